import type { Citation, NeededCell } from '#policy'

/** All that can come of a criterion. */
export const VERDICTS = ['met', 'unmet', 'unknown', 'judgement'] as const

/** 符合 · 不符合 · 缺少数据 · 待人工判断 */
export type Verdict = (typeof VERDICTS)[number]

/** Each verdict as people read it. */
export const VERDICT_NAMES = {
  met: '符合',
  unmet: '不符合',
  unknown: '缺少数据',
  judgement: '待人工判断',
} as const satisfies Record<Verdict, string>

/** What one criterion comes to on one form. */
export interface Finding {
  readonly criterion: string
  readonly title: string
  readonly verdict: Verdict
  /** False when it is advisory, was not asked of this applicant, or only gives points. */
  readonly counts: boolean
  /** Every reason, each a Chinese sentence with the numbers compared. */
  readonly reasons: readonly string[]
  /** The cells without which it stays unknown. */
  readonly missing: readonly NeededCell[]
  /** What it scores, where the track is scored. */
  readonly points?: FindingPoints
  readonly cite: Citation
  /** The person's finding that settled a judgement. */
  readonly settledBy?: Settlement
}

/** Points as plain decimals: certain when `least` and `most` are equal, else an interval until the data are there. */
export interface FindingPoints {
  readonly least: string
  readonly most: string
  readonly outOf: string
}

/** `8 分（满分 10 分）`, `5 至 8 分（满分 10 分）` */
export const sayPoints = ({ least, most, outOf }: FindingPoints): string =>
  `${least === most ? least : `${least} 至 ${most}`} 分（满分 ${outOf} 分）`

/** A person's recorded finding on a criterion left to judgement. */
export interface Settlement {
  readonly criterion: string
  readonly verdict: 'met' | 'unmet'
  readonly reason: string
  readonly by: string
  /** The day, Asia/Shanghai. */
  readonly on: string
}

export interface Assessment {
  /** Any unmet → unmet; else any unknown → unknown; else any judgement → judgement; else met. */
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** Of a scored track: the points of all its criteria together. */
  readonly points?: FindingPoints
}
