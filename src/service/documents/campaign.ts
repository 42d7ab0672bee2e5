import type { Campaign } from '#lifecycle'
import { loadStates } from '#store'
import type { Runtime } from '../runtime.ts'

/** The campaign of that id; papers are only made of what exists. */
export const getCampaign = async ({ database: { db } }: Pick<Runtime, 'database'>, id: string): Promise<Campaign> => {
  const stored = (await loadStates(db, 'campaign', [id], false)).get(id)
  if (stored === undefined) throw new RangeError(`no campaign ${id}`)
  return stored.state
}
