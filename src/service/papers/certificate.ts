import { renderCertificate } from '#documents'
import { startOf } from '#kernel'
import type { Title } from '#lifecycle'
import { findTrack } from '#policy'
import type { Office } from '../office.ts'
import { getCampaign } from './campaign.ts'
import { checkAddress, type Press, rulesOfCampaign } from './press.ts'

/** The certificate of a title, in its holder's present name: PDF. */
export const certificateOf = async (
  office: Pick<Office, 'database' | 'pack'>,
  { typesetter, publicUrl }: Press,
  title: Title,
): Promise<Uint8Array> => {
  const rules = rulesOfCampaign(office, await getCampaign(office, title.campaign))
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
