import { entriesOf, type SeenScoreSheet } from '#lifecycle'

/** How many score sheets have come in from those assigned now. */
export const givenSheets = (sheets: readonly SeenScoreSheet[]): number =>
  sheets.filter(({ stage }) => stage === 'scored').length

/** How many there must be before a decision. */
export const expectedSheets = (sheets: readonly SeenScoreSheet[], expertsEach: number): number =>
  entriesOf(sheets).length * expertsEach
