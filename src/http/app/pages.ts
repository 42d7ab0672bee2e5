import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Serves the built web app under `/app/`: files by their hashed names for a year, every other address its one page. */
export const mountApp = async (app: FastifyInstance, folder: string): Promise<void> => {
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  const root = join(folder, 'assets')
  await app.register(fastifyStatic, { root, serve: false, preCompressed: true, immutable: true, maxAge: '365d' })
  const everyone = { config: { who: 'everyone' }, schema: { hide: true } } as const
  app.get<{ Params: { '*': string } }>('/app/assets/*', everyone, async (request, reply) =>
    reply.sendFile(request.params['*']),
  )
  for (const url of ['/app', '/app/*'])
    app.get(url, everyone, async (_, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(page.replaceAll('__NONCE__', reply.cspNonce.style)),
    )
}
