import type { DatabaseConfig } from '#store'

/** What the environment says about where Peiyu keeps things and how it is reached. */
export interface Config {
  readonly database: DatabaseConfig
  /** Folder of the embedded database. */
  readonly dataFolder: string
  /** Address under which the public reaches it; printed in codes on paper, without a slash at its end. */
  readonly publicUrl: string
}

/** A setting that cannot be used; `message` is a Chinese sentence that names it and the way out. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault'
}

/**
 * The configuration from environment variables: `DATABASE_URL` (a PostgreSQL server; without it the embedded database),
 * `PEIYU_DATA` (folder of the embedded database, `data` by default), `PEIYU_URL` (public address).
 */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const dataFolder = env.PEIYU_DATA || 'data'
  return {
    dataFolder,
    database: env.DATABASE_URL ? { url: postgresUrl(env.DATABASE_URL) } : { folder: dataFolder },
    publicUrl: publicUrl(env.PEIYU_URL || 'http://localhost:4173'),
  }
}

const postgresUrl = (text: string): string => {
  if (/^postgres(ql)?:$/.test(protocolOf(text) ?? '')) return text
  throw new ConfigFault(
    '环境变量 DATABASE_URL 不是 PostgreSQL 地址。请写成 postgres://用户:密码@主机:5432/库名，或去掉它改用内置数据库。',
  )
}

const publicUrl = (text: string): string => {
  if (/^https?:$/.test(protocolOf(text) ?? '')) return text.replace(/\/+$/, '')
  throw new ConfigFault(`环境变量 PEIYU_URL“${text}”不是网址。请写成 https://主机名 的形式。`)
}

const protocolOf = (text: string): string | undefined => (URL.canParse(text) ? new URL(text).protocol : undefined)
