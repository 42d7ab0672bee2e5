import type { Day } from '#kernel'
import type { ReadingChoices, Settings } from '#policy'
import type { ByStage } from '../stream.ts'

/** 年度批次所处阶段 */
export const CAMPAIGN_STAGES = {
  drafted: '筹备中',
  open: '申报中',
  underReview: '评审中',
  publicised: '公示中',
  concluded: '已办结',
} as const
export type CampaignStage = keyof typeof CAMPAIGN_STAGES

/** The explicit days of a campaign; each of them still counts, to 24:00 Asia/Shanghai (reading R14). */
export interface CampaignDates {
  readonly opensOn: Day
  /** Last day for the cities' letters; none where the cities have no such day. */
  readonly cityLastDay?: Day
  /** Last day by which the public notice must have ended; none where there is no such day. */
  readonly noticeLastDay?: Day
}

/** The province's recorded decision to read a phrase otherwise; `inForce` goes back to the pack's own reading. */
export interface ReadingDecision {
  readonly reading: string
  readonly alternative: string
  readonly documentNumber: string
  readonly reason: string
}

/** What a campaign has in whatever stage. */
interface CampaignBase extends CampaignDates {
  /** Pack and year: see `campaignId`. */
  readonly id: string
  readonly title: string
  readonly year: number
  readonly pack: { readonly id: string; readonly version: string }
  /** The settings in force: the pack's, under the readings chosen, with the changes made. */
  readonly settings: Settings
  readonly changes: Partial<Settings>
  readonly readings: ReadingChoices
  readonly decisions: readonly ReadingDecision[]
  /** The reviews opened in it; each must be decided before the public notice. */
  readonly reviews: readonly string[]
}

interface Stages {
  readonly drafted: object
  readonly open: object
  readonly underReview: object
  readonly publicised: { readonly notice: string }
  /** Without a notice where the policy knows none. */
  readonly concluded: { readonly notice?: string }
}

/** One year of the programme under one policy pack. */
export type Campaign = CampaignBase & ByStage<Stages>

/** The id of the campaign of that pack and year. */
export const campaignId = (pack: string, year: number): string => `${pack}-${year}`
