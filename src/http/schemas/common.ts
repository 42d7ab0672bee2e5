import { z } from 'zod'
import { isDay } from '#kernel'
import type { Page } from '#service/reads/page.ts'

/** Shapes that many contracts share. Sentences for people come from the domain; these only keep out what cannot be read. */
export const Id = z
  .string()
  .regex(/^[\p{Script=Han}A-Za-z0-9._-]{1,100}$/u, '编号只能由字母、数字、点、横线组成，最长 100 个字符')

export const ById = z.object({ id: Id })

export const CalendarDay = z
  .string()
  .refine(isDay, '不是日历上的日期，请写成 2019-06-30 的形式')
  .meta({ format: 'date' })

/** Free text of a person: an opinion, a reason. */
export const Words = z.string().max(5000, '最多 5000 个字')

export const Name = z.string().max(200, '最多 200 个字')

export const Digest = z.string().regex(/^[0-9a-f]{64}$/, '不是 64 位十六进制的 SHA-256 摘要')

/** What a change answers: the events it brought about. */
export const Receipt = z
  .object({
    repeated: z.boolean().describe('同一请求编号以前已经办过，这是当时的结果'),
    version: z.number().int().describe('办理后的版本，下一次修改用它作 If-Match'),
    at: z.string().describe('服务器时间，ISO 8601'),
    events: z.array(
      z.object({
        kind: z.string(),
        id: z.string(),
        version: z.number().int(),
        hash: z.string().exactOptional().describe('事件的摘要；其前面可能有看不到的事件时没有'),
        event: z.looseObject({ type: z.string() }),
      }),
    ),
  })
  .meta({ id: 'Receipt' })

/** A page of a list. */
export const paged = <T>(item: z.ZodType<T>): z.ZodType<Page<T>> =>
  z.object({ items: z.array(item), total: z.number().int().describe('符合条件的总数') })

/** What every list may be asked: a text to find, a page, an order. */
export const Listing = z.object({
  search: z
    .string()
    .trim()
    .max(100)
    .regex(/^[^\p{Cc}]*$/u, '不能含有控制字符')
    .optional()
    .describe('在名称和编号中查找'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(20),
})
