import { renderLetter } from '#documents'
import { startOf } from '#kernel'
import type { Recommendation } from '#lifecycle'
import type { Office } from '../office.ts'
import { getCampaign } from './campaign.ts'
import { bureauOf, byTrack, type Press, rulesOfCampaign } from './press.ts'

/** The city's letter as it was sent: PDF. A letter that is still a draft prints without number and list. */
export const letterOf = async (
  office: Pick<Office, 'database' | 'pack'>,
  { typesetter }: Press,
  { campaign: id, unit, date, number = '', lines = [], explanation }: Recommendation,
): Promise<Uint8Array> => {
  const campaign = await getCampaign(office, id)
  const rules = rulesOfCampaign(office, campaign)
  return renderLetter(typesetter, {
    basis: rules,
    year: campaign.year,
    bureau: bureauOf(unit),
    number,
    lists: byTrack(rules, lines),
    ...(explanation === undefined ? {} : { explanation }),
    on: date,
    madeAt: startOf(date),
  })
}
