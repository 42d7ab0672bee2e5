import {
  APPLICATION_STAGES,
  CAMPAIGN_STAGES,
  ENTERPRISE_STAGES,
  LETTER_STAGES,
  PUBLIC_NOTICE_STAGES,
  REVIEW_STAGES,
  TITLE_STAGES,
} from '#lifecycle'
import { type Tone, ToneTag } from './tags.tsx'

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
