import type { Day } from '#kernel'
import type { ReadingChoices, Settings } from '#policy'

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
  /** Last day for the cities' letters. */
  readonly cityLastDay: Day
  /** Last day by which the public notice must have ended. */
  readonly noticeLastDay: Day
}

/** The province's recorded decision to read a phrase otherwise; `inForce` goes back to the pack's own reading. */
export interface ReadingDecision {
  readonly reading: string
  readonly alternative: string
  readonly documentNumber: string
  readonly reason: string
}

/** One year of the programme under one policy pack. */
export interface Campaign extends CampaignDates {
  /** `liaoning-2019-2019`: pack and year. */
  readonly id: string
  readonly stage: CampaignStage
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
  readonly notice?: string
}

export type CampaignEvent =
  | ({
      readonly type: 'drafted'
      readonly title: string
      readonly year: number
      readonly pack: Campaign['pack']
      readonly settings: Settings
    } & CampaignDates)
  | ({
      readonly type: 'readingChosen'
      readonly decision: ReadingDecision
      readonly readings: ReadingChoices
      readonly changes: Partial<Settings>
      readonly settings: Settings
    } & CampaignDates)
  | ({
      readonly type: 'settingsChanged'
      readonly changes: Partial<Settings>
      readonly settings: Settings
      readonly reason: string
    } & CampaignDates)
  | { readonly type: 'opened' }
  | { readonly type: 'closed' }
  | { readonly type: 'reviewEntered'; readonly review: string }
  | { readonly type: 'publicised'; readonly notice: string }
  | { readonly type: 'concluded'; readonly notice: string }

/** The id of the campaign of that pack and year. */
export const campaignId = (pack: string, year: number): string => `${pack}-${year}`
