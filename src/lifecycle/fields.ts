import { z } from 'zod'
import { isDay } from '#kernel'

/** What commands and events hold. Sentences for people come from the acts; these only keep out what cannot be read. */
export const Id = z
  .string()
  .regex(/^[0-9A-Za-z][0-9A-Za-z._-]{0,99}$/, '编号由 1 至 100 个字母、数字、点、下划线或横线组成，以字母或数字开头')

/** A day, `2019-06-30`. */
export const CalendarDay = z
  .string()
  .refine(isDay, '不是日历上的日期，请写成 2019-06-30 的形式')
  .meta({ format: 'date' })

/** Free text of a person: an opinion, a reason. */
export const Words = z.string().max(5000, '最多 5000 个字')

/** A name or a number of a document. */
export const Name = z.string().max(200, '最多 200 个字')

/** A SHA-256 in hex. */
export const Digest = z.string().regex(/^[0-9a-f]{64}$/, '不是 64 位十六进制的 SHA-256 摘要')

/** A list that nobody changes; at most so many. */
export const list = <T extends z.ZodType>(item: T, most?: number): z.ZodType<readonly z.output<T>[]> =>
  most === undefined ? z.array(item) : z.array(item).max(most)

/** A command that says nothing but that the act be done. */
export const Nothing = z.object({})
