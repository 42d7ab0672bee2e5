import { describe, expect, it } from 'vitest'
import { quietYear, type YearContext } from '#demo/year/context.ts'
import { cityHeadOf, cityOfficerOf, clerkOf, PROVINCE } from '#demo/year/people.ts'
import { day } from '#kernel'
import type { Actor } from '#lifecycle'
import { CAMPAIGN, httpOffice } from '../support/http-server.ts'
import { stranger, submitted } from '../support/runtime.ts'

interface Available {
  readonly act: string
  readonly title: string
  readonly why?: { readonly code: string; readonly message: string; readonly cite?: { readonly clause: string } }
}

describe('现在可以办理什么，不能办理的为什么', () => {
  const site = httpOffice()
  const stage = (): YearContext => {
    const { runtime, clock } = site()
    return quietYear({ runtime, clock })
  }
  const actsFor = async (actor: Actor | undefined, url: string): Promise<ReadonlyMap<string, Available>> => {
    const answer = await site().get(actor, `${url}/acts`)
    expect(answer.statusCode, url).toBe(200)
    const acts: readonly Available[] = answer.json().acts
    return new Map(acts.map((one) => [one.act, one]))
  }

  it('市局经办人：期限以内可以推荐，截止以后说明原因和依据；与真的去办得到的答复一样', async () => {
    const { id, unit } = await submitted(stage(), 31)
    const officer = cityOfficerOf(unit)
    const url = `/api/applications/${id}`
    const before = await actsFor(officer, url)
    expect(before.get('application.recommend')).toEqual({ act: 'application.recommend', title: '推荐' })
    expect(before.get('application.returnToApplicant')?.why).toBeUndefined()
    expect(before.has('application.withdraw')).toBe(false)
    site().clock.set(day('2019-07-01'))
    const after = await actsFor(officer, url)
    const why = after.get('application.recommend')?.why
    expect(why).toMatchObject({ code: 'gate-closed', cite: { clause: '三(一)' } })
    expect(after.get('application.returnToApplicant')?.why).toBeUndefined()
    const { headers } = await site().get(officer, url)
    const tried = await site().ask(officer, {
      method: 'POST',
      url: `${url}/recommendation`,
      headers: { 'idempotency-key': 'try-31-recommend', 'if-match': String(headers.etag) },
      payload: { opinion: '同意推荐。' },
    })
    expect(tried.json()).toMatchObject({ code: 'gate-closed', title: why?.message })
    site().clock.set(day('2019-05-20'))
  })

  it('每个人只看到自己角色的事项；阶段不对的说明现在处于什么阶段', async () => {
    const { id, enterprise, unit } = await submitted(stage(), 32)
    const url = `/api/applications/${id}`
    const clerk = await actsFor(clerkOf(enterprise), url)
    expect([...clerk.keys()].sort()).toEqual(['application.resubmit', 'application.withdraw'])
    expect(clerk.get('application.withdraw')?.why).toBeUndefined()
    expect(clerk.get('application.resubmit')?.why).toMatchObject({ code: 'wrong-stage' })
    const province = await actsFor(PROVINCE.officer, url)
    expect(province.get('application.admit')?.why?.message).toContain('市级初审中')
    const head = await actsFor(PROVINCE.head, url)
    expect([...head.keys()]).toEqual(['application.proposeByCriteria', 'application.notProposeByCriteria'])
    for (const { why } of head.values()) expect(why).toMatchObject({ code: 'wrong-stage' })
    expect((await actsFor(cityHeadOf(unit), url)).get('application.decline')?.why).toBeUndefined()
  })

  it('看不到这件事的人，也看不到能不能办', async () => {
    const { id } = await submitted(stage(), 33)
    const other = clerkOf(stranger(34).enterprise)
    expect((await site().get(other, `/api/applications/${id}/acts`)).statusCode).toBe(404)
    expect((await site().get(undefined, `/api/applications/${id}/acts`)).statusCode).toBe(401)
    expect((await site().get(other, '/api/applications/none/acts')).statusCode).toBe(404)
  })

  it('批次：到了开始日负责人才能启动', async () => {
    const head = await actsFor(PROVINCE.head, `/api/campaigns/${CAMPAIGN}`)
    expect(head.get('campaign.open')?.why).toMatchObject({ code: 'wrong-stage' })
    expect(head.get('campaign.close')?.why).toMatchObject({ code: 'too-early', cite: { clause: '三(一)' } })
  })
})
