import type { Day } from '#kernel'
import { showDay } from '#kernel'
import { countUnit, type Pack, type Track } from '#policy'
import { typesetLegibly } from '../missing-glyphs.ts'
import type { Typesetter } from '../typst/typesetter.ts'

/** The notice that an official document acts on. */
export type Basis = Pick<Pack, 'title' | 'document' | 'issuer'>

/** One application or title in a list. */
export type ListedLine = {
  readonly number: string
  readonly enterpriseName: string
  readonly productName?: string
}

/** What a document says of one track; no lines where it lists nothing of it. */
export type TrackList<Line extends ListedLine = ListedLine> = {
  readonly track: Track
  readonly lines: readonly Line[]
}

/** An official document as its template prints it. */
export type OfficialView = {
  /** 发文机关标志 */
  readonly mark: string
  readonly number: string
  /** 签发人, on a document to a higher office; else empty. */
  readonly signer: string
  readonly title: string
  readonly addressee: string
  readonly paragraphs: readonly string[]
  readonly attachments: readonly ListView[]
  readonly signature: string
  readonly on: string
}

/** A list as its attachment prints it: columns with relative widths, rows of text. */
export type ListView = {
  readonly title: string
  readonly columns: readonly (readonly [string, number])[]
  readonly rows: readonly (readonly string[])[]
}

/** One column of a list: heading, relative width, and what stands in it. */
export type ListColumn<Line> = readonly [heading: string, width: number, of: (line: Line) => string]

/** The PDF of an official document. */
export const renderOfficial = (typesetter: Typesetter, view: OfficialView, madeAt: Date): Promise<Uint8Array> =>
  typesetLegibly(typesetter, new URL('./official.typ', import.meta.url), view, madeAt)

/** 根据《…通知》（辽工信改革〔2019〕35号）要求 */
export const inPursuance = ({ title, document }: Basis): string => `根据《${title}》（${document}）要求`

/** 中小企业“专精特新”产品12项、“专精特新”中小企业5户 */
export const countedTracks = (lists: readonly TrackList[]): string =>
  listed(lists)
    .map(({ track, lines }) => `${track.name}${lines.length}${countUnit(track)}`)
    .join('、')

export const listed = <Line extends ListedLine>(lists: readonly TrackList<Line>[]): readonly TrackList<Line>[] =>
  lists.filter(({ lines }) => lines.length > 0)

/** One attachment for each track that has lines; the product's column only where there are products. */
export const attachmentsOf = <Line extends ListedLine>(
  lists: readonly TrackList<Line>[],
  titleOf: (track: Track) => string,
  more: readonly ListColumn<Line>[] = [],
  number: readonly [heading: string, width: number] = ['申报编号', 2.1],
): readonly ListView[] =>
  listed(lists).map(({ track, lines }) => {
    const columns: readonly ListColumn<Line>[] = [
      [...number, (line) => line.number],
      ['企业名称', 3, ({ enterpriseName }) => enterpriseName],
      ...(lines.some(({ productName }) => productName !== undefined) ? [PRODUCT_COLUMN] : []),
      ...more,
    ]
    return {
      title: titleOf(track),
      columns: [['序号', 0.8], ...columns.map(([heading, width]) => [heading, width] as const)],
      rows: lines.map((line, at) => [String(at + 1), ...columns.map(([, , of]) => of(line))]),
    }
  })

const PRODUCT_COLUMN: ListColumn<ListedLine> = ['产品（技术）名称', 2.5, ({ productName }) => productName ?? '']

/** 2019年6月20日至2019年6月27日 */
export const showPeriod = (from: Day, to: Day): string => `${showDay(from)}至${showDay(to)}`
