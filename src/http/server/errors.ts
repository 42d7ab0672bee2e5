import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import type { FieldError } from '#engine'
import { problemOf } from './problem.ts'

/** What went wrong before or inside a handler, as a problem: a person's mistake in words, a fault as a trace number only. */
export const onError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const problem = hasZodFastifySchemaValidationErrors(error) ? unreadable(error.validation) : KNOWN[error.code]?.(error)
  if (problem !== undefined) return send(reply, problemOf(problem))
  const status = error.statusCode ?? 500
  if (status === 429)
    return send(
      reply,
      problemOf({ code: 'too-many-requests', message: '操作过于频繁。请稍候一分钟再试，已填写的内容不会丢失。' }),
    )
  if (status >= 400 && status < 500)
    return send(
      reply,
      problemOf({ code: 'invalid-request', message: '请求的格式不对，无法读取。请刷新页面后重试。' }, status),
    )
  const trace = randomUUID()
  request.log.error({ trace, name: error.name, code: error.code, stack: error.stack }, 'fault')
  const message = `程序出错，办理没有完成，任何内容都没有改变。请稍后重试；仍不成功的，请把追踪号 ${trace} 告诉管理员。`
  return send(reply, { ...problemOf({ code: 'fault', message }, 500), trace })
}

const send = (reply: FastifyReply, problem: ReturnType<typeof problemOf>): FastifyReply =>
  reply.code(problem.status).type('application/problem+json').serializer(JSON.stringify).send(problem)

interface Known {
  readonly code: string
  readonly message: string
}

/** FieldErrors that the server itself notices, by its own codes. */
const KNOWN: Readonly<Record<string, (error: FastifyError) => Known>> = {
  FST_UNDER_PRESSURE: ({ message }) => ({ code: 'busy', message }),
  FST_ERR_CTP_BODY_TOO_LARGE: () => ({ code: 'too-large', message: '提交的内容过大。请缩减文字，或把附件分开上传。' }),
  FST_ERR_CTP_INVALID_JSON_BODY: () => ({
    code: 'invalid-request',
    message: '提交的内容不是有效的 JSON。请刷新页面后重试。',
  }),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => ({ code: 'invalid-request', message: '提交的内容是空的。请填写后再提交。' }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => ({
    code: 'invalid-request',
    message: '提交内容的类型不对，应为 application/json。',
  }),
}

/** A request that does not fit its contract: every place is named. */
const unreadable = (validation: readonly { instancePath: string; message?: string; params?: unknown }[]) => {
  const problems = validation.map(
    ({ instancePath, message }): FieldError => ({
      code: 'invalid-value',
      field: instancePath.replace(/^\//, '').replaceAll('/', '.'),
      message: `“${instancePath.replace(/^\//, '').replaceAll('/', '.') || '请求'}”${chinese(message)}。请更正后重试。`,
    }),
  )
  return {
    code: 'invalid-request',
    message: `请求中有 ${problems.length} 处不合要求：${problems.map(({ message }) => message).join('')}`,
    problems,
  }
}

/** Our own sentences are Chinese already; the library's are not shown. */
const chinese = (message = ''): string => (/\p{Script=Han}/u.test(message) ? message : '的类型或范围不对')
