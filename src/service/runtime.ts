import type { Pack, PackName } from '#policy'
import { PACKS } from '#policy/packs/index.ts'
import {
  type Database,
  type DatabaseConfig,
  type Jobs,
  MIGRATIONS,
  migrate,
  openDatabase,
  rebuildOutdated,
  type Schema,
  startJobs,
} from '#store'
import { type Clock, systemClock } from './clock.ts'
import type { MailConfig } from './config.ts'
import { deliver, postOffice } from './notify/mail.ts'
import { announce } from './notify/messages.ts'

/** The queues of the programme and what their jobs carry. */
export interface JobQueues extends Record<string, object> {
  /** Tell the enterprises concerned what a command brought about. */
  readonly announce: { readonly command: string }
  /** Send a mail that waits in the outbox. */
  readonly mail: { readonly id: string }
}

/** All that a command or a query needs of the world. */
export interface Runtime {
  readonly database: Database<Schema>
  readonly jobs: Jobs<JobQueues>
  readonly clock: Clock
  /** The policy pack of that name, of exactly the version where it names one; throws when the program has none. */
  pack(name: PackName): Pack
  /** The same, but undefined when the program has none. */
  findPack(name: PackName): Pack | undefined
  close(): Promise<void>
}

export interface RuntimeOptions {
  readonly database: DatabaseConfig
  readonly clock?: Clock
  /** The mail server; without one mail stays in the outbox. */
  readonly mail?: MailConfig | undefined
  /** Whether waiting jobs are done in the background; otherwise only when drained. */
  readonly poll?: boolean
  readonly onFault?: (fault: Error) => void
}

/** Opens the database, brings it up to date and starts the jobs. Throws a StoreFault with a sentence for the administrator. */
export const openRuntime = async (options: RuntimeOptions): Promise<Runtime> => {
  const database = await openDatabase<Schema>(options.database)
  try {
    await migrate(database.db, MIGRATIONS)
    await rebuildOutdated(database.db)
    const { poll = false, onFault = () => undefined } = options
    const jobs = await startJobs<JobQueues, Schema>(database, ['announce', 'mail'], { poll, onFault })
    await jobs.work('announce', ({ command }) => announce({ db: database.db, pack: PACKS.get }, command))
    const post = options.mail && postOffice(options.mail)
    await jobs.work('mail', ({ id }) => deliver(database.db, post, id))
    return {
      database,
      jobs,
      clock: options.clock ?? systemClock,
      pack: PACKS.get,
      findPack: PACKS.find,
      close: async () => {
        await jobs.stop()
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}
