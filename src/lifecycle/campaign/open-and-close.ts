import { showDay } from '#kernel'
import { citeOf } from '#policy'
import type { Condition } from '../act.ts'
import { grant } from '../actor.ts'
import { Nothing } from '../fields.ts'
import { nothing } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { act } from './declare.ts'
import type { Campaign } from './state.ts'

/** From its opening day on, and not after the cities' last day where they have one. */
const withinItsDays: Condition<Campaign> = ({ opensOn, cityLastDay, pack: name }, { today, pack }) => {
  if (today < opensOn)
    return refuse('too-early', `本批次定于${showDay(opensOn)}开始申报，请到期再启动，或先调整申报开始日。`)
  if (cityLastDay === undefined || today <= cityLastDay) return undefined
  return refuse('gate-closed', `市级推荐已于${showDay(cityLastDay)}截止，不能再启动申报。请另行筹备批次。`, {
    ...citeOf(pack(name).gates.cityRecommendation),
  })
}

/** 启动申报: from its opening day to the cities' last day. */
export const open = act({
  name: 'campaign.open',
  title: '启动申报',
  noun: 'opening',
  from: ['drafted'],
  by: grant('any', 'provinceHead'),
  command: Nothing,
  reads: nothing,
  conditions: [withinItsDays],
  event: 'opened',
  hides: {},
  data: Nothing,
  decide: () => ok({}),
  apply: (campaign) => ({ ...campaign, stage: 'open' }),
})

const cityGatePassed: Condition<Campaign> = ({ cityLastDay, pack: name }, { today, pack }) => {
  if (cityLastDay === undefined || today > cityLastDay) return undefined
  const message = `市级推荐的最后一天是${showDay(cityLastDay)}，当天24时前仍受理。请次日再截止。`
  return refuse('too-early', message, citeOf(pack(name).gates.cityRecommendation))
}

/** 截止申报: once the cities' last day has passed; where there is none, when the province decides. */
export const close = act({
  name: 'campaign.close',
  title: '截止申报',
  noun: 'closing',
  from: ['open'],
  by: [...grant('any', 'provinceOfficer', 'provinceHead'), ...grant('any', 'system')],
  command: Nothing,
  reads: nothing,
  conditions: [cityGatePassed],
  event: 'closed',
  hides: {},
  data: Nothing,
  decide: () => ok({}),
  apply: (campaign) => ({ ...campaign, stage: 'underReview' }),
})
