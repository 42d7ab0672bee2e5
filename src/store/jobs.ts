import type { Transaction } from 'kysely'
import { type Db, fromKysely, type JobInsert, PgBoss, type SendOptions } from 'pg-boss'
import type { Database } from './open.ts'

/** The queues of a program: each name with the data its jobs carry. */
export type Queues = Readonly<Record<string, object>>

export interface Jobs<Q extends Queues> {
  /** Says what is done with the jobs of a queue; a handler that throws leaves the job to be tried again. */
  readonly work: <Name extends keyof Q & string>(name: Name, handler: Handler<Q[Name]>) => Promise<void>
  readonly send: <Name extends keyof Q & string>(name: Name, data: Q[Name], options?: SendOptions) => Promise<void>
  /** A job for each of `all`, inside a transaction: they exist if and when it commits. One statement, or none. */
  readonly sendIn: <Name extends keyof Q & string>(
    trx: Pick<Transaction<unknown>, 'executeQuery'>,
    name: Name,
    all: readonly Q[Name][],
    options?: Omit<JobInsert, 'data'>,
  ) => Promise<void>
  /** Does all jobs of a queue that are due, now; returns how many succeeded. */
  readonly drain: (name: keyof Q & string) => Promise<number>
  /** Ends polling, waiting for the handlers that are running. Call it before closing the database. */
  readonly stop: () => Promise<void>
}

export type Handler<Data> = (data: Data) => Promise<void>

export interface JobsOptions {
  /** False: jobs are done only when drained (a command line, a spec). */
  readonly poll: boolean
  /** Hears of faults that have no caller, such as a lost connection while polling. */
  readonly onFault: (fault: Error) => void
}

/** Starts the job queues (schema `pgboss`, created or brought up to date when needed) on an open database. */
export const startJobs = async <Q extends Queues, Tables>(
  database: Database<Tables>,
  names: readonly (keyof Q & string)[],
  { poll, onFault }: JobsOptions,
): Promise<Jobs<Q>> => {
  const boss = new PgBoss({ db: toDb(database), backend: database.kind, supervise: poll, schedule: false })
  boss.on('error', onFault)
  await boss.start()
  await createQueues(boss, names)
  const handlers = new Map<string, Handler<never>>()

  return {
    work: async (name, handler) => {
      handlers.set(name, handler)
      if (!poll) return
      await boss.work<Parameters<typeof handler>[0]>(name, async (jobs) => {
        for (const { data } of jobs) await handler(data)
      })
    },
    send: async (name, data, options = {}) => {
      await boss.send(name, data, options)
    },
    sendIn: async (trx, name, all, options = {}) => {
      if (all.length === 0) return
      const jobs = all.map((data) => ({ ...options, data }))
      await boss.insert(name, jobs, { db: fromKysely(trx) })
    },
    drain: async (name) => {
      const handler = handlers.get(name)
      if (handler === undefined) throw new Error(`no handler for the jobs of ${name}`)
      return drain(boss, name, handler)
    },
    stop: async () => boss.stop({ graceful: true }),
  }
}

const toDb = <Tables>(database: Database<Tables>): Db => ({
  executeSql: async (text, values) => ({ rows: await database.exec(text, values) }),
})

const createQueues = async (boss: PgBoss, names: readonly string[]) => {
  const existing = new Set((await boss.getQueues()).map(({ name }) => name))
  for (const name of names) if (!existing.has(name)) await boss.createQueue(name)
}

const drain = async (boss: PgBoss, name: string, handler: Handler<never>): Promise<number> => {
  let done = 0
  for (;;) {
    const [job] = await boss.fetch<never>(name)
    if (job === undefined) return done
    try {
      await handler(job.data)
    } catch (error) {
      await boss.fail(name, job.id, { message: error instanceof Error ? error.message : String(error) })
      continue
    }
    await boss.complete(name, job.id)
    done += 1
  }
}
