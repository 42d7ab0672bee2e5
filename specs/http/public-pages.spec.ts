import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { titlesOf } from '#demo/year/titles.ts'
import { PUBLIC_ROUTES } from '#http/public/index.ts'
import { PROBLEM_CODES } from '#http/public/problem-codes.ts'
import { publicPolicies } from '#service/reads/public-policy.ts'
import { publicSite, readable } from '../support/public-pages.ts'

const NOTICE = 'rehearsal-2019-notice'

describe('公开页面', () => {
  const site = publicSite('recognised')
  const number = async (): Promise<string> => (await titlesOf(site().stage))[0]?.number ?? ''
  const addresses = async (): Promise<readonly string[]> => [
    '/',
    '/notices',
    `/notices/${NOTICE}`,
    `/notices/${NOTICE}/objection`,
    '/register',
    `/register/${await number()}`,
    '/check',
    `/check/${await number()}`,
    '/check/none?d=0000000000000000',
    '/about',
    '/problems/gate-closed',
  ]

  it('每一页都能打开，只有一个一级标题，有正文、导航和跳转链接', async () => {
    for (const url of await addresses()) {
      const { statusCode, headers, body } = await site().open(url)
      expect([url, statusCode]).toEqual([url, 200])
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect([url, body.match(/<h1/g)?.length]).toEqual([url, 1])
      for (const part of ['<html lang="zh-CN">', '<main id="content"', 'href="#content"', '<nav aria-label="主导航">'])
        expect(body).toContain(part)
      const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('不用脚本：没有脚本、行内样式和事件，内容策略一律禁止', async () => {
    for (const url of await addresses()) {
      const { headers, body } = await site().open(url)
      expect(body).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/i)
      expect(headers['content-security-policy']).toBe(
        "default-src 'none';style-src 'self';img-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
      )
    }
  })

  it('页面之间的链接都通', async () => {
    const links = new Set<string>()
    for (const url of await addresses())
      for (const [, link = ''] of (await site().open(url)).body.matchAll(/(?:href|action)="(\/[^"#]*)[^"]*"/g))
        if (!link.startsWith('/app')) links.add(link.replaceAll('&amp;', '&'))
    expect(links.size).toBeGreaterThan(20)
    for (const link of links) expect([link, (await site().open(link)).statusCode]).toEqual([link, 200])
  })

  it('引用的条款在原文页都有位置', async () => {
    const ids = [...(await site().open('/about')).body.matchAll(/<article class="clause" id="([^"]+)"/g)].map(
      ([, id]) => id,
    )
    const cited = [...(await site().open('/')).body.matchAll(/href="\/about#([^"]+)"/g)].map(([, id = '']) =>
      decodeURIComponent(id),
    )
    expect(cited.length).toBeGreaterThan(5)
    for (const id of cited) expect(ids).toContain(id)
  })

  it('看不到任何电话、联系人、邮箱和评分', async () => {
    const rows = await site().stage.runtime.database.db.selectFrom('frozen').select('content').execute()
    // Lists of letters and notices are frozen too, and hold no form.
    const forms = rows.flatMap(({ content }): { facts: Record<string, unknown> }[] => JSON.parse(content).form ?? [])
    const secrets = new Set(
      forms.flatMap(({ facts }) => PRIVATE.map((name) => String(facts[name] ?? '')).filter((one) => one !== '')),
    )
    const applications = await site().stage.runtime.database.db.selectFrom('applications').select('state').execute()
    const scores = applications.flatMap(({ state }) => state.score ?? []).filter((score) => score.includes('.'))
    expect(secrets.size).toBeGreaterThan(100)
    expect(scores.length).toBeGreaterThan(10)
    for (const url of await addresses()) {
      const text = readable((await site().open(url)).body)
      for (const secret of secrets) expect(text).not.toContain(secret)
      for (const score of scores) expect(text).not.toContain(score)
      expect(text).not.toContain('实名异议人')
      expect(text).not.toContain('024-00000000')
    }
  })

  it('首页连同样式不到 60 KB，样式按内容命名、长期缓存', async () => {
    const { body } = await site().open('/')
    const address = /href="(\/style-[0-9a-f]{16}\.css)"/.exec(body)?.[1] ?? ''
    const style = await site().open(address)
    expect(style.headers['cache-control']).toContain('immutable')
    expect(style.headers['content-type']).toBe('text/css; charset=utf-8')
    expect(Buffer.byteLength(body) + Buffer.byteLength(style.body)).toBeLessThan(60 * 1024)
  })

  it('首页写明批次和日期、怎样申报，现行称号的数目', async () => {
    const text = readable((await site().open('/')).body)
    for (const words of ['2019年5月6日', '2019年6月30日', '2019年9月30日', '怎样申报', '目前没有正在进行的公示'])
      expect(text).toContain(words)
    expect(text).toContain(`${(await titlesOf(site().stage)).length} 项`)
  })

  it('原文页逐字列出每一条和落实的办法', async () => {
    const text = readable((await site().open('/about')).body)
    const [policy] = publicPolicies()
    expect(policy?.clauses.length).toBeGreaterThan(40)
    for (const { text: words, carriers, notYet } of policy?.clauses ?? []) {
      expect(text).toContain(words.replace(/\s+/g, ' '))
      expect(carriers.length > 0 || notYet !== undefined).toBe(true)
    }
    // Names that only the program uses, such as `campaign.open` and `minimumEach`.
    expect(text).not.toMatch(/[a-z][A-Z]|[a-z]\.[a-z]/)
  })

  it('浏览器得到错误页面，接口得到 problem+json', async () => {
    const page = await site().open('/nowhere')
    expect(page.statusCode).toBe(404)
    expect(readable(page.body)).toContain('没有“/nowhere”这个地址')
    const evil = await site().open('/%3Cscript%3Ealert(1)%3C/script%3E')
    expect(evil.body).not.toContain('<script')
    const api = await site().open('/api/nowhere')
    expect(api.headers['content-type']).toContain('application/problem+json')
    const program = await site().app.inject({ url: '/nowhere', headers: { accept: 'application/json' } })
    expect(program.headers['content-type']).toContain('application/problem+json')
  })

  it('没有含义的问题代码答 404', async () => {
    for (const code of ['no-such-code', 'constructor', '__proto__'])
      expect((await site().open(`/problems/${code}`)).statusCode).toBe(404)
  })

  it('搜索引擎不进接口、办理和查验，图标可以打开', async () => {
    const robots = await site().open('/robots.txt')
    for (const path of ['/api/', '/app/', '/check/']) expect(robots.body).toContain(`Disallow: ${path}`)
    expect((await site().open('/favicon.svg')).headers['content-type']).toContain('image/svg+xml')
  })

  it('网址怎么写都不会出错', async () => {
    const paths = PUBLIC_ROUTES.filter(({ method }) => method === 'GET').map(({ url }) => url)
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '%00',
        '%',
        "'",
        '"',
        '\\',
        '-1',
        '1e9',
        '99999',
        '[]',
        '../..',
        '%ff%fe',
        '𠮷',
        NOTICE,
        'inForce',
      ),
    )
    const names = ['search', 'page', 'track', 'unit', 'year', 'state', 'sort', 'number', 'd']
    const query = fc.array(fc.tuple(fc.constantFrom(...names), piece), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), piece, query, fc.boolean(), async (path, id, asked, raw) => {
        const write = (text: string) =>
          raw ? text.replace(/[^!-~]|[?#]/g, '') : encodeURIComponent(text.toWellFormed())
        const url = path.replace(/:\w+/g, () => write(id) || 'x')
        const { statusCode } = await site().open(
          `${url}?${asked.map(([name, text]) => `${name}=${write(text)}`).join('&')}`,
        )
        expect(statusCode).toBeLessThan(500)
      }),
      { numRuns: 400 },
    )
  })
})

