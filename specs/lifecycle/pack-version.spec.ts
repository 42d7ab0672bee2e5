import { describe, expect, it } from 'vitest'
import { day } from '#kernel'
import { AGGREGATES, type Context, decide, reassess, rulesOf } from '#lifecycle'
import { type Criterion, type Pack, packVersions, wanYuan } from '#policy'
import { COMMANDS } from '#specs/support/lifecycle-commands.ts'
import { freeze, submissionUnder } from '#specs/support/lifecycle-loader.ts'
import { SMALL_PACK } from '#specs/support/lifecycle-pack.ts'
import { provinceOfficer } from '#specs/support/lifecycle-people.ts'
import { aCampaign, anApplication } from '#specs/support/lifecycle-samples.ts'

/** 1.0.0 asks 1000 万元 of revenue, and 2.0.0 asks 5000. */
const higher: Pack = {
  ...SMALL_PACK,
  version: '2.0.0',
  tracks: SMALL_PACK.tracks.map((track) => ({ ...track, criteria: track.criteria.map(raised) })),
}
const { get: pack, find: findPack } = packVersions([SMALL_PACK, higher])
const old = aCampaign.open()
const renewed = aCampaign.open({ pack: { id: higher.id, version: higher.version } })

describe('批次按筹备时的版本办理到底', () => {
  it('新版本提高了标准，按旧版本申报的结论不变；用新版本的批次按新标准', () => {
    const application = anApplication.underCityReview()
    const revenueIn = (campaign: typeof old) =>
      reassess(application, campaign, submissionUnder(application.digest), { pack }).findings.find(
        ({ criterion }) => criterion === 'S1',
      )?.verdict
    expect(revenueIn(old)).toBe('met')
    expect(revenueIn(renewed)).toBe('unmet')
  })

  it('批次的规则就是它所记版本的规则', () => {
    expect(rulesOf(old, { pack }).version).toBe('1.0.0')
    expect(rulesOf(renewed, { pack }).version).toBe('2.0.0')
  })

  it('程序没有该版本的，不以别的版本代替', () => {
    expect(() => rulesOf(aCampaign.open({ pack: { id: higher.id, version: '1.1.0' } }), { pack })).toThrow(RangeError)
  })

  it('新筹备的批次用最新版本，并记下版本', () => {
    const context: Context = {
      actor: provinceOfficer,
      stream: { kind: 'campaign', id: old.id },
      now: '2019-04-01T04:00:00.000Z',
      today: day('2019-04-01'),
      pack,
      findPack,
      province: SMALL_PACK.regions,
      freeze,
      reads: {},
    }
    const decision = decide(AGGREGATES.campaign, 'campaign.draft', undefined, COMMANDS['campaign.draft'], context)
    expect(decision).toMatchObject({ ok: true, value: { pack: { id: 'liaoning-2019', version: '2.0.0' } } })
  })
})

function raised(criterion: Criterion): Criterion {
  return criterion.kind === 'atLeast' && criterion.id === 'S1' ? { ...criterion, min: wanYuan(5000) } : criterion
}
