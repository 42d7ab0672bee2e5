import { expiringFrom, SYSTEM, type Title } from '#lifecycle'
import { today } from './clock.ts'
import { perform } from './perform/perform.ts'
import type { Runtime } from './runtime.ts'

/**
 * What the passing of days brings about: titles that come near their last day are marked, those past it lapse. Done
 * again it does nothing again; a day on which it was not done is caught up with. Answers with how many titles changed.
 */
export const expireTitles = async (runtime: Runtime): Promise<number> => {
  const on = today(runtime.clock)
  const rows = await runtime.database.db
    .selectFrom('titles')
    .select('state')
    .where('stage', 'in', ['granted', 'certified', 'expiring'])
    .execute()
  let changed = 0
  for (const { state } of rows) {
    const act = dueOn(state, on)
    if (act === undefined) continue
    const { ok } = await perform(runtime, {
      actor: SYSTEM,
      act,
      id: state.id,
      command: {},
      key: `${act}:${state.id}`,
    })
    if (ok) changed += 1
  }
  return changed
}

const dueOn = ({ stage, lastDay }: Title, on: string): 'title.lapse' | 'title.markExpiring' | undefined => {
  if (on > lastDay) return 'title.lapse'
  return stage !== 'expiring' && on >= expiringFrom(lastDay) ? 'title.markExpiring' : undefined
}
