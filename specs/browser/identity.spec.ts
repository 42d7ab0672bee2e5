import { once } from 'node:events'
import { simpleParser } from 'mailparser'
import { Secret, TOTP } from 'otpauth'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserOfFile, type Page } from '#specs/support/browser.ts'
import { freshServerDatabase, type Place, settingsOf } from '#specs/support/databases.ts'
import { anUscc } from '#specs/support/identity.ts'
import { CLIENT, startProvider, type TestProvider } from '#specs/support/oidc.ts'
import { freePort } from '#specs/support/postgres.ts'
import { type RunningServer, runPeiyu, startServer } from '#specs/support/running-server.ts'

const PASSWORD = 'Cai-Yuan-2019-Liao'
const LEGAL_PERSON = {
  uscc: anUscc(77),
  name: '沈阳统一身份机械有限公司',
  county: '210106',
}

let server: RunningServer
let place: Place
let provider: TestProvider
let mails: Mailbox
let firstPassword: string

const { newPage } = browserOfFile()

beforeAll(async () => {
  place = await freshServerDatabase()
  mails = await openMailbox()
  const port = await freePort()
  const address = `http://localhost:${port}`
  provider = await startProvider({ 'legal-person': LEGAL_PERSON }, `${address}/sign-in/oidc/callback`)
  const settings = {
    ...settingsOf(place),
    PEIYU_DEMO: 'off',
    PORT: String(port),
    PEIYU_URL: address,
    PEIYU_SMTP_URL: mails.url,
    PEIYU_MAIL_FROM: 'zjtx@example.com',
    PEIYU_OIDC_ISSUER: provider.issuer,
    PEIYU_OIDC_CLIENT_ID: CLIENT.id,
    PEIYU_OIDC_CLIENT_SECRET: CLIENT.secret,
  }
  server = await startServer(settings)
  const words = ['admin', 'create', 'guanli', '--role', 'accountAdmin', '--name', '账户管理员甲', '--json']
  const made: { readonly password: string } = JSON.parse(await runPeiyu(words, settings))
  firstPassword = made.password
}, 300_000)

afterAll(async () => {
  await server?.stop()
  await provider?.close()
  await mails?.close()
  await place?.remove()
})

