import { showDay } from '#kernel'
import { citeOf } from '#policy'
import type { Condition } from '../act.ts'
import { grant } from '../actor.ts'
import type { Campaign } from '../campaign/state.ts'
import { Nothing } from '../fields.ts'
import { nothing, one } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { act } from './declare.ts'
import { IN_FORCE, type Title } from './state.ts'
import { expiringFrom } from './validity.ts'

const nearItsLastDay: Condition<Title> = ({ lastDay }, { today }) => {
  const from = expiringFrom(lastDay)
  if (today >= from) return undefined
  return refuse('too-early', `该称号有效期至${showDay(lastDay)}，自${showDay(from)}起才标记为即将到期。请届时办理。`)
}

/** 标记即将到期: from six months before the last day. */
export const markExpiring = act({
  name: 'title.markExpiring',
  title: '标记即将到期',
  from: ['granted', 'certified'],
  by: grant('any', 'system'),
  command: Nothing,
  reads: nothing,
  conditions: [nearItsLastDay],
  event: 'expiring',
  hides: {},
  data: Nothing,
  decide: () => ok({}),
  apply: (title) => ({ ...title, stage: 'expiring' }),
})

const pastItsLastDay: Condition<Title, { readonly campaign: Campaign }> = ({ lastDay }, { today, reads, pack }) => {
  if (today > lastDay) return undefined
  const message = `该称号有效期至${showDay(lastDay)}，当日仍然有效。请期满次日再办理。`
  return refuse('too-early', message, citeOf(pack(reads.campaign.pack).gates.validity))
}

/** 三(三) 到期失效: the day after the last day. */
export const lapse = act({
  name: 'title.lapse',
  title: '到期失效',
  from: IN_FORCE,
  by: grant('any', 'system'),
  command: Nothing,
  reads: ({ campaign }) => ({ campaign: one('campaign', campaign) }),
  conditions: [pastItsLastDay],
  event: 'lapsed',
  hides: {},
  data: Nothing,
  decide: () => ok({}),
  apply: (title) => ({ ...title, stage: 'lapsed' }),
})
