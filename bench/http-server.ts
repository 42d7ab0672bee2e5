import { buildServer } from '#http/build-server.ts'
import { openIdentity, sessionOf } from '#identity'
import { day } from '#kernel'
import { openRenderer, readConfig } from '#service'
import { clockSetTo } from '#service/clock.ts'
import { openFiles } from '#service/files/index.ts'
import { openRuntime } from '#service/runtime.ts'

/** The server as it is, on a day of May 2019 and without a limit of requests; tells its memory when asked. */
const config = readConfig(process.env)
const runtime = await openRuntime({ database: config.database, clock: clockSetTo(day('2019-05-20')) })
const identity = openIdentity(runtime, config)
const app = await buildServer({
  runtime,
  config,
  identity,
  renderer: openRenderer(config.publicUrl),
  files: openFiles(config),
  identify: async (token) => {
    const session = await sessionOf(identity, token)
    return session?.stage === 'complete' ? session.actor : undefined
  },
  requestsAMinute: 1_000_000_000,
})
await app.listen({ port: config.port, host: '127.0.0.1' })
/** What is still held once the rubbish is gone, and all that the process takes. */
const tell = () => {
  globalThis.gc?.()
  const { rss, heapUsed: held } = process.memoryUsage()
  process.send?.({ rss, held })
}
process.on('message', tell)
tell()
