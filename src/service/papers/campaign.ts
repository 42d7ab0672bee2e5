import type { Campaign } from '#lifecycle'
import { loadStates } from '#store'
import type { Office } from '../office.ts'

/** The campaign of that id; papers are only made of what exists. */
export const getCampaign = async ({ database: { db } }: Pick<Office, 'database'>, id: string): Promise<Campaign> => {
  const stored = (await loadStates(db, 'campaign', [id], false)).get(id)
  if (stored === undefined) throw new RangeError(`no campaign ${id}`)
  return stored.state
}
