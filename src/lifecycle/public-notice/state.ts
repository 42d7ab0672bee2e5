import type { Day } from '#kernel'
import type { ByStage } from '../stream.ts'

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

/** The list of a public notice as it is frozen when the notice is published. */
export interface NoticeList {
  readonly notice: string
  readonly items: readonly NoticeItem[]
}

/** The explicit days of a public notice (reading R15). */
export interface NoticePeriod {
  readonly firstDay: Day
  /** Counts to 24:00 Asia/Shanghai. */
  readonly lastDay: Day
  /** Why the last day may still move: a year without an official holiday calendar. */
  readonly provisionalNote?: string
}

/** The document by which the proposed ones were recognised. */
export interface Recognition {
  readonly documentNumber: string
  readonly recognisedOn: Day
}

interface PublicNoticeBase extends NoticePeriod {
  readonly id: string
  readonly campaign: string
  readonly title: string
  readonly documentNumber: string
  readonly channel: string
  /** Names the frozen list. */
  readonly list: string
  /** How many applications of each track it lists. */
  readonly counts: Readonly<Record<string, number>>
}

interface Stages {
  readonly published: object
  readonly concluded: { readonly recognition: Recognition }
}

/** A public notice of a proposed list; objections to it are streams of their own. */
export type PublicNotice = PublicNoticeBase & ByStage<Stages>
