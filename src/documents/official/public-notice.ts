import { type Day, showDay } from '#kernel'
import type { Typesetter } from '../typst/typesetter.ts'
import {
  attachmentsOf,
  type Basis,
  countedTracks,
  inPursuance,
  type OfficialView,
  renderOfficial,
  showPeriod,
  type TrackList,
} from './official.ts'

export type PublicNoticeInput = {
  readonly basis: Basis
  readonly title: string
  readonly number: string
  readonly lists: readonly TrackList[]
  readonly firstDay: Day
  readonly lastDay: Day
  /** Why the last day may still move. */
  readonly provisionalNote?: string
  /** Where it stands, such as the office's portal. */
  readonly channel: string
  /** The office that receives objections, and the page that does; never a person's telephone. */
  readonly objections: { readonly receivedBy: string; readonly address?: string; readonly url?: string }
  readonly on: Day
  readonly madeAt: Date
}

/** 公示: the proposed list, its period, and how to object. */
export const renderPublicNotice = (typesetter: Typesetter, input: PublicNoticeInput): Promise<Uint8Array> =>
  renderOfficial(typesetter, viewPublicNotice(input), input.madeAt)

const viewPublicNotice = (input: PublicNoticeInput): OfficialView => ({
  mark: input.basis.issuer,
  number: input.number,
  signer: '',
  title: input.title,
  addressee: '',
  paragraphs: [
    `${inPursuance(input.basis)}，经企业自愿申报、各市初审推荐和专家评审等程序，拟认定${countedTracks(input.lists)}，现在${input.channel}予以公示，名单见附件。`,
    `公示时间为${showPeriod(input.firstDay, input.lastDay)}，至最后一日24时止。${input.provisionalNote ?? ''}`,
    howToObject(input.objections),
  ],
  attachments: attachmentsOf(input.lists, (track) => `拟认定${track.name}名单`),
  signature: input.basis.issuer,
  on: showDay(input.on),
})

const howToObject = ({ receivedBy, address, url }: PublicNoticeInput['objections']): string =>
  [
    `任何单位和个人若有异议，请在公示期内以书面形式向${receivedBy}提出，并在异议材料上签署真实姓名或加盖单位公章，注明联系方式。`,
    address === undefined ? '' : `异议材料寄送地址：${address}。`,
    url === undefined ? '' : `也可以在 ${url} 提出。`,
    '匿名提出的异议予以登记，不予受理。',
  ].join('')
