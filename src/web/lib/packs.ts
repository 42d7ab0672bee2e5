import type { SeenCampaign } from '#lifecycle'
import { type Department, findTrack, type Pack, type Track, withReadings } from '#policy'
import { PACKS } from '#policy/packs/index.ts'

export { PROVINCE } from '#policy/packs/index.ts'

/** The only door of the pages to the policies. */

/** The rules of a campaign: the version it was drafted with, under the readings it has chosen; undefined when this program does not carry it. */
export const findRules = ({ pack, readings }: Pick<SeenCampaign, 'pack' | 'readings'>): Pack | undefined => {
  const found = PACKS.find(pack)
  return found === undefined ? undefined : withReadings(found, readings)
}

/** A track as its campaign reads it. */
export const findTrackOf = (campaign: Pick<SeenCampaign, 'pack' | 'readings'>, id: string): Track | undefined => {
  const rules = findRules(campaign)
  return rules === undefined ? undefined : findTrack(rules, id)
}

/** 中小企业“专精特新”产品; the id itself where the pack is not carried. */
export const trackName = (campaign: Pick<SeenCampaign, 'pack' | 'readings'>, id: string): string =>
  findTrackOf(campaign, id)?.name ?? id

/** The policies that this program carries, each in its newest version. */
export const knownPacks = (): readonly Pack[] => PACKS.latest

/** Whom the campaign's policy asks about an enterprise. */
export const departmentsOf = (campaign: Pick<SeenCampaign, 'pack' | 'readings'>): readonly Department[] =>
  findRules(campaign)?.departments ?? []
