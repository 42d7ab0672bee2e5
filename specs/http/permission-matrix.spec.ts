import { describe, expect, it } from 'vitest'
import { accountEndpoints } from '#http/account/index.ts'
import { actEndpoints } from '#http/acts.ts'
import { buildServer } from '#http/build-server.ts'
import { demoEndpoints } from '#http/demo/index.ts'
import { resourceEndpoints } from '#http/reads/index.ts'
import type { AnyEndpoint } from '#http/server/endpoint.ts'
import { permissions } from '#lifecycle'
import { httpOffice } from '../support/http-server.ts'
import { linesOf, READERS, RIGHTS } from '../support/permission-model/rights.ts'
import { permissionsPage } from '../support/permissions-page.ts'

/** Rights on what has no aggregate of its own: drafts and messages. */
const BESIDE = /^\w+ \w+ (draft|message)\./

/** What the table of readers calls what each list shows. */
const LISTS = {
  'GET /api/enterprises': 'enterprise',
  'GET /api/applications': 'application',
  'GET /api/applications/:id/annex.pdf': 'application',
  'GET /api/letters': 'letter',
  'GET /api/reviews': 'review',
  'GET /api/score-sheets': 'scoreSheet',
  'GET /api/objections': 'objection',
  'GET /api/drafts': 'draft',
  'GET /api/messages': 'message',
  'GET /api/titles/:id/certificate.pdf': 'certificate',
} as const

/** Enterprises register together with their first account. */
const WITHIN_ANOTHER = ['enterprise.register']

describe('权限', () => {
  const site = httpOffice({ whole: true })

  const endpoints = (): readonly AnyEndpoint[] => {
    const { identity, demo } = site().options
    if (identity === undefined || demo === undefined) throw new Error('no identity')
    return [...actEndpoints, ...resourceEndpoints, ...accountEndpoints(identity), ...demoEndpoints(demo)]
  }

  it('docs/permissions.md 与程序一致', async () => {
    await expect(permissionsPage(endpoints())).toMatchFileSnapshot('../../docs/permissions.md')
  })

  it('与按通知的分工另行手写的权限表逐条一致', () => {
    const granted = permissions().filter(({ role }) => role !== 'system')
    const written = linesOf(RIGHTS).map(({ text }) => text)
    expect(written.filter((line) => !BESIDE.test(line)).sort()).toEqual(
      granted.map(({ role, relation, act }) => `${role} ${relation} ${act}`).sort(),
    )
  })

  it.each(Object.entries(LISTS))('%s 可以使用的正是手写的查阅表中的人', (address, called) => {
    const who = endpoints().find(({ method, url }) => `${method} ${url}` === address)?.who
    const readers = linesOf(READERS).flatMap(({ role, act }) => (act === called ? [role] : []))
    expect([...new Set(readers)].sort()).toEqual(Array.isArray(who) ? [...who].sort() : who)
  })

  it('凡有人可以办理的事项都有地址，每个地址办理的都是有人可以办理的事项', () => {
    const human = new Set(permissions().flatMap(({ act, role }) => (role === 'system' ? [] : [act])))
    const addressed = endpoints().flatMap(({ act = [] }) => act)
    expect(human.size).toBeGreaterThan(35)
    expect([...human].filter((act) => !addressed.includes(act) && !WITHIN_ANOTHER.includes(act))).toEqual([])
    expect(addressed.filter((act) => !human.has(act))).toEqual([])
    expect(new Set(addressed).size).toBe(addressed.length)
  })

  it('没有写明谁可以使用的地址，服务不启动；写明的可以', async () => {
    const app = await buildServer(site().options)
    const handler = async () => 'open to all'
    expect(() => app.get('/api/planted', handler)).toThrow('GET /api/planted does not say who may call it')
    expect(() => app.get('/api/planted', { config: {} }, handler)).toThrow('does not say who')
    app.get('/api/planted', { config: { who: 'everyone' } }, handler)
    expect((await app.inject('/api/planted')).body).toBe('open to all')
    await app.close()
  })
})
