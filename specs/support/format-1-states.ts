import { type Kysely, sql } from 'kysely'
import type { Campaign, LetterLine, NoticeItem, Objection, ScoreSheet, Title } from '#lifecycle'
import type { Schema } from '#store'

/** What the states of the first format said, as far as they were otherwise than now. */
export interface OldStates {
  readonly campaigns: readonly Campaign[]
  readonly enterprises: readonly { readonly id: string; readonly stage: string; readonly name: string }[]
  readonly applications: readonly OldApplication[]
  readonly recommendations: readonly OldLetter[]
  readonly reviews: readonly OldReview[]
  readonly public_notices: readonly OldNotice[]
  readonly titles: readonly Title[]
}

export interface OldApplication {
  readonly id: string
  readonly stage: string
  readonly reason?: string
  readonly extendedTo?: string
  readonly returnItems?: unknown
  readonly opinion?: string
  readonly letter?: unknown
  readonly score?: string
  readonly rank?: number
  readonly notice?: string
  readonly title?: string
}

export interface OldLetter {
  readonly id: string
  readonly lines?: readonly LetterLine[]
  readonly applications: readonly string[]
}

export interface OldReview {
  readonly id: string
  readonly stage: string
  readonly entries: readonly {
    readonly application: string
    readonly digest: string
    readonly experts: readonly string[]
  }[]
  readonly sheets: readonly (Pick<ScoreSheet, 'application' | 'expert'> & {
    readonly score: string
    readonly comment: string
    readonly findings: readonly object[]
  })[]
  readonly outcomes?: readonly { readonly application: string; readonly score: string; readonly rank: number }[]
}

export interface OldNotice {
  readonly id: string
  readonly items: readonly NoticeItem[]
  readonly objections: readonly Omit<Objection, 'id' | 'notice'>[]
}

/** All states of the first format, by table and in the order of ids. */
export const oldStates = async (db: Kysely<Schema>): Promise<OldStates> => ({
  campaigns: await statesIn(db, 'campaigns'),
  enterprises: await statesIn(db, 'enterprises'),
  applications: await statesIn(db, 'applications'),
  recommendations: await statesIn(db, 'recommendations'),
  reviews: await statesIn(db, 'reviews'),
  public_notices: await statesIn(db, 'public_notices'),
  titles: await statesIn(db, 'titles'),
})

/** The states in one read table, in the order of ids. */
export const statesIn = async <S>(db: Kysely<Schema>, table: string): Promise<readonly S[]> => {
  const { rows } = await sql<{ state: S }>`select state from ${sql.table(table)} order by id collate "C"`.execute(db)
  return rows.map(({ state }) => state)
}
