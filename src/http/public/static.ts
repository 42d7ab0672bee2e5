import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'

/** The parts of the stylesheet in the order in which later ones may override earlier ones. */
const STYLE = ['ground', 'frame', 'parts', 'forms', 'tables', 'pages', 'narrow', 'print']
  .map((part) => readFileSync(new URL(`./style/${part}.css`, import.meta.url), 'utf8'))
  .join('')
const ICON = readFileSync(new URL('./favicon.svg', import.meta.url), 'utf8')

/** The address of the one stylesheet; it names its content, so that it may be kept for ever. */
export const styleAddress = `/style-${hash('sha256', STYLE, 'hex').slice(0, 16)}.css`

/** The stylesheet, the icon, and what search engines may look at. */
export const mountStatic = (app: FastifyInstance): void => {
  const open = { config: { who: 'everyone' }, schema: { hide: true } } as const
  app.get(styleAddress, open, async (_, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=31536000, immutable').send(STYLE),
  )
  app.get('/favicon.svg', open, async (_, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(ICON),
  )
  app.get('/robots.txt', open, async (_, reply) => reply.type('text/plain; charset=utf-8').send(ROBOTS))
}

const ROBOTS = `User-agent: *
Disallow: /api/
Disallow: /app/
Disallow: /check/
Disallow: /metrics
`
