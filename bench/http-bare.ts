import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import pg from 'pg'
import { type Bare, bareWriter } from './bare-rows.ts'

/**
 * A bare server that does the transaction of a submission and nothing else: reads the draft, takes a number, deletes the
 * draft, freezes its content under its digest, writes the rows, answers with the receipt. It asks for no session, checks
 * nothing and knows no rule. `/rows` writes rows alone, made before; `/prepare/<count>` makes drafts and rows for so many.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.POOL) })
const bare = await bareWriter(pool)
const prepared: { readonly rows: Bare; readonly draft: string }[] = []

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    void answer(request.url ?? '').then((body) => {
      response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
})
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.({ rss: 0, held: 0 }))

const answer = async (url: string): Promise<object> => {
  const count = /^\/prepare\/(\d+)$/.exec(url)?.[1]
  if (count !== undefined) return prepare(Number(count))
  const next = prepared.pop()
  if (next === undefined) throw new Error('nothing is prepared')
  if (url === '/rows') {
    await bare.write(next.rows)
    return {}
  }
  const receipt = { number: '', version: 1, at: new Date().toISOString(), digest: '' }
  await bare.write(next.rows, async (client) => {
    const { rows } = await client.query({
      name: 'draft',
      text: 'select * from drafts where id = $1',
      values: [next.draft],
    })
    const numbers = await client.query({ name: 'serial', text: `select nextval('serials') as serial` })
    await client.query({ name: 'gone', text: 'delete from drafts where id = $1', values: [next.draft] })
    const content = JSON.stringify(rows[0])
    receipt.digest = createHash('sha256').update(content).digest('hex')
    receipt.number = `LN2019-E-${numbers.rows[0].serial}`
    return [[receipt.digest, content], ...next.rows.slice(1)]
  })
  return receipt
}

const prepare = async (count: number): Promise<object> => {
  const { rows } = await pool.query<{ id: string }>(DRAFTS, [count])
  const made = await bare.prepare(count)
  for (const [at, { id }] of rows.entries()) prepared.push({ rows: made[at] ?? [], draft: id })
  return {}
}

/** As many copies of a draft that an applicant left, under ids of their own. */
const DRAFTS = `
  insert into drafts
  select (json_populate_record(left_, json_build_object('id', 'bare-' || gen_random_uuid()))).*
  from (select d as left_ from drafts d where id not like 'bare-%' limit 1) one, generate_series(1, $1)
  returning id`
