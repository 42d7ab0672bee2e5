import type { Review } from '#lifecycle'
import { sheetsOf } from '#lifecycle/review/ranking.ts'

/** How many score sheets have come in from those assigned now. */
export const givenSheets = ({ entries, sheets }: Pick<Review, 'entries' | 'sheets'>): number =>
  entries.reduce((count, entry) => count + sheetsOf(entry, sheets).length, 0)

/** How many there must be before a decision. */
export const expectedSheets = ({ entries }: Pick<Review, 'entries'>, expertsEach: number): number =>
  entries.length * expertsEach
