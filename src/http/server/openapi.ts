import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'

/** The interface described by its own contracts, at `/openapi.json`. */
export const describe = async (app: FastifyInstance): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '培育',
        version: '1',
        description:
          '“专精特新”认定管理的接口。每次修改须带 Idempotency-Key；修改已有的内容还须带 If-Match: "版本"。出错时以 application/problem+json 回答。',
      },
    },
    transform: (route) => jsonSchemaTransform(withVersion(route)),
    transformObject: (document) => onlyUsed(jsonSchemaTransformObject(document)),
  })
  app.get('/openapi.json', { config: { who: 'everyone' }, schema: { hide: true } }, async () => app.swagger())
}

/** An address that changes what is there takes the version in a header; `readVersion` looks at it, so that the refusal is ours. */
const withVersion = <R extends Parameters<typeof jsonSchemaTransform>[0]>(described: R): R =>
  described.route.config?.versioned === true
    ? { ...described, schema: { ...described.schema, headers: IfMatch } }
    : described

const IfMatch = z.object({ 'If-Match': z.string().describe('所依据的版本，如 "3"') })

type Described = ReturnType<typeof jsonSchemaTransformObject>

/** Takes out the schemas that no address names: every shape comes in two forms, of which mostly one is used. */
const onlyUsed = (document: Described): Described => {
  if (!('components' in document)) return document
  const { schemas = {} } = document.components ?? {}
  const used = namesIn(document.paths)
  for (const name of used) for (const inner of namesIn(schemas[name])) used.add(inner)
  for (const name of Object.keys(schemas)) if (!used.has(name)) Reflect.deleteProperty(schemas, name)
  return document
}

/** A set grows while it is walked through, so that what is found is looked into as well. */
const namesIn = (described: unknown): Set<string> =>
  new Set(
    [...(JSON.stringify(described) ?? '').matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name),
  )
