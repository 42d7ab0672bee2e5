import { once } from 'node:events'
import { createServer, request } from 'node:http'

/** Stands in front of several servers and gives each request to the next one. */
export interface RoundRobin {
  readonly address: string
  /** How many requests each server has been given. */
  readonly given: () => readonly number[]
  readonly close: () => Promise<void>
}

/** `backs` are addresses such as `http://localhost:4173`. */
export const roundRobin = async (backs: readonly string[]): Promise<RoundRobin> => {
  const counts = backs.map(() => 0)
  let turn = 0
  const front = createServer((asked, answer) => {
    const at = turn++ % backs.length
    counts[at] = (counts[at] ?? 0) + 1
    const { method = 'GET', headers, url = '/' } = asked
    const passed = request(new URL(url, backs[at]), { method, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers)
      given.pipe(answer)
    })
    passed.on('error', () => answer.destroy())
    asked.pipe(passed)
  }).listen(0, '127.0.0.1')
  await once(front, 'listening')
  const place = front.address()
  if (place === null || typeof place === 'string') throw new Error('no port')
  return {
    address: `http://localhost:${place.port}`,
    given: () => counts,
    close: async () => {
      front.closeAllConnections()
      front.close()
      await once(front, 'close')
    },
  }
}
