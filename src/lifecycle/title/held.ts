import type { Day } from '#kernel'
import type { EnterpriseRecord } from '../reads.ts'

/** The tracks whose titles the enterprise holds in force on that day, each once. */
export const heldTitlesOn = ({ titles }: Pick<EnterpriseRecord, 'titles'>, on: Day): readonly string[] => [
  ...new Set(
    titles
      .filter(({ stage, firstDay, lastDay }) => stage !== 'revoked' && firstDay <= on && on <= lastDay)
      .map(({ track }) => track),
  ),
]
