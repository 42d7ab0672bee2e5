import { renderCertificate } from '#documents'
import { startOf } from '#kernel'
import type { Flat, Title } from '#lifecycle'
import { findTrack } from '#policy'
import type { Runtime } from '../runtime.ts'
import { getCampaign } from './campaign.ts'
import { checkAddress, type Renderer, rulesOfCampaign } from './renderer.ts'

/** The certificate of a title, in its holder's present name: PDF. */
export const certificateOf = async (
  runtime: Pick<Runtime, 'database' | 'pack'>,
  { typesetter, publicUrl }: Renderer,
  title: Flat<Title>,
): Promise<Uint8Array> => {
  const rules = rulesOfCampaign(runtime, await getCampaign(runtime, title.campaign))
  const { number, holder, productName, firstDay, lastDay, documentNumber, recognisedOn } = title
  const issuedOn = title.certificateIssuedOn ?? recognisedOn
  return renderCertificate(typesetter, {
    titleName: findTrack(rules, title.track)?.titleName ?? '',
    enterpriseName: holder,
    ...(productName === undefined ? {} : { productName }),
    number,
    firstDay,
    lastDay,
    documentNumber,
    issuer: rules.issuer,
    issuedOn,
    checkUrl: checkAddress(publicUrl, number, ''),
    madeAt: startOf(issuedOn),
  })
}
