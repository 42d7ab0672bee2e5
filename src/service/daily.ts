import { expiringFrom, SYSTEM, type Title } from '#lifecycle'
import { today } from './clock.ts'
import type { Office } from './office.ts'
import { perform } from './perform.ts'

/**
 * What the passing of days brings about: titles that come near their last day are marked, those past it lapse. Done
 * again it does nothing again; a day on which it was not done is caught up with. Answers with how many titles changed.
 */
export const passDay = async (office: Office): Promise<number> => {
  const on = today(office.clock)
  const rows = await office.database.db
    .selectFrom('titles')
    .select('state')
    .where('stage', 'in', ['granted', 'certified', 'expiring'])
    .execute()
  let changed = 0
  for (const { state } of rows) {
    const act = dueOn(state, on)
    if (act === undefined) continue
    const { accepted } = await perform(office, {
      actor: SYSTEM,
      act,
      id: state.id,
      command: {},
      key: `${act}:${state.id}`,
    })
    if (accepted) changed += 1
  }
  return changed
}

const dueOn = ({ stage, lastDay }: Title, on: string): 'title.lapse' | 'title.markExpiring' | undefined => {
  if (on > lastDay) return 'title.lapse'
  return stage !== 'expiring' && on >= expiringFrom(lastDay) ? 'title.markExpiring' : undefined
}