describe('账户和登录，在浏览器中', { timeout: 120_000 }, () => {
  it('企业注册一次，用所设的密码登录，见到本企业等待核实；退出后须重新登录', async () => {
    const page = await newPage()
    await register(page, 'zhang', 41)
    await signIn(page, 'zhang', PASSWORD)
    await page.getByRole('heading', { name: '我的申报' }).waitFor()
    await page.getByText('沈阳第41机械有限公司').first().waitFor()
    await page.getByText('所在地工信部门正在核实企业身份。').waitFor()
    await page.getByRole('button', { name: '退出', exact: true }).click()
    await page.getByRole('heading', { name: '登录' }).waitFor()
    await page.goto(`${server.address}/app/my`)
    await page.getByRole('heading', { name: '登录' }).waitFor()
  })

  it('同一信用代码不能再注册，并说明办法', async () => {
    const page = await newPage()
    await fillRegistration(page, 'zhang2', 41)
    await page.getByRole('button', { name: '注册' }).click()
    await page.getByText('这家企业已经注册，不能再次注册。').first().waitFor()
    expect(await page.getByRole('heading', { name: '注册成功' }).count()).toBe(0)
  })

  it('密码连错五次，账户锁定，对的密码也进不去', async () => {
    const page = await newPage()
    await register(page, 'suo', 42)
    await page.goto(`${server.address}/app/sign-in`)
    for (let time = 1; time <= 5; time += 1) {
      const answered = page.waitForResponse(
        (response) => response.url().endsWith('/api/session') && response.request().method() === 'POST',
      )
      await fillSignIn(page, 'suo', `wrong-password-${time}`)
      expect((await answered).status()).toBeGreaterThanOrEqual(400)
    }
    await fillSignIn(page, 'suo', PASSWORD)
    await page
      .getByText(/锁定15分钟/)
      .first()
      .waitFor()
    expect(await page.getByRole('heading', { name: '我的申报' }).count()).toBe(0)
  })

  it('命令行建立的第一个管理员：换掉临时密码，绑定验证器，以后登录须填动态口令', async () => {
    const page = await newPage()
    await signIn(page, 'guanli', firstPassword)
    const totp = await enrol(page)
    await page.getByRole('button', { name: '退出', exact: true }).click()
    await page.getByRole('heading', { name: '登录' }).waitFor()
    await signIn(page, 'guanli', PASSWORD)
    await page.getByRole('heading', { name: '动态口令' }).waitFor()
    await page.getByRole('textbox', { name: '验证码' }).fill('000000')
    await page.getByRole('button', { name: '验证' }).click()
    await page.getByRole('alert').first().waitFor()
    await page.getByRole('textbox', { name: '验证码' }).fill(nextCode(totp))
    await page.getByRole('button', { name: '验证' }).click()
    await page.getByRole('button', { name: '退出', exact: true }).waitFor()
  })

  it('本人变更邮箱：密码对了才变，原来的邮箱收到告知', async () => {
    const page = await newPage()
    await register(page, 'lianxi', 44)
    await signIn(page, 'lianxi', PASSWORD)
    await page.getByRole('heading', { name: '我的申报' }).waitFor()
    await page.goto(`${server.address}/app/account`)
    await page.getByRole('button', { name: '变更联系方式' }).click()
    const form = page.locator('section', { hasText: '联系方式' })
    await form.getByRole('textbox', { name: '邮箱' }).fill('lianxi-2@example.com')
    await form.getByRole('textbox', { name: '电话' }).fill('12')
    await form.getByRole('textbox', { name: '现在的密码' }).fill(PASSWORD)
    await form.getByRole('button', { name: '保存' }).click()
    await form.locator('[id$=-note]', { hasText: '电话由5至20位' }).waitFor()
    await form.getByRole('textbox', { name: '电话' }).fill('024-12345678')
    await form.getByRole('textbox', { name: '现在的密码' }).fill('wrong-password-1')
    await form.getByRole('button', { name: '保存' }).click()
    await form.getByText('现在的密码不正确').waitFor()
    await form.getByRole('textbox', { name: '现在的密码' }).fill(PASSWORD)
    await form.getByRole('button', { name: '保存' }).click()
    await form.getByText('联系方式已变更').waitFor()
    await form.getByText('lianxi-2@example.com').waitFor()
    expect(await mails.textTo('lianxi@example.com')).toContain('由您本人变更')
  })

  it('填报人增加企业确认人，确认人更改本企业填报人的账户；填报人不能更改别人', async () => {
    const page = await newPage()
    await register(page, 'tianbao', 45)
    await signIn(page, 'tianbao', PASSWORD)
    await page.getByRole('link', { name: '本企业账户' }).click()
    await page.getByRole('link', { name: '增加企业确认人' }).click()
    await page.getByRole('textbox', { name: '姓名' }).fill('李确认')
    await page.getByRole('textbox', { name: '登录名' }).fill('queren')
    await page.getByRole('button', { name: '建立账户' }).click()
    const initial =
      (await page.locator('dt', { hasText: '初始密码' }).locator('xpath=following-sibling::dd').textContent()) ?? ''
    await page.getByRole('link', { name: '回到账户名单' }).click()
    await page.getByText('共 2 条').waitFor()
    expect(await page.getByRole('link', { name: '增加企业确认人' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: '更改' }).count()).toBe(0)
    const other = await newPage()
    await signIn(other, 'queren', initial)
    await other.getByRole('textbox', { name: '现在的密码' }).fill(initial)
    await setPassword(other, PASSWORD)
    await other.getByRole('button', { name: '更换密码' }).click()
    await other.getByRole('link', { name: '本企业账户' }).click()
    await other.getByRole('searchbox', { name: '搜索' }).fill('tianbao')
    await other.getByText('共 1 条符合条件').waitFor()
    await other.getByRole('button', { name: '更改' }).click()
    const dialog = other.getByRole('dialog')
    await dialog.getByRole('textbox', { name: '邮箱' }).fill('x')
    await dialog.getByRole('button', { name: '更改' }).click()
    await dialog.locator('[id$=-note]', { hasText: '电子邮箱' }).waitFor()
    await dialog.getByRole('textbox', { name: '姓名' }).fill('周填报')
    await dialog.getByRole('textbox', { name: '邮箱' }).fill('zhou@example.com')
    await dialog.getByRole('button', { name: '更改' }).click()
    await other.getByRole('cell', { name: '周填报' }).waitFor()
    expect(await mails.textTo('tianbao@example.com')).toContain('由企业确认人变更')
  })

  it('忘记密码：邮件中的链接打开重设页面，新密码可用，链接不能用第二次', async () => {
    const page = await newPage()
    await register(page, 'wangji', 43)
    await page.goto(`${server.address}/app/password-reset`)
    await page.getByRole('textbox', { name: '登录名' }).fill('wangji')
    await page.getByRole('button', { name: '发送链接' }).click()
    await page.getByText('已经受理').waitFor()
    const link = await mails.linkTo('wangji@example.com')
    await page.goto(link)
    await setPassword(page, 'Xin-Mi-Ma-2019-Liao')
    await page.getByRole('button', { name: '重设密码' }).click()
    await page.getByText('密码已经重设').waitFor()
    await signIn(page, 'wangji', 'Xin-Mi-Ma-2019-Liao')
    await page.getByRole('heading', { name: '我的申报' }).waitFor()
    const again = await newPage()
    await again.goto(link)
    await setPassword(again, 'Di-Er-Ci-2019-Liao')
    await again.getByRole('button', { name: '重设密码' }).click()
    await again.getByRole('alert').first().waitFor()
  })

  it('用省统一身份认证登录：到真的认证服务器登录后回来，企业随即登记并核实', async () => {
    const page = await newPage()
    await page.goto(`${server.address}/app/sign-in`)
    await page.getByRole('link', { name: '用省统一身份认证登录' }).click()
    await page.locator('input[name=login]').fill('legal-person')
    await page.locator('input[name=password]').fill('any')
    await page.locator('button[type=submit]').click()
    await page.locator('button[type=submit]').click()
    await page.getByRole('heading', { name: '我的申报' }).waitFor()
    await page.getByText(LEGAL_PERSON.name).first().waitFor()
    expect(await page.getByText('所在地工信部门正在核实企业身份。').count()).toBe(0)
  })

  it('认证服务器拒绝的，回到登录页并说明没有成功', async () => {
    const page = await newPage()
    await page.goto(`${server.address}/app/sign-in`)
    await page.getByRole('link', { name: '用省统一身份认证登录' }).click()
    await page.getByRole('link', { name: 'Cancel' }).click()
    await page.getByText('用省统一身份认证登录没有成功').waitFor()
  })

  it('正式办公时没有演示的入口', async () => {
    for (const url of ['/api/demo', '/api/demo/session', '/api/demo/clock'])
      expect((await fetch(`${server.address}${url}`)).status).toBe(404)
    const page = await newPage()
    await page.goto(`${server.address}/app/sign-in`)
    await page.getByRole('heading', { name: '登录' }).waitFor()
    expect(await page.getByText('演示环境').count()).toBe(0)
  })
})

