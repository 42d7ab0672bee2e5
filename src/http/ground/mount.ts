import type { FastifyInstance } from 'fastify'
import type { Config, Office } from '#service'
import { allow } from './allow.ts'
import type { AnyEndpoint } from './endpoint.ts'
import { Problem, problemOf } from './problem.ts'

/** Mounts endpoints: who may call stands on the route, the contract is its schema, a refusal becomes a problem. */
export const mount = (
  app: FastifyInstance,
  endpoints: readonly AnyEndpoint[],
  office: Office,
  config: Config,
): void => {
  for (const endpoint of endpoints) {
    const { method, url, who, tag, summary, params, query, body, answer, status = 200 } = endpoint
    app.route({
      method,
      url,
      config: { who },
      schema: {
        tags: [tag],
        summary,
        ...(params === undefined ? {} : { params }),
        ...(query === undefined ? {} : { querystring: query }),
        ...(body === undefined ? {} : { body }),
        response: { [status]: answer, default: Problem },
      },
      preHandler: allow,
      handler: async (request, reply) => {
        const { params, query, body, actor } = request
        const answered = await endpoint.handle({ params, query, body, actor, office, config, request, reply })
        if (!isRefused(answered)) return reply.code(status).send(answered)
        const problem = problemOf(answered.refusal)
        return reply.code(problem.status).type('application/problem+json').send(problem)
      },
    })
  }
}

const isRefused = (answered: unknown): answered is { refusal: Parameters<typeof problemOf>[0] } =>
  typeof answered === 'object' && answered !== null && 'refusal' in answered
