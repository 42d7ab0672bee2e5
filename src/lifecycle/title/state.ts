import type { Day } from '#kernel'
import type { ByStage } from '../stream.ts'

/** 称号所处阶段 */
export const TITLE_STAGES = {
  granted: '已认定',
  certified: '有效',
  expiring: '即将到期',
  renewed: '已延续',
  lapsed: '已失效',
  revoked: '已撤销',
} as const
export type TitleStage = keyof typeof TITLE_STAGES

/** The stages in which a title is good for something. */
export const IN_FORCE = ['granted', 'certified', 'expiring'] as const satisfies readonly TitleStage[]

/** The explicit days on which a title is valid, both included (reading R16). */
export interface Validity {
  readonly firstDay: Day
  readonly lastDay: Day
}

/** Why and under which document a title was revoked. */
export interface Revocation {
  readonly reason: string
  readonly documentNumber: string
  /** The first day on which the enterprise may apply again. */
  readonly barredUntil: Day
}

interface TitleBase extends Validity {
  /** The same as the id of the application it comes from. */
  readonly id: string
  /** `LN-ZJTX-2019-E-0001` */
  readonly number: string
  readonly campaign: string
  readonly year: number
  readonly track: string
  readonly application: string
  readonly enterprise: string
  /** The enterprise's name, as renamed last. */
  readonly holder: string
  readonly productName?: string
  readonly unit: string
  readonly county: string
  /** The recognition document. */
  readonly documentNumber: string
  readonly recognisedOn: Day
  readonly certificateIssuedOn?: Day
}

interface Stages {
  readonly granted: object
  readonly certified: object
  readonly expiring: object
  /** The later title that continues it. */
  readonly renewed: { readonly renewedBy: string }
  readonly lapsed: object
  readonly revoked: { readonly revokedOn: Day; readonly revocation: Revocation }
}

/** What a recognised application brings. */
export type Title = TitleBase & ByStage<Stages>
