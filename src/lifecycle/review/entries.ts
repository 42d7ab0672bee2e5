import type { Application } from '../application/state.ts'
import type { ScoreSheet } from '../score-sheet/state.ts'
import type { Flat } from '../stream.ts'
import type { ReviewEntry } from './state.ts'

/** The applications that have sheets, by number, each with the experts who are assigned to it now. */
export const entriesOf = (sheets: readonly Flat<ScoreSheet>[]): readonly ReviewEntry[] =>
  [...Map.groupBy(sheets, ({ application }) => application).values()]
    .flatMap((all) => {
      const [one] = all
      const experts = all.filter(({ stage }) => stage !== 'withdrawn').map(({ expert }) => expert)
      return one === undefined ? [] : [{ ...entryOf({ ...one, id: one.application }), experts }]
    })
    .sort((one, other) => (one.number < other.number ? -1 : 1))

/** An application to which nobody is assigned yet. */
export const entryOf = ({
  id,
  number,
  enterprise,
  enterpriseName,
}: Pick<Application, 'id' | 'number' | 'enterprise' | 'enterpriseName'>): ReviewEntry => ({
  application: id,
  number,
  enterprise,
  enterpriseName,
  experts: [],
})
