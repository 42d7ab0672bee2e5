import type { DatabaseConfig } from '#store'
import type { S3Config } from './files/s3.ts'

/** What the environment says about where Peiyu keeps things and how it is reached. */
export interface Config {
  readonly database: DatabaseConfig
  /** Folder of the embedded database. */
  readonly dataFolder: string
  /** Address under which the public reaches it; printed in codes on paper, without a slash at its end. */
  readonly publicUrl: string
  /** Where the server listens. */
  readonly port: number
  /** Addresses of the proxies before the server, whose word on a client's address and protocol counts. */
  readonly trustedProxies: string | undefined
  /** Whether this is the demo: invented people, signing in without a password. */
  readonly demo: boolean
  /** Text from which the keys that seal secrets are derived. */
  readonly secret: string | undefined
  readonly mail: MailConfig | undefined
  readonly oidc: OidcConfig | undefined
  /** ClamAV's daemon, `host:port` or the path of its socket. */
  readonly clamav: string | undefined
  /** Where uploaded files lie; without it in the data folder. */
  readonly s3: S3Config | undefined
}

/** The mail server and the sender. */
export interface MailConfig {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly url: string
  readonly from: string
}

/** The provider of a unified identity (OpenID Connect) and how it knows this programme. */
export interface OidcConfig {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly scope: string
}

/** A setting that cannot be used; `message` is a Chinese sentence that names it and the way out. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault'
}

/**
 * The configuration from environment variables: `DATABASE_URL` (a PostgreSQL server; without it the embedded database),
 * `PEIYU_DATA` (folder of the embedded database, `data` by default), `PEIYU_URL` (public address), and
 * those of identity: `PEIYU_DEMO`, `PEIYU_SECRET`, `PEIYU_SMTP_URL`, `PEIYU_MAIL_FROM`, `PEIYU_OIDC_…`; `PEIYU_CLAMAV`
 * (docs/configuration.md).
 * Throws a ConfigFault for the first that cannot be used.
 */
export const readConfig = (env: Env): Config => {
  const dataFolder = env.PEIYU_DATA || 'data'
  return {
    dataFolder,
    database: env.DATABASE_URL ? { url: postgresUrl(env.DATABASE_URL) } : { folder: dataFolder },
    publicUrl: publicUrl(env.PEIYU_URL || `http://localhost:${portOf(env)}`),
    port: portOf(env),
    trustedProxies: proxiesOf(env),
    demo: isDemo(env),
    secret: secretOf(env),
    mail: mailOf(env),
    oidc: oidcOf(env),
    clamav: clamavOf(env),
    s3: s3Of(env),
  }
}

type Env = Readonly<Record<string, string | undefined>>

const portOf = ({ PORT = '4173' }: Env): number => {
  if (/^\d{1,5}$/.test(PORT) && Number(PORT) > 0 && Number(PORT) < 65_536) return Number(PORT)
  throw new ConfigFault(`环境变量 PORT“${PORT}”不是端口号。请填写 1 至 65535 之间的整数，或去掉它使用 4173。`)
}

