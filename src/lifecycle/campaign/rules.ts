import { type Day, showDay } from '#kernel'
import { citeOf, type Pack, withReadings } from '#policy'
import type { Context, Stop } from '../act.ts'
import { refuse } from '../result.ts'
import type { Campaign } from './state.ts'

/** The pack as the campaign reads it. */
export const rulesOf = (campaign: Campaign, { pack }: Pick<Context, 'pack'>): Pack =>
  withReadings(pack(campaign.pack), campaign.readings)

/**
 * 三(一) the gate for all that leads to a city's letter. The province may have granted one application a later day when
 * it sent it back. A policy without a last day of the cities has no such gate.
 */
export const pastCityGate = (
  campaign: Campaign,
  { today, pack }: Pick<Context, 'today' | 'pack'>,
  extendedTo?: Day,
): Stop => {
  const lastDay = lastDayFor(campaign, extendedTo)
  if (lastDay === undefined || today <= lastDay) return undefined
  return refuse('gate-closed', `本批次已于${showDay(lastDay)}24时截止，不再受理。请关注下一年度的申报通知。`, {
    ...citeOf(pack(campaign.pack).gates.cityRecommendation),
  })
}

const lastDayFor = ({ cityLastDay }: Campaign, extendedTo: Day | undefined): Day | undefined =>
  cityLastDay !== undefined && extendedTo !== undefined && extendedTo > cityLastDay ? extendedTo : cityLastDay
