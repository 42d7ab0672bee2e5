import { VERDICT_NAMES, type Verdict } from '#engine'
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