const proxiesOf = ({ PEIYU_PROXIES: proxies }: Env): string | undefined => {
  if (!proxies || /^[0-9a-fA-F.:/]+(,[0-9a-fA-F.:/]+)*$/.test(proxies)) return proxies || undefined
  throw new ConfigFault(
    `环境变量 PEIYU_PROXIES“${proxies}”不是地址列表。请写反向代理的地址或网段，用逗号隔开，例如 127.0.0.1,10.0.0.0/8，或去掉它。`,
  )
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

/** On its own it is the demo; with a server of its own it is an office, unless told otherwise. */
const isDemo = ({ PEIYU_DEMO, DATABASE_URL }: Env): boolean => {
  if (!PEIYU_DEMO) return !DATABASE_URL
  if (PEIYU_DEMO === 'on' || PEIYU_DEMO === 'off') return PEIYU_DEMO === 'on'
  throw new ConfigFault(`环境变量 PEIYU_DEMO 只能是 on 或 off，不能是“${PEIYU_DEMO}”。正式使用请设为 off。`)
}

const secretOf = ({ PEIYU_SECRET }: Env): string | undefined => {
  if (!PEIYU_SECRET || PEIYU_SECRET.length >= 32) return PEIYU_SECRET || undefined
  throw new ConfigFault(
    '环境变量 PEIYU_SECRET 太短，至少32个字符。请用 openssl rand -base64 32 生成一个，并与数据库备份分开保管。',
  )
}

const mailOf = ({ PEIYU_SMTP_URL: url, PEIYU_MAIL_FROM: from }: Env): MailConfig | undefined => {
  if (!url && !from) return undefined
  if (!url || !/^smtps?:$/.test(protocolOf(url) ?? ''))
    throw new ConfigFault(
      '环境变量 PEIYU_SMTP_URL 不是邮件服务器地址。请写成 smtp://用户:密码@主机:587 或 smtps://用户:密码@主机:465，或连同 PEIYU_MAIL_FROM 一起去掉。',
    )
  if (!from || !/^([^<>\r\n]*<)?[^\s@<>]+@[^\s@<>]+>?$/.test(from))
    throw new ConfigFault(
      '环境变量 PEIYU_MAIL_FROM 应是发件人的邮箱。请写成 name@example.com 或 培育 <name@example.com>，与 PEIYU_SMTP_URL 一起设置。',
    )
  return { url, from }
}

const oidcOf = (env: Env): OidcConfig | undefined => {
  const { PEIYU_OIDC_ISSUER: issuer, PEIYU_OIDC_CLIENT_ID: clientId, PEIYU_OIDC_CLIENT_SECRET: clientSecret } = env
  if (!issuer && !clientId && !clientSecret) return undefined
  if (!issuer || !clientId || !clientSecret)
    throw new ConfigFault(
      '环境变量 PEIYU_OIDC_ISSUER、PEIYU_OIDC_CLIENT_ID、PEIYU_OIDC_CLIENT_SECRET 须一起设置。请补齐，或全部去掉以停用统一身份登录。',
    )
  if (!isSafeIssuer(issuer))
    throw new ConfigFault(
      `环境变量 PEIYU_OIDC_ISSUER“${issuer}”不是可用的网址。请写成 https://主机名 的形式；只有本机测试可以用 http://localhost。`,
    )
  return { issuer, clientId, clientSecret, scope: env.PEIYU_OIDC_SCOPE || 'openid profile' }
}

const s3Of = (env: Env): S3Config | undefined => {
  const { PEIYU_S3_ENDPOINT: endpoint, PEIYU_S3_BUCKET: bucket } = env
  const { PEIYU_S3_ACCESS_KEY: accessKey, PEIYU_S3_SECRET_KEY: secretKey, PEIYU_S3_REGION: region } = env
  if (!endpoint && !bucket && !accessKey && !secretKey) return undefined
  if (!endpoint || !bucket || !accessKey || !secretKey)
    throw new ConfigFault(
      '环境变量 PEIYU_S3_ENDPOINT、PEIYU_S3_BUCKET、PEIYU_S3_ACCESS_KEY、PEIYU_S3_SECRET_KEY 须一起设置。请补齐，或全部去掉以把文件存在数据文件夹。',
    )
  if (!/^https?:$/.test(protocolOf(endpoint) ?? ''))
    throw new ConfigFault(`环境变量 PEIYU_S3_ENDPOINT“${endpoint}”不是网址。请写成 https://主机名 的形式。`)
  return { endpoint, bucket, accessKey, secretKey, region: region || 'us-east-1' }
}

const clamavOf = ({ PEIYU_CLAMAV: address }: Env): string | undefined => {
  if (!address || /^\/.|^[^\s/]+:\d{1,5}$/.test(address)) return address || undefined
  throw new ConfigFault(
    `环境变量 PEIYU_CLAMAV“${address}”不是查毒服务的地址。请写成 主机:3310 或套接字的路径 /run/clamav/clamd.ctl，或去掉它以停用查毒。`,
  )
}

const isSafeIssuer = (issuer: string): boolean => {
  if (!URL.canParse(issuer)) return false
  const { protocol, hostname } = new URL(issuer)
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
}

const protocolOf = (text: string): string | undefined => (URL.canParse(text) ? new URL(text).protocol : undefined)
