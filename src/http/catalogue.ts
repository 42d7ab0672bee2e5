import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Config } from '#service'
import { type Html, html } from './public/html.ts'
import { documentOf } from './public/layout.ts'

/** The interface as a page to read, at `/api`: every address with what it is for, by its part. */
export const mountCatalogue = (app: FastifyInstance, { demo }: Pick<Config, 'demo'>): void => {
  app.get('/api', { config: { who: 'everyone' }, schema: { hide: true } }, async (_, reply) => {
    const body = bodyOf(linesOf(Described.parse(app.swagger())))
    return reply.type('text/html; charset=utf-8').send(documentOf({ title: '接口', body }, { path: '/api', demo }))
  })
}

const Operation = z.object({ summary: z.string().default(''), tags: z.array(z.string()).default([]) })

const Described = z.object({
  info: z.object({ description: z.string().default('') }),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
})

interface Line extends z.output<typeof Operation> {
  readonly method: string
  readonly path: string
}

interface Lines {
  readonly description: string
  readonly lines: readonly Line[]
}

const linesOf = ({ info: { description }, paths }: z.output<typeof Described>): Lines => ({
  description,
  lines: Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  ),
})

const bodyOf = ({ description, lines }: Lines): Html => {
  const tags = [...new Set(lines.flatMap((line) => line.tags))]
  return html`<h1>接口</h1>
<p>${description}</p>
<p>机器可读的完整说明：<a href="/openapi.json">openapi.json</a></p>
${tags.map((tag) =>
  partOf(
    tag,
    lines.filter((line) => line.tags.includes(tag)),
  ),
)}`
}

const partOf = (tag: string, lines: readonly Line[]): Html => html`<section>
<h2>${tag}</h2>
<table>
<thead><tr><th scope="col">方法</th><th scope="col">地址</th><th scope="col">用途</th></tr></thead>
<tbody>${lines.map(
  ({ method, path, summary }) => html`<tr><td>${method}</td><td><code>${path}</code></td><td>${summary}</td></tr>
`,
)}</tbody>
</table>
</section>
`
