import { renderLetter } from '#documents'
import { startOf } from '#kernel'
import type { Flat, Letter } from '#lifecycle'
import { letterLines } from '../reads/frozen-lists.ts'
import type { Runtime } from '../runtime.ts'
import { getCampaign } from './campaign.ts'
import { bureauOf, byTrack, type Renderer, rulesOfCampaign } from './renderer.ts'

/** The city's letter as it was sent: PDF. A letter that is still a draft prints without number and list. */
export const letterOf = async (
  runtime: Pick<Runtime, 'database' | 'pack'>,
  { typesetter }: Renderer,
  letter: Flat<Letter>,
): Promise<Uint8Array> => {
  const { campaign: id, unit, date, number = '', explanation } = letter
  const campaign = await getCampaign(runtime, id)
  const rules = rulesOfCampaign(runtime, campaign)
  return renderLetter(typesetter, {
    basis: rules,
    year: campaign.year,
    bureau: bureauOf(rules, unit),
    number,
    lists: byTrack(rules, await letterLines(runtime.database.db, letter)),
    ...(explanation === undefined ? {} : { explanation }),
    on: date,
    madeAt: startOf(date),
  })
}
