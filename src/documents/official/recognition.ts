import { type Day, showDay } from '#kernel'
import { countUnit } from '#policy'
import type { Typesetter } from '../typst/typesetter.ts'
import {
  attachmentsOf,
  type Basis,
  inPursuance,
  type ListedLine,
  listed,
  type OfficialView,
  renderOfficial,
  showPeriod,
  type TrackList,
} from './official.ts'

/** A title with its certificate's number and the days on which it is valid. */
export type RecognitionLine = ListedLine & { readonly firstDay: Day; readonly lastDay: Day }

export type RecognitionInput = {
  readonly basis: Basis
  readonly year: number
  readonly number: string
  /** 各市工业和信息化局、沈抚示范区产业创新局 */
  readonly addressee: string
  /** `number` of each line is the certificate's. */
  readonly lists: readonly TrackList<RecognitionLine>[]
  readonly validYears: number
  readonly on: Day
  readonly madeAt: Date
}

/** 认定通知: who is recognised as what, until when, with certificate numbers. */
export const renderRecognition = (typesetter: Typesetter, input: RecognitionInput): Promise<Uint8Array> =>
  renderOfficial(typesetter, viewRecognition(input), input.madeAt)

const viewRecognition = (input: RecognitionInput): OfficialView => ({
  mark: `${input.basis.issuer}文件`,
  number: input.number,
  signer: '',
  title: `关于公布${input.year}年度中小企业“专精特新”产品和培育企业名单的通知`,
  addressee: input.addressee,
  paragraphs: [
    `${inPursuance(input.basis)}，经企业申报、各市推荐、专家评审、公示等程序，现将认定结果通知如下：`,
    ...listed(input.lists).map(
      (list, at) => `${ORDINALS[at] ?? at + 1}、认定${whoOf(list)}为${list.track.titleName}，名单见附件。`,
    ),
    validity(input),
  ],
  attachments: attachmentsOf(
    input.lists,
    (track) => `${input.year}年度${track.titleName}名单`,
    [['有效期', 2.4, ({ firstDay, lastDay }) => showPeriod(firstDay, lastDay)]],
    ['证书编号', 2.6],
  ),
  signature: input.basis.issuer,
  on: showDay(input.on),
})

const ORDINALS = ['一', '二', '三', '四', '五', '六']

const whoOf = ({ track, lines }: TrackList): string => {
  const [first] = lines
  const name = `${first?.enterpriseName ?? ''}${first?.productName === undefined ? '' : `“${first.productName}”`}`
  return lines.length === 1 ? name : `${name}等${lines.length}${countUnit(track)}`
}

/** One period for all where it is the same for all. */
const validity = ({ lists, validYears }: RecognitionInput): string => {
  const periods = new Set(lists.flatMap(({ lines }) => lines.map((line) => showPeriod(line.firstDay, line.lastDay))))
  const [only] = periods
  return periods.size === 1 && only !== undefined
    ? `有效期${validYears}年，自${only}。有效期满后仍符合相关条件的，可以继续申报。`
    : `有效期${validYears}年，起止日期见附件。有效期满后仍符合相关条件的，可以继续申报。`
}
