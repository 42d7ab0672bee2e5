import { expect, it } from 'vitest'
import { peiyu } from '#specs/support/command-line.ts'
import { eachDatabase } from '#specs/support/databases.ts'

eachDatabase((_name, _open, place) => {
  const create = (login: string, ...rest: string[]) => {
    const config = place()
    const env = 'url' in config ? { DATABASE_URL: config.url } : { PEIYU_DATA: config.folder, PEIYU_DEMO: 'off' }
    return peiyu(['admin', 'create', login, ...rest], { ...env, PEIYU_SECRET: 's'.repeat(32) })
  }

  it('填得不对的不建立，说出哪一项', async () => {
    const said = await create('王 芳', '--email', 'nope', '--json')
    expect(said).toMatchObject({ code: 1, out: '' })
    const { code, message } = JSON.parse(said.err)
    expect(code).toBe('incomplete')
    expect(message).toContain('登录名')
    expect(message).toContain('电子邮箱')
  })

  it('建立第一个账户管理员，给出临时密码；第二个不从这里建立', async () => {
    const said = await create('root', '--name', '王芳')
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(said.out).toMatch(/^已建立账户 root。临时密码：(\w{5}-){3}\w{5}\n/)
    const again = await create('root2', '--name', '李敏')
    expect(again).toMatchObject({ code: 1, out: '', err: expect.stringContaining('已有账户管理员') })
  })

  it('另一类管理员也能建立一个，登录名不能相同', async () => {
    expect(await create('root', '--role', 'auditAdmin')).toMatchObject({
      code: 1,
      err: expect.stringContaining('登录名'),
    })
    const said = await create('audit', '--role', 'auditAdmin', '--json')
    expect(JSON.parse(said.out)).toMatchObject({ login: 'audit', role: 'auditAdmin', password: expect.any(String) })
  })
})
