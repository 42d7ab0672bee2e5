import { VERDICT_NAMES, type Verdict } from '#engine'
import {
  APPLICATION_STAGES,
  CAMPAIGN_STAGES,
  ENTERPRISE_STAGES,
  LETTER_STAGES,
  PUBLIC_NOTICE_STAGES,
  REVIEW_STAGES,
  TITLE_STAGES,
} from '#lifecycle'
import { classes } from '../lib/classes.ts'
import styles from './tags.module.css'

/** What a tag's colour says; a sign and words say it too. */
export type Tone = 'good' | 'bad' | 'wait' | 'active' | 'still'

const SIGNS: Readonly<Record<Tone, string>> = { good: '✓', bad: '✕', wait: '!', active: '●', still: '○' }

/** A word with a sign and a colour. */
export const ToneTag = ({ tone, children }: { readonly tone: Tone; readonly children: string }) => (
  <span className={classes(styles.tag, styles[tone])}>
    <span aria-hidden="true">{SIGNS[tone]}</span> {children}
  </span>
)

const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = {
  met: 'good',
  unmet: 'bad',
  unknown: 'wait',
  judgement: 'active',
}

/** 符合 · 不符合 · 缺少数据 · 待人工判断 */
export const VerdictTag = ({ verdict }: { readonly verdict: Verdict }) => (
  <ToneTag tone={VERDICT_TONES[verdict]}>{VERDICT_NAMES[verdict]}</ToneTag>
)

/** The names of the stages of each kind of thing. */
const STAGES = {
  application: APPLICATION_STAGES,
  campaign: CAMPAIGN_STAGES,
  enterprise: ENTERPRISE_STAGES,
  letter: LETTER_STAGES,
  review: REVIEW_STAGES,
  publicNotice: PUBLIC_NOTICE_STAGES,
  title: TITLE_STAGES,
} as const satisfies Record<string, Readonly<Record<string, string>>>

type StageOf = {
  [K in keyof typeof STAGES]: { readonly of: K; readonly stage: keyof (typeof STAGES)[K] }
}[keyof typeof STAGES]

const GOOD = [
  'recommended',
  'proposed',
  'recognised',
  'verified',
  'certified',
  'renewed',
  'sent',
  'decided',
  'concluded',
]
const BAD = ['declined', 'notProposed', 'objectionUpheld', 'verificationRejected', 'revoked', 'lapsed']
const WAIT = ['returned', 'expiring', 'sentBack']
const STILL = ['withdrawn', 'drafted']

const toneOf = (stage: string): Tone => {
  if (GOOD.includes(stage)) return 'good'
  if (BAD.includes(stage)) return 'bad'
  if (WAIT.includes(stage)) return 'wait'
  return STILL.includes(stage) ? 'still' : 'active'
}

/** Where a thing stands: `<StageTag of="application" stage="returned" />` */
export const StageTag = ({ of, stage }: StageOf) => {
  const names: Readonly<Record<string, string>> = STAGES[of]
  return <ToneTag tone={toneOf(stage)}>{names[stage] ?? stage}</ToneTag>
}
