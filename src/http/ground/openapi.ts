import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

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
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  app.get('/openapi.json', { config: { who: 'everyone' }, schema: { hide: true } }, async () => app.swagger())
}
