import { createServer } from 'node:http'
import pg from 'pg'
import { bareWriter } from './bare-rows.ts'

/**
 * A bare server: a request writes the next prepared rows in one transaction and answers with JSON; `/prepare/<count>`
 * prepares so many. It looks at nothing and checks nothing.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.POOL) })
const bare = await bareWriter(pool)
const prepared: Awaited<ReturnType<typeof bare.prepare>>[number][] = []

const server = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    void answer(request.url ?? '', Buffer.concat(parts)).then((body) => {
      response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
})
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.({ rss: process.memoryUsage().rss }))

const answer = async (url: string, body: Buffer): Promise<object> => {
  const count = /^\/prepare\/(\d+)$/.exec(url)?.[1]
  if (count !== undefined) {
    prepared.push(...(await bare.prepare(Number(count))))
    return {}
  }
  const asked: object = body.length === 0 ? {} : JSON.parse(body.toString())
  const rows = prepared.pop()
  if (rows === undefined) throw new Error('nothing is prepared')
  await bare.write(rows)
  return { ...asked, number: 'LN2019-E-000001', version: 1 }
}