const fillRegistration = async (page: Page, login: string, number: number): Promise<void> => {
  await page.goto(`${server.address}/app/registration`)
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  await field('统一社会信用代码').fill(anUscc(number))
  await field('企业名称').fill(`沈阳第${number}机械有限公司`)
  await page.getByRole('combobox', { name: '所在区县' }).selectOption('210106')
  await field('姓名').fill('王填报')
  await field('邮箱').fill(`${login}@example.com`)
  await field('登录名').fill(login)
  await setPassword(page, PASSWORD)
}

const register = async (page: Page, login: string, number: number): Promise<void> => {
  await fillRegistration(page, login, number)
  await page.getByRole('button', { name: '注册' }).click()
  await page.getByRole('heading', { name: '注册成功' }).waitFor()
}

const setPassword = async (page: Page, password: string): Promise<void> => {
  await page.getByRole('textbox', { name: '新密码', exact: true }).fill(password)
  await page.getByRole('textbox', { name: '再填一次新密码', exact: true }).fill(password)
}

const signIn = async (page: Page, login: string, password: string): Promise<void> => {
  await page.goto(`${server.address}/app/sign-in`)
  await fillSignIn(page, login, password)
}

const fillSignIn = async (page: Page, login: string, password: string): Promise<void> => {
  await page.getByRole('textbox', { name: '登录名' }).fill(login)
  await page.getByRole('textbox', { name: '密码' }).fill(password)
  await page.getByRole('button', { name: '登录' }).click()
}

