import { type Day, showDay } from '#kernel'
import { typesetLegibly } from '../missing-glyphs.ts'
import { furnish } from '../page-chrome.ts'
import type { Typesetter } from '../typst/typesetter.ts'

export type CertificateInput = {
  /** What the enterprise or its product is called from now on: 辽宁省“专精特新”中小企业. */
  readonly titleName: string
  readonly enterpriseName: string
  readonly productName?: string
  readonly number: string
  readonly firstDay: Day
  readonly lastDay: Day
  /** 辽工信改革〔2019〕88号 */
  readonly documentNumber: string
  readonly issuer: string
  readonly issuedOn: Day
  readonly checkUrl: string
  readonly madeAt: Date
}

/** The certificate of a title: one landscape page, an empty place for the seal, a QR code to the page that checks it. */
export async function renderCertificate(typesetter: Typesetter, input: CertificateInput): Promise<Uint8Array> {
  const { qr } = await furnish({ number: input.number, digest: '', checkUrl: input.checkUrl })
  const view = {
    qr,
    titleName: input.titleName,
    enterpriseName: input.enterpriseName,
    productName: input.productName ?? '',
    number: input.number,
    validity: `${showDay(input.firstDay)}至${showDay(input.lastDay)}`,
    documentNumber: input.documentNumber,
    issuer: input.issuer,
    issuedOn: showDay(input.issuedOn),
  }
  return typesetLegibly(typesetter, new URL('./certificate.typ', import.meta.url), view, input.madeAt)
}
