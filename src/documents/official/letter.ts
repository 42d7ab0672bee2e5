import { compare, type Day, exact, showDay, showExact } from '#kernel'
import { countUnit } from '#policy'
import type { Typesetter } from '../typst/typesetter.ts'
import {
  attachmentsOf,
  type Basis,
  countedTracks,
  inPursuance,
  type ListedLine,
  type OfficialView,
  renderOfficial,
  type TrackList,
} from './official.ts'

/** A recommended application with the digest of the submission that is recommended. */
export type LetterLine = ListedLine & { readonly digest: string }

export type LetterInput = {
  readonly basis: Basis
  readonly year: number
  /** 沈阳市工业和信息化局 */
  readonly bureau: string
  /** 沈工信发〔2019〕12号 */
  readonly number: string
  readonly signer?: string
  /** Every track of the campaign, those without lines too: they count as shortfalls. */
  readonly lists: readonly TrackList<LetterLine>[]
  /** Why there are fewer than 通知·二 asks in principle (reading R17). */
  readonly explanation?: string
  readonly on: Day
  readonly madeAt: Date
}

/** 推荐函: a city's letter of recommendation to the province, a list for each track, digests shortened to 16 digits. */
export const renderLetter = (typesetter: Typesetter, input: LetterInput): Promise<Uint8Array> =>
  renderOfficial(typesetter, viewLetter(input), input.madeAt)

const viewLetter = (input: LetterInput): OfficialView => ({
  mark: input.bureau,
  number: input.number,
  signer: input.signer ?? '',
  title: `关于推荐${input.year}年度中小企业“专精特新”产品和培育企业的函`,
  addressee: input.basis.issuer,
  paragraphs: [
    `${inPursuance(input.basis)}，经企业自愿申报、我局初审，现推荐${countedTracks(input.lists)}，名单见附件。名单中的摘要是各申报表电子文本的摘要，用以核对纸质件和电子文本的一致性。`,
    ...shortfalls(input),
    '请予审核。',
  ],
  attachments: attachmentsOf(input.lists, (track) => `${input.year}年度${track.name}推荐名单`, [
    ['电子文本摘要（前16位）', 2.5, ({ digest }) => digest.slice(0, 16).replaceAll(/(.{4})(?=.)/g, '$1 ')],
  ]),
  signature: input.bureau,
  on: showDay(input.on),
})

const shortfalls = ({ lists, explanation }: LetterInput): readonly string[] => {
  const short = lists.flatMap(({ track, lines }) => {
    const least = track.minimumEach?.count.value
    if (least === undefined || compare(exact(lines.length), least) >= 0) return []
    const unit = countUnit(track)
    return [`${track.name}推荐${lines.length}${unit}，少于${showExact(least)}${unit}`]
  })
  if (short.length === 0) return []
  return [
    `通知原则上要求的推荐数量中，${short.join('；')}。${explanation === undefined ? '' : `情况说明：${explanation}`}`,
  ]
}
