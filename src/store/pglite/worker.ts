import { MessagePort, parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'

/**
 * The thread PGlite runs in, so that a slow query does not hold up the event loop. It answers PostgreSQL's own wire
 * protocol: each MessagePort it receives is one connection, each message on it a batch of protocol messages.
 */
if (parentPort === null) throw new Error('pglite/worker.ts runs as a worker thread only')
const main = parentPort

/** AuthenticationOk and ReadyForQuery (idle): all a client hears before its first query. */
const GREETING = Uint8Array.of(0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49)

const database = await PGlite.create({
  dataDir: String(workerData),
  startParams: [...PGlite.defaultStartParams, '-c', 'TimeZone=Asia/Shanghai'],
})

/** One session serves everyone, one batch after the other. */
let last: Promise<void> = Promise.resolve()
const inTurn = (task: () => Promise<void>) => {
  last = last.then(task)
}

main.on('message', (message: unknown) => {
  if (message instanceof MessagePort) inTurn(() => serve(message))
  else inTurn(close)
})
main.postMessage('ready')

const serve = async (port: MessagePort) => {
  port.on('message', (batch: Uint8Array) => inTurn(async () => port.postMessage(await database.execProtocolRaw(batch))))
  // A connection that broke off may have left its transaction or its settings behind in the one session.
  await database.exec('rollback')
  await database.exec('discard all')
  port.postMessage(GREETING)
}

const close = async () => {
  await database.close()
  process.exit()
}
