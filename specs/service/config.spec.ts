import { describe, expect, it } from 'vitest'
import { ConfigFault, readConfig } from '#service/config.ts'

describe('环境变量', () => {
  it('什么也不设:内置数据库、data 文件夹、本机地址', () => {
    expect(readConfig({})).toMatchObject({
      database: { folder: 'data' },
      dataFolder: 'data',
      publicUrl: 'http://localhost:4173',
    })
  })

  it('设为空与不设相同', () => {
    expect(readConfig({ DATABASE_URL: '', PEIYU_DATA: '', PEIYU_URL: '' })).toEqual(readConfig({}))
  })

  it('PEIYU_DATA 另指数据文件夹;DATABASE_URL 优先', () => {
    expect(readConfig({ PEIYU_DATA: '/srv/peiyu' }).database).toEqual({ folder: '/srv/peiyu' })
    const url = 'postgres://peiyu:secret@db.example:5432/peiyu'
    expect(readConfig({ PEIYU_DATA: '/srv/peiyu', DATABASE_URL: url })).toMatchObject({
      database: { url },
      dataFolder: '/srv/peiyu',
    })
  })

  it.each(['postgres://db/peiyu', 'postgresql://u:p@[::1]:5433/peiyu?sslmode=require'])(
    'DATABASE_URL 可以是 %s',
    (url) => {
      expect(readConfig({ DATABASE_URL: url }).database).toEqual({ url })
    },
  )

  it.each(['http://localhost', 'https://peiyu.example/', 'https://peiyu.example/app//'])(
    'PEIYU_URL 可以是 %s,不带末尾的斜线',
    (url) => {
      expect(readConfig({ PEIYU_URL: url }).publicUrl).toBe(url.replace(/\/+$/, ''))
    },
  )

  it.each([
    ['DATABASE_URL', 'mysql://db/peiyu', 'postgres://用户:密码@主机:5432/库名'],
    ['DATABASE_URL', 'db.example:5432', '内置数据库'],
    ['DATABASE_URL', '/var/lib/peiyu', '内置数据库'],
    ['PEIYU_URL', 'peiyu.example', 'https://主机名'],
    ['PEIYU_URL', 'ftp://peiyu.example', 'ftp://peiyu.example'],
    ['PEIYU_DEMO', 'yes', 'on 或 off'],
    ['PEIYU_SECRET', 'a'.repeat(31), 'openssl rand -base64 32'],
    ['PEIYU_SMTP_URL', 'mail.example', 'smtps://用户:密码@主机:465'],
    ['PEIYU_MAIL_FROM', 'office@example.cn', 'PEIYU_SMTP_URL'],
    ['PEIYU_OIDC_ISSUER', 'https://id.example', 'PEIYU_OIDC_CLIENT_SECRET'],
    ['PEIYU_CLAMAV', 'clamd', '主机:3310'],
  ])('%s 写成 %s:一句话说明哪个变量、怎么写', (name, value, way) => {
    const reading = () => readConfig({ [name]: value })
    expect(reading).toThrow(ConfigFault)
    expect(reading).toThrow(name)
    expect(reading).toThrow(way)
    expect(reading).toThrow(/^环境变量 .*。$/)
  })

  it('说明之中不泄露密码', () => {
    const url = 'mysql://peiyu:p4ssw0rd@db.example/peiyu'
    for (const name of ['DATABASE_URL', 'PEIYU_SMTP_URL'])
      expect(messageOf(() => readConfig({ [name]: url }))).not.toContain('p4ssw0rd')
  })
})

const messageOf = (reading: () => unknown): string => {
  try {
    reading()
  } catch (error) {
    return String(error)
  }
  throw new Error('nothing was thrown')
}
