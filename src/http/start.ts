import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { demoClock } from '#demo/clock.ts'
import { openDemo } from '#demo/demo.ts'
import { type Identity, openIdentity, sessionOf, sweepIdentity } from '#identity'
import { type Config, openRenderer, openRuntime, type Runtime, readConfig, systemClock } from '#service'
import { expireTitles } from '#service/expire-titles.ts'
import { openFiles } from '#service/files/index.ts'
import { builtWeb } from './app/build.ts'
import { buildServer } from './build-server.ts'

export interface Started {
  readonly app: FastifyInstance
  readonly config: Config
  /** `http://localhost:4173` */
  readonly address: string
  /** Answers what is under way, then closes. */
  stop(): Promise<void>
}

type Env = Readonly<Record<string, string | undefined>>

/** The project's own folder. */
const ROOT = join(import.meta.dirname, '../..')

/**
 * Starts everything: checks the configuration, builds the pages when needed, opens and migrates the database, in a demo
 * seeds it, and listens. Throws a ConfigFault or StoreFault with a sentence for the administrator.
 */
export const start = async (env: Env, tell: (line: string) => void): Promise<Started> => {
  const config = readConfig(env)
  const webFolder = await builtWeb(ROOT, tell)
  tell('正在打开数据库（内置数据库首次启动约需几秒）')
  const moved = config.demo ? demoClock() : undefined
  const runtime = await openRuntime({
    database: config.database,
    clock: moved ?? systemClock,
    mail: config.mail,
    poll: true,
  })
  const renderer = openRenderer(config.publicUrl)
  const close = async () => {
    await renderer.close()
    await runtime.close()
  }
  try {
    const identity = openIdentity(runtime, config)
    const files = openFiles(config)
    const demo = moved === undefined ? undefined : { identity, clock: moved, files }
    if (demo !== undefined) await openDemo(runtime, demo, tell)
    const identify = (token: string) => identifyBy(identity, token)
    const logger = config.demo ? false : { level: 'info', redact: ['req.headers.cookie', 'req.headers.authorization'] }
    const app = await buildServer({ runtime, config, renderer, files, identify, identity, demo, webFolder, logger })
    const chores = setInterval(
      () => void doChores(runtime, identity).catch(app.log.error.bind(app.log)),
      HOUR_MS,
    ).unref()
    await doChores(runtime, identity)
    await app.listen({ port: config.port, host: '0.0.0.0' })
    const stop = async () => {
      clearInterval(chores)
      // A browser may hold a connection that it never used; nothing else would ever end it.
      const impatient = setTimeout(() => app.server.closeAllConnections(), PATIENCE_MS)
      await app.close()
      clearTimeout(impatient)
      await close()
    }
    return { app, config, address: `http://localhost:${config.port}`, stop }
  } catch (error) {
    await close()
    throw error
  }
}

const HOUR_MS = 3600_000
/** How long requests under way have to be finished once the program is told to stop. */
const PATIENCE_MS = 10_000

/** What nobody asks for: the passing of days, and the clearing away of what is over. Several processes may do it. */
const doChores = async (runtime: Runtime, identity: Identity): Promise<void> => {
  await expireTitles(runtime)
  await sweepIdentity(identity)
}

/** Only a complete session acts. */
const identifyBy = async (identity: Identity, token: string) => {
  const session = await sessionOf(identity, token)
  return session?.stage === 'complete' ? session.actor : undefined
}
