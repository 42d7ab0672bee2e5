import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { allow } from './allow.ts'
import type { AnyEndpoint, Services } from './endpoint.ts'
import { Problem, problemOf } from './problem.ts'

/** Mounts endpoints: who may call stands on the route, the contract is its schema, a refusal becomes a problem. */
export const mount = (app: FastifyInstance, endpoints: readonly AnyEndpoint[], services: Services): void => {
  for (const endpoint of endpoints) {
    const { method, url, who, versioned = false, status = 200 } = endpoint
    app.route({
      method,
      url,
      config: { who, versioned },
      schema: schemaOf(endpoint),
      preValidation: allow,
      handler: async (request, reply) => {
        const { params, query, body, actor } = request
        // What one person may read is no other's to find in a cache; a handler that knows better says so.
        reply.header('cache-control', 'private, no-store')
        const answered = await endpoint.handle({ ...services, params, query, body, actor, request, reply })
        if (isRefused(answered)) {
          const problem = problemOf(answered.refusal)
          return reply.code(problem.status).type('application/problem+json').send(problem)
        }
        const version = versionIn(answered)
        if (version !== undefined) reply.header('etag', `"${version}"`)
        return reply.code(status).send(answered)
      },
    })
  }
}

const schemaOf = ({ tag, summary, params, query, body, answer, status = 200, produces }: AnyEndpoint) => ({
  tags: [tag],
  summary,
  ...(params === undefined ? {} : { params }),
  ...(query === undefined ? {} : { querystring: query }),
  ...(body === undefined ? {} : { body }),
  response: {
    [status]: {
      description: summary,
      content: { [produces ?? 'application/json']: { schema: produces === undefined ? answer : BYTES } },
    },
    default: { description: '没有办成', content: { 'application/problem+json': { schema: Problem } } },
  },
})

const BYTES = z.string().meta({ format: 'binary' })

/** The version that a later If-Match names. */
const versionIn = (answered: unknown): number | undefined =>
  typeof answered === 'object' && answered !== null && 'version' in answered && typeof answered.version === 'number'
    ? answered.version
    : undefined

const isRefused = (answered: unknown): answered is { refusal: Parameters<typeof problemOf>[0] } =>
  typeof answered === 'object' && answered !== null && 'refusal' in answered
