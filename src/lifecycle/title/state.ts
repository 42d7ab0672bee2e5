import type { Day } from '#kernel'

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

/** The explicit days on which a title is valid, both included (reading R16). */
export interface Validity {
  readonly firstDay: Day
  readonly lastDay: Day
}

/** What a recognised application brings. */
export interface Title extends Validity {
  /** The same as the id of the application it comes from. */
  readonly id: string
  readonly stage: TitleStage
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
  /** The later title that continues it. */
  readonly renewedBy?: string
  readonly revokedOn?: Day
  readonly revocation?: {
    readonly reason: string
    readonly documentNumber: string
    /** The first day on which the enterprise may apply again. */
    readonly barredUntil: Day
  }
}

export type TitleEvent =
  | ({ readonly type: 'granted' } & Omit<
      Title,
      'id' | 'stage' | 'certificateIssuedOn' | 'renewedBy' | 'revokedOn' | 'revocation'
    >)
  | { readonly type: 'certified'; readonly issuedOn: Day }
  | { readonly type: 'renamed'; readonly from: string; readonly to: string; readonly documentNumber: string }
  | { readonly type: 'expiring' }
  | { readonly type: 'lapsed' }
  | {
      readonly type: 'revoked'
      readonly reason: string
      readonly documentNumber: string
      readonly revokedOn: Day
      readonly barredUntil: Day
    }
  | { readonly type: 'renewed'; readonly by: string }
