import { type Day, dayOf } from '#kernel'
import type { Application, Letter } from '#lifecycle'
import { eventsOf, readEvent } from '#store'
import { today } from '../clock.ts'
import { PROVINCE } from '../province.ts'
import type { Runtime } from '../runtime.ts'
import { letterLines } from './frozen-lists.ts'
import { findPublicTitle, type PublicTitleFile } from './public-register.ts'

/** A version of a submission, as far as a stranger with the paper in hand may know it. */
export interface CheckedVersion {
  readonly version: number
  readonly submittedOn: Day
}

/** What the history says of a printed number and digest. */
export type CheckAnswer =
  /** The paper is the current electronic text. */
  | ({ readonly verdict: 'current'; readonly number: string } & CheckedVersion)
  /** The paper is an earlier version. */
  | ({ readonly verdict: 'superseded'; readonly number: string; readonly current: CheckedVersion } & CheckedVersion)
  /** The number is publicised, and the digest is of none of its versions. */
  | { readonly verdict: 'foreign'; readonly number: string }
  | { readonly verdict: 'letter'; readonly number: string; readonly unitName: string; readonly date: Day }
  /** A letter of that number exists, and the digest is of none of the texts it recommends. */
  | { readonly verdict: 'notInLetter'; readonly number: string }
  | { readonly verdict: 'title'; readonly title: PublicTitleFile }
  /** Nothing agrees; also said of an unpublished number with a wrong digest, so that numbers cannot be tried out. */
  | { readonly verdict: 'unknown' }

/** The fewest digits of a digest that identify a text; so many are printed. */
export const PRINTED_DIGITS = 16

/**
 * Checks a printed number with its digest (the first 16 or more hexadecimal digits, or empty) against the history of
 * applications, letters and titles.
 */
export const checkPaper = async (
  runtime: Pick<Runtime, 'database' | 'clock'>,
  number: string,
  digest: string,
): Promise<CheckAnswer> =>
  (await checkTitle(runtime, number)) ??
  (await checkLetter(runtime, number, digest)) ??
  (await checkApplication(runtime, number, digest)) ?? { verdict: 'unknown' }

const checkTitle = async (
  runtime: Pick<Runtime, 'database' | 'clock'>,
  number: string,
): Promise<CheckAnswer | undefined> => {
  const title = await findPublicTitle(runtime, number)
  return title?.number === number ? { verdict: 'title', title } : undefined
}

/** A letter is known by its number; a digest beside it must be one of those printed in its list. */
const checkLetter = async (
  { database: { db } }: Pick<Runtime, 'database'>,
  number: string,
  digest: string,
): Promise<CheckAnswer | undefined> => {
  const rows = await db
    .selectFrom('letters')
    .select('state')
    .where('stage', '<>', 'drafted')
    .where((row) => row(row.ref('state', '->>').key('number'), '=', number))
    .execute()
  const letters = rows.map(({ state }) => state)
  const [first] = letters
  if (first === undefined) return undefined
  const found = digest === '' ? first : await findListing(db, letters, digest)
  if (found === undefined) return { verdict: 'notInLetter', number }
  return { verdict: 'letter', number, unitName: PROVINCE.find(found.unit)?.name ?? '', date: found.date }
}

/** The letter whose list has that digest. */
const findListing = async (
  db: Runtime['database']['db'],
  letters: readonly Letter[],
  digest: string,
): Promise<Letter | undefined> => {
  for (const letter of letters)
    if ((await letterLines(db, letter)).some((line) => line.digest.startsWith(digest))) return letter
  return undefined
}

const checkApplication = async (
  runtime: Pick<Runtime, 'database' | 'clock'>,
  number: string,
  digest: string,
): Promise<CheckAnswer | undefined> => {
  const { db } = runtime.database
  const row = await db.selectFrom('applications').select('state').where('number', '=', number).executeTakeFirst()
  if (row === undefined) return undefined
  const versions = digest === '' ? [] : await versionsOf(db, row.state.id)
  const found = versions.findLast((one) => one.digest.startsWith(digest))
  const current = versions.at(-1)
  if (found === undefined || current === undefined)
    return (await isPublicised(runtime, row.state)) ? { verdict: 'foreign', number } : undefined
  const { digest: _, ...version } = found
  if (found.version === current.version) return { verdict: 'current', number, ...version }
  const { digest: __, ...latest } = current
  return { verdict: 'superseded', number, ...version, current: latest }
}

/** What was submitted, first and again, from the history itself. */
const versionsOf = async (
  db: Runtime['database']['db'],
  id: string,
): Promise<readonly (CheckedVersion & { readonly digest: string })[]> =>
  (await eventsOf(db, 'application', id)).flatMap((event) => {
    const happened = readEvent('application', event)
    if (happened.type !== 'submitted' && happened.type !== 'resubmitted') return []
    return [{ version: happened.version, digest: happened.digest, submittedOn: dayOf(new Date(event.at)) }]
  })

const isPublicised = async (
  { database: { db }, clock }: Pick<Runtime, 'database' | 'clock'>,
  { notice }: Application,
): Promise<boolean> => {
  if (notice === undefined) return false
  const row = await db.selectFrom('public_notices').select('first_day').where('id', '=', notice).executeTakeFirst()
  return row !== undefined && row.first_day <= today(clock)
}
