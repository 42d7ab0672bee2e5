import type { IncomingHttpHeaders } from 'node:http'
import type { Refused } from './endpoint.ts'

/** What every change must say: a key that makes repetition harmless, and the version it was made on. */
export interface Preconditions {
  readonly key: string
  readonly baseVersion?: number
}

/** Reads `Idempotency-Key` and `If-Match: "3"`; the latter is not asked where nothing was there before. */
export const readPreconditions = (headers: IncomingHttpHeaders, versioned: boolean): Preconditions | Refused => {
  const { 'idempotency-key': key } = headers
  if (typeof key !== 'string' || !/^[\w-]{8,100}$/.test(key))
    return {
      refusal: {
        code: 'key-needed',
        message:
          '请求缺少有效的 Idempotency-Key。请为每次办理生成一个新的编号（8 至 100 个字母、数字或横线），重试时沿用同一个。',
      },
    }
  if (!versioned) return { key }
  const read = readVersion(headers)
  return 'refusal' in read ? read : { key, baseVersion: read.version }
}

/** Reads `If-Match: "3"`. */
export const readVersion = (headers: IncomingHttpHeaders): { readonly version: number } | Refused => {
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(headers['if-match'] ?? '')?.[1]
  if (version !== undefined) return { version: Number(version) }
  return {
    refusal: {
      code: 'version-needed',
      message: '请求缺少 If-Match。请先读取最新内容，把其中的版本写成 If-Match: "版本" 再提交。',
    },
  }
}
