import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { sealOf, sealWith } from '#identity/secret-box.ts'
import { ConfigFault, readConfig } from '#service/config.ts'

const folder = mkdtempSync(join(tmpdir(), 'peiyu-seal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const seal = sealWith('x'.repeat(32))

describe('密封', () => {
  it('封了能开，同样的内容每次不同', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, owner) => {
        const sealed = seal.seal(text, owner)
        expect(seal.open(sealed, owner)).toBe(text.toWellFormed())
        expect(seal.seal(text, owner)).not.toBe(sealed)
      }),
    )
  })
  it('换人、换钥匙、改一个字节都开不了', () => {
    const sealed = seal.seal('JBSWY3DPEHPK3PXP', 'account-1')
    expect(() => seal.open(sealed, 'account-2')).toThrow()
    expect(() => sealWith('y'.repeat(32)).open(sealed, 'account-1')).toThrow()
    const bytes = Buffer.from(sealed, 'base64url')
    for (const at of bytes.keys()) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => seal.open(changed.toString('base64url'), 'account-1')).toThrow()
    }
  })
  it('内置数据库自备密钥文件，只有本人可读，再次打开仍是它', () => {
    const config = readConfig({ PEIYU_DATA: join(folder, 'data') })
    const sealed = sealOf(config).seal('密', 'a')
    expect(statSync(join(folder, 'data', 'secret.key')).mode & 0o777).toBe(0o600)
    expect(sealOf(config).open(sealed, 'a')).toBe('密')
  })
  it('密钥文件不完整的，说明怎么办', () => {
    writeFileSync(join(folder, 'secret.key'), 'short')
    expect(() => sealOf(readConfig({ PEIYU_DATA: folder }))).toThrow(/从备份恢复/)
  })
  it('用数据库服务器的，必须设置密钥', () => {
    const server = { DATABASE_URL: 'postgres://u:p@h/db' }
    expect(() => sealOf(readConfig(server))).toThrow(ConfigFault)
    expect(sealOf(readConfig({ ...server, PEIYU_SECRET: 'x'.repeat(32) })).digest('a')).toBe(seal.digest('a'))
  })
})

describe('身份的设置', () => {
  const OIDC = {
    PEIYU_OIDC_ISSUER: 'https://sso.example.com',
    PEIYU_OIDC_CLIENT_ID: 'a',
    PEIYU_OIDC_CLIENT_SECRET: 'b',
  }
  it.each([
    ['PEIYU_SECRET', { PEIYU_SECRET: 'x'.repeat(31) }],
    ['PEIYU_DEMO', { PEIYU_DEMO: 'yes' }],
    ['PEIYU_SMTP_URL', { PEIYU_SMTP_URL: 'http://mail', PEIYU_MAIL_FROM: 'a@b.cn' }],
    ['PEIYU_SMTP_URL', { PEIYU_MAIL_FROM: 'a@b.cn' }],
    ['PEIYU_MAIL_FROM', { PEIYU_SMTP_URL: 'smtp://mail' }],
    ['PEIYU_MAIL_FROM', { PEIYU_SMTP_URL: 'smtp://mail', PEIYU_MAIL_FROM: 'a@b.cn\nBcc: c@d.cn' }],
    ['PEIYU_OIDC_CLIENT_SECRET', { ...OIDC, PEIYU_OIDC_CLIENT_SECRET: '' }],
    ['PEIYU_OIDC_ISSUER', { ...OIDC, PEIYU_OIDC_ISSUER: 'http://sso.example.com' }],
    ['PEIYU_OIDC_ISSUER', { ...OIDC, PEIYU_OIDC_ISSUER: 'sso' }],
  ])('%s 不能用的，点名说明', (name, env) => {
    expect(() => readConfig(env)).toThrow(ConfigFault)
    expect(() => readConfig(env)).toThrow(new RegExp(`环境变量.*${name}.*。`))
  })
  it.each([
    [{}, true],
    [{ DATABASE_URL: 'postgres://h/db' }, false],
    [{ PEIYU_DEMO: 'off' }, false],
    [{ DATABASE_URL: 'postgres://h/db', PEIYU_DEMO: 'on' }, true],
  ])('%j 是演示：%s', (env, demo) => expect(readConfig(env).demo).toBe(demo))
  it('不设的就没有', () => {
    expect(readConfig({})).toMatchObject({ secret: undefined, mail: undefined, oidc: undefined })
    expect(readConfig(OIDC).oidc?.scope).toBe('openid profile')
  })
})
