import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Runtime } from '#service'

/** Health, readiness and metrics. None of them carries data of a person or an application. */
export const observe = async (app: FastifyInstance, { database }: Runtime): Promise<void> => {
  await app.register(underPressure, {
    maxEventLoopDelay: 2000,
    message: '服务器繁忙，没有办理。请稍候几秒再试，已填写的内容不会丢失。',
    retryAfter: 5,
  })
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'peiyu_http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  })
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const labels = { method, route: routeOptions.url ?? 'unknown', status: reply.statusCode }
    durations.observe(labels, reply.elapsedTime / 1000)
  })
  const who = { who: 'everyone' } as const
  app.get('/healthz', { config: who, schema: { hide: true } }, async () => ({ alive: true }))
  app.get('/readyz', { config: who, schema: { hide: true } }, async (_, reply) => {
    const ready = await sql`select 1`.execute(database.db).then(
      () => true,
      () => false,
    )
    return reply.code(ready ? 200 : 503).send({ ready })
  })
  app.get('/metrics', { config: who, schema: { hide: true } }, async (_, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  )
}
