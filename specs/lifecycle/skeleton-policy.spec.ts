import { describe, expect, it } from 'vitest'
import { day } from '#kernel'
import { AGGREGATES, type Campaign, type Context, decide } from '#lifecycle'
import { pastCityGate, rulesOf } from '#lifecycle/campaign/rules.ts'
import { shortfallsOf } from '#lifecycle/letter/listing.ts'
import { packVersions, settingsOf } from '#policy'
import { freeze } from '#specs/support/lifecycle-loader.ts'
import { SMALL_PACK } from '#specs/support/lifecycle-pack.ts'
import { provinceOfficer } from '#specs/support/lifecycle-people.ts'
import { aCampaign } from '#specs/support/lifecycle-samples.ts'
import { skeleton } from '#specs/support/skeleton-pack/index.ts'

const { get: pack, find: findPack } = packVersions([SMALL_PACK, skeleton])
const context = (today: string): Context => ({
  actor: provinceOfficer,
  stream: { kind: 'campaign', id: 'sample-2022-2022' },
  now: `${today}T04:00:00.000Z`,
  today: day(today),
  pack,
  findPack,
  province: skeleton.regions,
  freeze,
  reads: {},
})
const { cityLastDay: _, noticeLastDay: __, ...open } = aCampaign.open()
const campaign: Campaign = {
  ...open,
  id: 'sample-2022-2022',
  year: 2022,
  pack: { id: 'sample-2022', version: '1.0.0' },
  settings: settingsOf(skeleton.settings),
  opensOn: day('2022-07-01'),
}

describe('没有推荐数量、没有市级截止日的政策', () => {
  it('可以筹备批次，只有它自己的设置，不问公示和市级截止日的先后', () => {
    const command = { pack: 'sample-2022', year: 2022, title: '2022年度', opensOn: day('2022-07-01') }
    const decision = decide(AGGREGATES.campaign, 'campaign.draft', undefined, command, context('2022-06-01'))
    expect(decision).toMatchObject({ ok: true, value: { settings: { validYears: 3, certificatePrefix: 'YL' } } })
    expect(decision).not.toMatchObject({ value: { cityLastDay: expect.anything() } })
    expect(decision).not.toMatchObject({ value: { noticeLastDay: expect.anything() } })
    expect(campaign.settings).not.toHaveProperty('cityDeadline')
  })

  it('没有市级截止日的，到了年末也不因此拒绝', () => {
    expect(pastCityGate(campaign, context('2023-01-01'))).toBeUndefined()
  })

  it('没有推荐数量要求的，一件也不缺', () => {
    expect(shortfallsOf([], campaign, context('2022-08-01'))).toEqual([])
    expect(shortfallsOf([], aCampaign.open(), context('2022-08-01')).map(({ minimum }) => minimum)).toEqual([10, 5, 1])
  })

  it('规则就是它自己的', () => {
    expect(rulesOf(campaign, { pack }).tracks.map(({ id }) => id)).toEqual(['scored', 'innovative'])
  })
})
