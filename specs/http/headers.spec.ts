import { describe, expect, it } from 'vitest'
import { buildServer } from '#http/build-server.ts'
import { httpOffice } from '../support/http-server.ts'
import { personOf } from '../support/http-world.ts'

describe('每个答复的安全措施', () => {
  const site = httpOffice()

  it.each(['/api', '/api/campaigns', '/api/applications', '/nowhere', '/openapi.json'])('%s', async (url) => {
    const { headers } = await site().get(undefined, url)
    const policy = String(headers['content-security-policy'])
    expect(policy).toMatch(/default-src 'self'/)
    expect(policy).toMatch(/object-src 'none'/)
    expect(policy).toMatch(/frame-ancestors 'none'/)
    const [, scripts = ''] = /script-src ([^;]*)/.exec(policy) ?? []
    expect(scripts).not.toMatch(/unsafe|\*|https?:/)
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' })
    expect(headers['strict-transport-security']).toMatch(/max-age=31536000/)
    expect(headers).not.toHaveProperty('x-powered-by')
  })

  it('只给本人看的内容不进任何缓存', async () => {
    const officer = personOf('provinceOfficer', true, {})
    expect((await site().get(officer, '/api/applications')).headers['cache-control']).toBe('private, no-store')
  })

  it('别的网站发来的修改一律拒绝，本站的和不是浏览器的照办', async () => {
    const clerk = personOf('clerk', true, { enterprise: '91210100MA00000000' })
    const ask = async (origin: string | undefined) => {
      const headers = { host: 'peiyu.example', ...(origin === undefined ? {} : { origin }) }
      const payload = { id: 'draft-1', campaign: 'none', track: 'none' }
      return (await site().ask(clerk, { method: 'POST', url: '/api/drafts', headers, payload })).json().code
    }
    expect(await ask('https://evil.example')).toBe('wrong-origin')
    expect(await ask('null')).toBe('wrong-origin')
    expect(await ask('https://peiyu.example')).toBeUndefined()
    expect(await ask(undefined)).toBe('already-exists')
  })

  it('同一地址请求过多时请他稍候', async () => {
    const app = await buildServer({ ...site().options, requestsAMinute: 3 })
    const answers = []
    for (let at = 1; at <= 4; at += 1) answers.push(await app.inject('/api/campaigns'))
    await app.close()
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 429])
    expect(answers[3]?.json()).toMatchObject({ code: 'too-many-requests' })
    expect(answers[3]?.headers['content-type']).toMatch(/^application\/problem\+json/)
  })

  it('存活、就绪和指标', async () => {
    expect((await site().get(undefined, '/healthz')).json()).toEqual({ alive: true })
    expect((await site().get(undefined, '/readyz')).json()).toEqual({ ready: true })
    const metrics = (await site().get(undefined, '/metrics')).body
    expect(metrics).toMatch(/peiyu_http_request_seconds_count\{.*route="\/api\/campaigns"/)
    expect(metrics).not.toMatch(/rehearsal|91210100/)
  })
})
