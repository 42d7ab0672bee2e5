import type { CertificateInput, LetterInput, LetterLine, PublicNoticeInput, RecognitionInput } from '#documents'
import { day } from '#kernel'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'
import { type TrackId, trackOf } from './annex-input.ts'

export const madeAt = new Date('2019-06-28T02:00:00Z')

/** `count` listed applications, each with a number, name and digest of its own. */
export const lines = (id: TrackId, count: number): LetterLine[] =>
  Array.from({ length: count }, (_, at) => ({
    number: `LN2019-${trackOf(id).letter}-${String(at + 1).padStart(6, '0')}`,
    enterpriseName: `沈阳第${at + 1}${id === 'giant' ? '精密轴承' : '机械制造'}有限公司`,
    ...(id === 'product' ? { productName: `高精度数控车床CK${61000 + at}` } : {}),
    digest: (at + 10).toString(16).padStart(2, '0').repeat(32),
  }))

const lists = (products: number, enterprises: number, giants: number) => [
  { track: trackOf('product'), lines: lines('product', products) },
  { track: trackOf('enterprise'), lines: lines('enterprise', enterprises) },
  { track: trackOf('giant'), lines: lines('giant', giants) },
]

export const letter = (more: Partial<LetterInput> = {}): LetterInput => ({
  basis: liaoning2019,
  year: 2019,
  bureau: '沈阳市工业和信息化局',
  number: '沈工信发〔2019〕12号',
  signer: '王审核',
  lists: lists(12, 3, 0),
  explanation: '受理的申请中只有3户企业符合条件，没有符合条件的“小巨人”企业。',
  on: day('2019-06-28'),
  madeAt,
  ...more,
})

export const publicNotice = (more: Partial<PublicNoticeInput> = {}): PublicNoticeInput => ({
  basis: liaoning2019,
  title: '关于2019年度拟认定中小企业“专精特新”产品和培育企业名单的公示',
  number: '辽工信改革〔2019〕61号',
  lists: lists(102, 50, 3),
  firstDay: day('2019-09-18'),
  lastDay: day('2019-09-24'),
  channel: '辽宁省工业和信息化厅门户网站',
  objections: {
    receivedBy: '辽宁省工业和信息化厅',
    address: '沈阳市皇姑区北陵大街45-2号',
    url: 'https://example.gov.cn/notices/2019',
  },
  on: day('2019-09-17'),
  madeAt,
  ...more,
})

export const recognition = (more: Partial<RecognitionInput> = {}): RecognitionInput => ({
  basis: liaoning2019,
  year: 2019,
  number: '辽工信改革〔2019〕70号',
  addressee: '各市工业和信息化局、沈抚示范区产业创新局',
  lists: lists(12, 5, 1).map(({ track, lines: listed }) => ({
    track,
    lines: listed.map((line, at) => ({
      ...line,
      number: `LN-ZJTX-2019-${track.letter}-${String(at + 1).padStart(4, '0')}`,
      firstDay: day('2019-10-08'),
      lastDay: day('2022-10-07'),
    })),
  })),
  validYears: 3,
  on: day('2019-10-08'),
  madeAt,
  ...more,
})

export const certificate = (more: Partial<CertificateInput> = {}): CertificateInput => ({
  titleName: trackOf('product').titleName,
  enterpriseName: '沈阳㐂𠮷精密机械有限公司',
  productName: 'VTC2500高精度数控立式车床',
  number: 'LN-ZJTX-2019-P-0001',
  firstDay: day('2019-10-08'),
  lastDay: day('2022-10-07'),
  documentNumber: '辽工信改革〔2019〕70号',
  issuer: liaoning2019.issuer,
  issuedOn: day('2019-10-15'),
  checkUrl: 'https://example.gov.cn/check/LN-ZJTX-2019-P-0001',
  madeAt,
  ...more,
})