const PRIVATE = [
  'legalRepresentative',
  'legalRepresentativePhone',
  'legalRepresentativeMobile',
  'contactPerson',
  'contactPhone',
  'contactMobile',
  'fax',
  'email',
  'reviewerName',
  'reviewerMobile',
]

describe('还没有办理任何事项时', () => {
  const site = publicSite()

  it('各个列表说明为什么是空的', async () => {
    expect(readable((await site().open('/')).body)).toContain('目前没有已启动的批次')
    expect(readable((await site().open('/notices')).body)).toContain('目前没有公示')
    expect(readable((await site().open('/register')).body)).toContain('名录中没有符合条件的称号')
  })
})

describe('问题代码', () => {
  it('办理中的每个拒绝代码都有含义，都是完整的句子', () => {
    const sources = ['src/lifecycle', 'src/service', 'src/http'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
    )
    const codes = sources.flatMap((text) =>
      [...text.matchAll(/\b(?:refuse|no)\(\s*'([a-z-]+)',\s*['`]/g)].map(([, code = '']) => code),
    )
    expect(codes.length).toBeGreaterThan(50)
    expect([...new Set(codes)].filter((code) => PROBLEM_CODES[code] === undefined)).toEqual([])
    expect(Object.values(PROBLEM_CODES).filter((text) => !text.endsWith('。'))).toEqual([])
  })
})
