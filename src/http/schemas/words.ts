import { z } from 'zod'

/** One of the keys of a table of names; the description tells what each is called. */
export const keyOf = <K extends string>(table: Readonly<Record<K, string>>, what: string) =>
  z.enum(Object.keys(table).filter((key): key is K => Object.hasOwn(table, key))).describe(
    `${what}：${Object.entries(table)
      .map(([key, name]) => `${key} ${name}`)
      .join('；')}`,
  )

/** An instant, ISO 8601 in UTC. */
export const Instant = z.string().describe('时刻，ISO 8601，世界时')

/** The version of a stream, which a change of it names in If-Match. */
export const Version = z.number().int().describe('版本，修改时写入 If-Match')

export const Sha256 = z.string().describe('SHA-256 摘要，64 位十六进制')

export const Clause = z
  .object({ clause: z.string().describe('条款编号'), quote: z.string().describe('原文') })
  .meta({ id: 'Citation' })

export const Mistake = z
  .object({
    code: z.string(),
    field: z.string().describe('所在的栏，如 revenue.2018'),
    message: z.string().describe('什么问题、怎么改'),
  })
  .meta({ id: 'Mistake' })
