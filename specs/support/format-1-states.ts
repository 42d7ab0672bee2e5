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

/** An event row as the first format has it, as far as specs look at it. */
export interface OldEvent {
  readonly kind: string
  readonly stream: string
  readonly version: number
  readonly type: string
  readonly command: string
  readonly data: string
  readonly hash: string
}

/** All event rows of a table, in the columns of the first format. */
export const eventsIn = async (db: Kysely<Schema>, table: string): Promise<readonly OldEvent[]> => {
  const { rows } = await sql<OldEvent>`
    select kind, stream, version, type, at, by_id, by_name, by_role, act, command, ordinal, data, previous, hash
    from ${sql.table(table)} order by kind, stream, version`.execute(db)
  return rows
}

/** How many score sheets there ever were, and from how many an expert had to withdraw. */
export const sheetsOf = (events: readonly OldEvent[], { reviews }: OldStates) => {
  const namesOf = (entries: OldReview['entries']) =>
    entries.flatMap(({ application, experts }) => experts.map((expert) => `${application}.${expert}`))
  const drawn = events.filter(({ kind, type }) => kind === 'review' && type === 'assigned')
  const ever = new Set(drawn.flatMap(({ data }) => namesOf(JSON.parse(data).entries)))
  const standing = reviews.flatMap(({ entries }) => namesOf(entries))
  return { assigned: ever.size, withdrawn: ever.size - standing.length }
}

/** The score sheets that stand, as the entries and sheets of the old reviews say, in the order of ids. */
export const expectedSheets = ({ reviews }: OldStates): readonly { readonly id: string }[] =>
  reviews
    .flatMap(({ id: review, entries, sheets }) =>
      entries.flatMap(({ experts, ...entry }) =>
        experts.map((expert) => {
          const given = sheets.find((one) => one.application === entry.application && one.expert === expert)
          const id = `${entry.application}.${expert}`
          return { ...entry, ...given, id, review, expert, stage: given === undefined ? 'assigned' : 'scored' }
        }),
      ),
    )
    .sort((one, other) => (one.id < other.id ? -1 : 1))

const GIVES_REASON = ['withdrawn', 'declined', 'notProposed', 'objectionUpheld']
const AT_CITY = ['underCityReview', 'returned', 'recommended']
const WITH_LETTER = [
  'reported',
  'underReview',
  'proposed',
  'notProposed',
  'publicised',
  'objectionUpheld',
  'recognised',
]

/** What an application of the first format says now: of the past only what its stage keeps. */
export const applicationNow = (before: OldApplication): object => {
  const { reason, extendedTo: correctBy, returnItems, opinion, letter, ...same } = before
  const { stage } = before
  return {
    ...same,
    ...(GIVES_REASON.includes(stage) ? { reason } : {}),
    ...(AT_CITY.includes(stage) && correctBy !== undefined ? { sentBack: { reason, correctBy } } : {}),
    ...(stage === 'returned' ? { returnItems } : {}),
    ...(stage === 'recommended' || WITH_LETTER.includes(stage) ? { opinion } : {}),
    ...(WITH_LETTER.includes(stage) ? { letter } : {}),
  }
}
