import { type Expression, type SqlBool, sql } from 'kysely'
import { type Actor, STATE_HIDES } from '#lifecycle'
import { is } from './asked.ts'
import { letterLines } from './frozen-lists.ts'
import type { PageRequest } from './page.ts'
import { findRead } from './read.ts'
import { CITY, PROVINCE } from './readers.ts'
import { rowsOf, seesEverything } from './scope.ts'
import { streamRead } from './stream-read.ts'

export interface LetterQuery extends PageRequest {
  readonly campaign?: string | undefined
  readonly unit?: string | undefined
  readonly stage?: string | undefined
}

/** A city sees its own letters; the province sees what was sent to it, not what is still being written. */
export const lettersOf = (actor: Actor): Expression<SqlBool> =>
  seesEverything(actor) ? sql`letters.stage <> 'drafted'` : rowsOf(actor, { unit: 'letters.unit' })

/** Letters of recommendation, by reporting unit. */
export const letters = streamRead({
  name: 'letter',
  title: '份推荐函',
  roles: [...CITY, ...PROVINCE],
  audited: true,
  scope: ({ actor }) => lettersOf(actor),
  fields: STATE_HIDES.letter,
  where: ({ campaign, unit, stage }: LetterQuery) => [is('campaign', campaign), is('unit', unit), is('stage', stage)],
  order: () => sql`campaign desc, unit`,
  shown: (letter) => ({ letter }),
})

/** One letter with its list: as it was frozen when the letter was sent, empty while it is being written. */
export const letterFiles = findRead({
  ...letters,
  // The read of the letter itself records it already.
  audited: false,
  find: async (reader, id) => {
    const line = await letters.find(reader, id)
    return line && { ...line, lines: await letterLines(reader.runtime.database.db, line.letter) }
  },
})
