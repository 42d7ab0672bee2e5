import type { Day } from '#kernel'

/** 公示所处阶段 */
export const PUBLIC_NOTICE_STAGES = { published: '公示中', concluded: '已办结' } as const
export type PublicNoticeStage = keyof typeof PUBLIC_NOTICE_STAGES

/** One proposed application as the public reads it: no phone, no person. */
export interface NoticeItem {
  readonly application: string
  readonly number: string
  readonly enterprise: string
  readonly enterpriseName: string
  readonly track: string
  readonly productName?: string
  readonly digest: string
}

/** The explicit days of a public notice (reading R15). */
export interface NoticePeriod {
  readonly firstDay: Day
  /** Counts to 24:00 Asia/Shanghai. */
  readonly lastDay: Day
  /** Why the last day may still move: a year without an official holiday calendar. */
  readonly provisionalNote?: string
}

/** 异议办理所处阶段 */
export const OBJECTION_STAGES = {
  open: '核查中',
  upheld: '异议成立',
  dismissed: '异议不成立',
  notAdmitted: '不予受理',
} as const
export type ObjectionStage = keyof typeof OBJECTION_STAGES

/** An objection as it was made; an anonymous one is recorded and not admitted. */
export interface Objection {
  /** Number within the notice, from 1. */
  readonly number: number
  readonly application: string
  readonly facts: string
  readonly name?: string
  readonly contact?: string
}

export interface ObjectionRecord extends Objection {
  readonly stage: ObjectionStage
  /** What the objector was told. */
  readonly told: string
  readonly answer?: { readonly reason: string; readonly investigator: string }
}

export interface PublicNotice extends NoticePeriod {
  readonly id: string
  readonly stage: PublicNoticeStage
  readonly campaign: string
  readonly title: string
  readonly documentNumber: string
  readonly channel: string
  readonly items: readonly NoticeItem[]
  readonly objections: readonly ObjectionRecord[]
  readonly recognition?: { readonly documentNumber: string; readonly recognisedOn: Day }
}

export type PublicNoticeEvent =
  | ({
      readonly type: 'published'
      readonly campaign: string
      readonly title: string
      readonly documentNumber: string
      readonly channel: string
      readonly items: readonly NoticeItem[]
    } & NoticePeriod)
  | { readonly type: 'objected'; readonly objection: Objection; readonly accepted: boolean; readonly told: string }
  | {
      readonly type: 'objectionAnswered'
      readonly objection: number
      readonly outcome: 'upheld' | 'dismissed'
      readonly reason: string
      readonly investigator: string
    }
  | { readonly type: 'concluded'; readonly documentNumber: string; readonly recognisedOn: Day }