/** The first sign-in of an official: an authenticator and a password of one's own. */
const enrol = async (page: Page): Promise<TOTP> => {
  await page.getByRole('heading', { name: '绑定验证器' }).waitFor()
  const secret = (await page.locator('p', { hasText: '密钥：' }).locator('span').textContent()) ?? ''
  const totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(/\s/g, '')) })
  await page.getByRole('textbox', { name: '验证码' }).fill(totp.generate())
  await page.getByRole('button', { name: '绑定', exact: true }).click()
  await page.getByRole('heading', { name: '备用码' }).waitFor()
  expect(await page.getByRole('list').last().getByRole('listitem').count()).toBeGreaterThanOrEqual(8)
  await page.getByRole('button', { name: /已经保管好/ }).click()
  await page.getByText('请先换成自己的密码').waitFor()
  await page.getByRole('textbox', { name: '现在的密码' }).fill(firstPassword)
  await setPassword(page, PASSWORD)
  await page.getByRole('button', { name: '更换密码' }).click()
  await page.getByRole('heading', { level: 1, name: /账户/ }).waitFor()
  return totp
}

/** A code is taken once: here is the next one, early by half a minute at most, as it is from an authenticator that is fast. */
const nextCode = (totp: TOTP): string => totp.generate({ timestamp: Date.now() + 30_000 })

interface Mailbox {
  readonly url: string
  /** The link in the first mail to that address; waits until it is there. */
  readonly linkTo: (address: string) => Promise<string>
  /** What the first mail to that address says; waits until it is there. */
  readonly textTo: (address: string) => Promise<string>
  readonly close: () => Promise<void>
}

const openMailbox = async (): Promise<Mailbox> => {
  const received: { readonly to: string; readonly text: string }[] = []
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, { envelope }, done) => {
      void simpleParser(stream).then((mail) => {
        for (const { address } of envelope.rcptTo) received.push({ to: address, text: mail.text ?? '' })
        done()
      }, done)
    },
  })
  const port = await freePort()
  const listening = once(smtp.listen(port, '127.0.0.1'), 'listening')
  await listening
  const foundIn = async (address: string, find: (text: string) => string | undefined): Promise<string> => {
    for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
      const found = find(received.find(({ to }) => to === address)?.text ?? '')
      if (found !== undefined && found !== '') return found
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`没有寄给 ${address} 的邮件`)
  }
  return {
    url: `smtp://127.0.0.1:${port}`,
    linkTo: (address) => foundIn(address, (text) => /https?:\/\/\S+/.exec(text)?.[0]),
    textTo: (address) => foundIn(address, (text) => text),
    close: () => new Promise((resolve) => smtp.close(() => resolve())),
  }
}
