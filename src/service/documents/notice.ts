import { renderPublicNotice, renderRecognition } from '#documents'
import { startOf } from '#kernel'
import type { NoticeItem, SeenPublicNotice } from '#lifecycle'
import { noticeItems } from '../reads/frozen-lists.ts'
import type { Runtime } from '../runtime.ts'
import { getCampaign } from './campaign.ts'
import { byTrack, type Renderer, rulesOfCampaign } from './renderer.ts'

/** The public notice of a proposed list: PDF. */
export const publicNoticeOf = async (
  runtime: Pick<Runtime, 'database' | 'pack'>,
  { typesetter, publicUrl }: Renderer,
  notice: SeenPublicNotice,
): Promise<Uint8Array> => {
  const rules = rulesOfCampaign(runtime, await getCampaign(runtime, notice.campaign))
  const { id, title, documentNumber, firstDay, lastDay, provisionalNote, channel } = notice
  const items = await noticeItems(runtime.database.db, notice)
  return renderPublicNotice(typesetter, {
    basis: rules,
    title,
    number: documentNumber,
    lists: byTrack(rules, items),
    firstDay,
    lastDay,
    ...(provisionalNote === undefined ? {} : { provisionalNote }),
    channel,
    objections: { receivedBy: rules.issuer, url: `${publicUrl}/notices/${id}` },
    on: firstDay,
    madeAt: startOf(firstDay),
  })
}

/** The recognition that concluded a public notice: PDF. Throws a RangeError while it has not been concluded. */
export const recognitionOf = async (
  runtime: Pick<Runtime, 'database' | 'pack'>,
  { typesetter }: Renderer,
  notice: SeenPublicNotice,
): Promise<Uint8Array> => {
  const { id, campaign: campaignId, recognition } = notice
  if (recognition === undefined) throw new RangeError(`public notice ${id} has not been concluded`)
  const campaign = await getCampaign(runtime, campaignId)
  const rules = rulesOfCampaign(runtime, campaign)
  const items = await noticeItems(runtime.database.db, notice)
  const applications = items.map(({ application }) => application)
  const titles = await runtime.database.db
    .selectFrom('titles')
    .select('state')
    .where('application', 'in', applications)
    .orderBy('number')
    .execute()
  return renderRecognition(typesetter, {
    basis: rules,
    year: campaign.year,
    number: recognition.documentNumber,
    addressee: rules.addressee,
    lists: byTrack(
      rules,
      titles.map(({ state }) => ({
        ...state,
        enterpriseName: nameAtRecognition(state.application, items, state.holder),
      })),
    ),
    validYears: campaign.settings.validYears,
    on: recognition.recognisedOn,
    madeAt: startOf(recognition.recognisedOn),
  })
}

/** A later change of name does not change the document of the day. */
const nameAtRecognition = (application: string, items: readonly NoticeItem[], now: string): string =>
  items.find((item) => item.application === application)?.enterpriseName ?? now
