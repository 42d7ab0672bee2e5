import { z } from 'zod'
import type { Refusal } from '#lifecycle'

/** `application/problem+json` (RFC 9457) with a stable code, and one entry for each thing to mend. */
export const Problem = z
  .object({
    type: z.string().describe('问题类型的地址，末段即 code'),
    title: z.string().describe('一句中文：什么问题，依据什么，怎么办'),
    status: z.number().int(),
    code: z.string().describe('供程序识别的稳定代码'),
    cite: z.object({ clause: z.string(), quote: z.string() }).optional().describe('依据的条款及原文'),
    problems: z
      .array(z.object({ code: z.string(), field: z.string(), message: z.string() }))
      .optional()
      .describe('需要逐处修改的内容'),
    trace: z.string().optional().describe('程序出错时的追踪号'),
  })
  .meta({ id: 'Problem' })

export type Problem = z.output<typeof Problem>

/** A refusal as it goes over HTTP. */
export const problemOf = ({ code, message, cite, problems }: Refusal, status = statusOf(code)): Problem => ({
  type: `/problems/${code}`,
  title: message,
  status,
  code,
  ...(cite === undefined ? {} : { cite }),
  ...(problems === undefined
    ? {}
    : { problems: problems.map(({ code, field, message }) => ({ code, field, message })) }),
})

/** 403 who may not, 404 what is not there, 409 what has moved on, 412 and 428 for versions, 429 too often, 503 not just now; else 422. */
export const statusOf = (code: string): number => STATUS[code] ?? 422

const STATUS: Readonly<Record<string, number>> = {
  'invalid-request': 400,
  'bad-id': 400,
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'not-permitted': 403,
  'not-oneself': 403,
  'wrong-origin': 403,
  'not-found': 404,
  'unknown-act': 404,
  'already-exists': 409,
  'wrong-stage': 409,
  'key-reused': 409,
  'already-open': 409,
  'stale-version': 412,
  'too-large': 413,
  'version-needed': 428,
  'key-needed': 428,
  locked: 429,
  'too-many-requests': 429,
  busy: 503,
  'scan-unavailable': 503,
}
