import type { Day } from '#kernel'
import type { ByStage } from '../stream.ts'

/** 推荐函所处阶段 */
export const LETTER_STAGES = { drafted: '起草中', sent: '已报送', sealed: '已附盖章件' } as const
export type LetterStage = keyof typeof LETTER_STAGES

/** One application in a letter, with the digest of the submission that the city recommends. */
export interface LetterLine {
  readonly application: string
  readonly number: string
  readonly track: string
  readonly enterpriseName: string
  readonly productName?: string
  readonly digest: string
}

/** A letter's list as it is frozen when the letter is sent. */
export interface LetterList {
  readonly letter: string
  readonly lines: readonly LetterLine[]
}

/** A track in which the letter lists fewer than the notice asks in principle (reading R17). */
export interface Shortfall {
  readonly track: string
  readonly count: number
  readonly minimum: number
}

/** The scan of the sealed letter. */
export interface Scan {
  readonly sha256: string
  readonly name: string
  readonly bytes: number
}

interface LetterBase {
  readonly id: string
  readonly campaign: string
  readonly unit: string
  readonly date: Day
  /** Why there are fewer than asked. */
  readonly explanation?: string
}

interface Sent {
  readonly number: string
  /** Names the frozen list. */
  readonly list: string
  /** How many applications of each track it lists. */
  readonly counts: Readonly<Record<string, number>>
  readonly shortfalls: readonly Shortfall[]
}

interface Stages {
  /** What a city may write and rewrite until it sends the letter. */
  readonly drafted: { readonly applications: readonly string[] }
  readonly sent: Sent
  readonly sealed: Sent & { readonly scan: Scan }
}

/** A reporting unit's official letter of recommendation; its list is frozen when it is sent. */
export type Letter = LetterBase & ByStage<Stages>

/** A letter that is still being written. */
export type DraftLetter = Letter & { readonly stage: 'drafted' }
