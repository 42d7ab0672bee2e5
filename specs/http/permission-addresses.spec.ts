import { describe, expect, it } from 'vitest'
import { accountEndpoints } from '#http/account/index.ts'
import { resourceEndpoints } from '#http/reads/index.ts'
import type { AnyEndpoint } from '#http/server/endpoint.ts'
import { httpOffice } from '../support/http-server.ts'
import { PEOPLE_ROLES, personOf } from '../support/http-world.ts'
import { digestOf } from '../support/permission-model/keep.ts'
import type { PersonRole } from '../support/permission-model/rights.ts'

const APPLICANTS = ['clerk', 'confirmer'] as const
const CITY = ['cityOfficer', 'cityHead'] as const
const PROVINCE = ['provinceOfficer', 'provinceHead', 'supervisor'] as const
const OFFICES = [...APPLICANTS, 'countyOfficer', ...CITY, ...PROVINCE] as const
/** 三员: kept apart from the work of the programme and from each other. */
const ADMINISTRATORS = ['accountAdmin', 'securityAdmin', 'auditAdmin'] as const

/** Whose each address is that is not everybody's, by hand: what the second table of the matrix must say. */
const WHOSE: Readonly<Record<string, readonly PersonRole[]>> = {
  'GET /api/enterprises': OFFICES,
  'GET /api/enterprises/:id': OFFICES,
  'GET /api/enterprises/:id/acts': OFFICES,
  'GET /api/drafts': APPLICANTS,
  'POST /api/drafts': APPLICANTS,
  'GET /api/drafts/:id': APPLICANTS,
  'PUT /api/drafts/:id': APPLICANTS,
  'DELETE /api/drafts/:id': APPLICANTS,
  'GET /api/applications': [...OFFICES, 'expert'],
  'GET /api/applications/:id': [...OFFICES, 'expert'],
  'GET /api/applications/:id/acts': [...OFFICES, 'expert'],
  'GET /api/applications/:id/annex.pdf': [...OFFICES, 'expert'],
  'GET /api/letters': [...CITY, ...PROVINCE],
  'GET /api/letters/:id': [...CITY, ...PROVINCE],
  'GET /api/letters/:id/acts': [...CITY, ...PROVINCE],
  'GET /api/letters/:id/letter.pdf': [...CITY, ...PROVINCE],
  'GET /api/reviews': [...PROVINCE, 'expert'],
  'GET /api/reviews/:id': [...PROVINCE, 'expert'],
  'GET /api/reviews/:id/acts': [...PROVINCE, 'expert'],
  'GET /api/score-sheets': [...PROVINCE, 'expert'],
  'GET /api/score-sheets/:id': [...PROVINCE, 'expert'],
  'GET /api/score-sheets/:id/acts': [...PROVINCE, 'expert'],
  'GET /api/objections': PROVINCE,
  'GET /api/objections/:id': PROVINCE,
  'GET /api/objections/:id/acts': PROVINCE,
  'GET /api/titles/:id/certificate.pdf': OFFICES,
  'GET /api/experts': PROVINCE,
  'GET /api/messages': APPLICANTS,
  'POST /api/messages/:event/reading': APPLICANTS,
  'POST /api/files': [...APPLICANTS, ...CITY],
  'GET /api/files/:sha256': [...OFFICES, 'expert'],
  'GET /api/accounts': [...ADMINISTRATORS, 'supervisor', ...APPLICANTS],
  'POST /api/accounts': [...ADMINISTRATORS, ...APPLICANTS],
  'POST /api/accounts/:id/amendment': [...ADMINISTRATORS, 'confirmer'],
  'POST /api/accounts/:id/disabling': [...ADMINISTRATORS, 'confirmer'],
  'POST /api/accounts/:id/enabling': [...ADMINISTRATORS, 'confirmer'],
  'POST /api/accounts/:id/second-factor-reset': [...ADMINISTRATORS, 'confirmer'],
  'POST /api/accounts/:id/unlocking': ['securityAdmin'],
  'GET /api/security-events': ['auditAdmin'],
  'GET /api/accesses': ['supervisor', 'auditAdmin'],
  'GET /api/outbox': ['accountAdmin'],
}

/** What can be read as a request, so that nobody is turned away for its shape. */
const BODIES: Readonly<Record<string, object>> = {
  'POST /api/drafts': { id: 'planted', campaign: 'none', track: 'product' },
  'PUT /api/drafts/:id': { form: {} },
  'POST /api/accounts': { login: 'planted', name: '某人', role: 'supervisor' },
}

describe('不属于某一步的地址', () => {
  const site = httpOffice({ whole: true })

  const endpoints = (): readonly AnyEndpoint[] => {
    const { identity } = site().options
    if (identity === undefined) throw new Error('no identity')
    return [...resourceEndpoints, ...accountEndpoints(identity)].filter(({ who }) => typeof who !== 'string')
  }

  it('手写的表里正是限定了角色的全部地址', () => {
    expect(
      endpoints()
        .map(({ method, url }) => `${method} ${url}`)
        .sort(),
    ).toEqual(Object.keys(WHOSE).sort())
  })

  it.each(Object.entries(WHOSE))(
    '%s：其他角色一律 403，未登录 401，什么都不改变；有权的角色不被拒之门外',
    async (address, whose) => {
      const [method, url = ''] = address.split(' ')
      const request = {
        method: endpoints().find((one) => `${one.method} ${one.url}` === address)?.method ?? 'GET',
        url: url.replace(':id', 'none').replace(/:\w+/, 'f'.repeat(64)),
        ...(method === 'GET' ? {} : { payload: BODIES[address] ?? {} }),
      }
      const before = await digestOf(site().runtime)
      expect((await site().ask(undefined, request)).statusCode).toBe(401)
      for (const role of PEOPLE_ROLES.filter((one) => !whose.includes(one)))
        expect((await site().ask(personOf(role, false, {}), request)).statusCode, role).toBe(403)
      expect(await digestOf(site().runtime)).toBe(before)
      if (method !== 'GET') return
      for (const role of whose)
        expect([200, 404], role).toContain((await site().ask(personOf(role, false, {}), request)).statusCode)
    },
  )
})
