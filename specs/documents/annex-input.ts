import { type AnnexInput, draftStamp } from '#documents'
import type { Form, FormValue } from '#engine'
import { day } from '#kernel'
import { findTrack, type Track } from '#policy'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'

export type TrackId = 'product' | 'enterprise' | 'giant'

export const trackOf = (id: TrackId): Track => {
  const track = findTrack(liaoning2019, id)
  if (track === undefined) throw new Error(`no such track: ${id}`)
  return track
}

/** A submitted and recommended application of the campaign of `year`. */
export const annexInput = (id: TrackId, facts: Readonly<Record<string, FormValue>> = {}, year = 2019): AnnexInput => ({
  track: trackOf(id),
  form: { track: id, year, facts: { ...plainFacts(year), ...facts }, evidence: [] } satisfies Form,
  circumstances: { year, on: day(`${year}-06-20`), departmentReplies: [], heldTitles: [] },
  province: liaoning2019.province,
  record: {
    submittedOn: day(`${year}-06-20`),
    recommendedOn: day(`${year}-06-28`),
    recommendingUnit: '沈阳市工业和信息化局',
    cityOpinion: { text: '经初审，材料齐全、内容属实，同意推荐。', on: day(`${year}-06-28`), signer: '王审核' },
  },
  stamp: {
    number: `LN${year}-21-000123`,
    digest: 'ab12cd34ef56ab7800112233445566778899aabbccddeeff0011223344556677',
    checkUrl: `https://example.gov.cn/check/LN${year}-21-000123`,
  },
  madeAt: new Date('2019-06-30T01:00:00Z'),
})

export const draft = (input: AnnexInput): AnnexInput => ({
  ...input,
  record: {},
  stamp: draftStamp('https://example.gov.cn/draft'),
})

/** The facts of a small machine maker, enough for each of the three annexes. */
export const plainFacts = (year: number): Readonly<Record<string, FormValue>> => ({
  ...identity,
  ...figures(year),
  ...product(year),
  ...enterprise,
  ...giant(year),
})

const identity = {
  enterpriseName: '沈阳北方精密机械制造有限公司',
  uscc: '91210100604608172K',
  county: '210106',
  legalRepresentative: '张建国',
  legalRepresentativePhone: '024-25871001',
  legalRepresentativeMobile: '13900001001',
  contactPerson: '李敏',
  contactPhone: '024-25871002',
  contactMobile: '13900001002',
  fax: '024-25871003',
  email: 'office@beifang-jm.example.cn',
  website: 'www.beifang-jm.example.cn',
  registeredAddress: '辽宁省沈阳市铁西区开发大路12号',
  mailingAddress: '辽宁省沈阳市铁西区开发大路12号甲',
  postcode: '110027',
  registrationType: '私营有限责任公司',
  registeredOn: '2008-05-18',
  industry: '3421',
  sizeClass: '小型',
  ownership: '民营',
  highTech: true,
  highTechYear: 2017,
  trademarks: [
    { name: '北精', registeredOn: '2011-03-14' },
    { name: 'BEIJING-JM', registeredOn: '2015-09-07' },
  ],
}

/** Amounts of three years that grow, each unlike every other. */
const figures = (year: number): Record<string, FormValue> => {
  const over = (first: number, step: number, whole = false) =>
    Object.fromEntries(
      [-3, -2, -1].map((offset, at) => [
        String(year + offset),
        whole ? first + step * at : (first + step * at + 0.25).toFixed(2),
      ]),
    )
  return {
    staff: over(181, 11, true),
    managers: over(21, 1, true),
    technicians: over(41, 2, true),
    bachelors: over(61, 4, true),
    techStaff: over(31, 3, true),
    revenue: over(6210, 911),
    mainRevenue: over(5820, 877),
    sales: over(6030, 899),
    totalProfit: over(611, 73),
    netProfit: over(511, 71),
    profitAndTax: over(901, 87),
    assets: over(7311, 517),
    liabilities: over(3007, 113),
    taxPaid: over(298, 17),
    exportDelivery: over(702, 39),
    rdSpending: over(333, 57),
    patentsTotal: over(14, 4, true),
    patentsInvention: over(5, 1, true),
    patentsUtility: over(7, 2, true),
    patentsDesign: over(2, 1, true),
  }
}

const product = (year: number): Record<string, FormValue> => ({
  mainProducts: [-2, -1].flatMap((offset) => [
    { year: year + offset, name: '数控立式车床', output: String(160 - offset), unit: '台' },
    { year: year + offset, name: '回转工作台', output: String(430 - offset), unit: '套' },
  ]),
  productName: 'VTC2500高精度数控立式车床',
  technologySource: '自主研发',
  productFeatures: paragraphs('主要特点', 380),
  productKinds: ['专', '新'],
  technologyLevel: '国内领先',
  productOutput: { [year - 2]: '131', [year - 1]: '163' },
  productOutputUnit: '台',
  productSales: { [year - 2]: '3101.50', [year - 1]: '3802.75' },
  productProfitAndTax: { [year - 2]: '501.10', [year - 1]: '611.20' },
  productDomesticShare: { [year - 2]: '11.5', [year - 1]: '12.75' },
  supportsLargeFirms: '为沈阳机床、大连船舶重工提供立式加工设备，三年累计配套 96 台。',
  developedOn: `${year - 2}-11-30`,
  productField: '装备制造',
  catalogueEntry: '高档数控机床',
})

const enterprise = {
  rdBodyNational: '国家认可实验室（CNAS L10086）',
  rdBodyProvincial: '辽宁省省级企业技术中心',
  enterpriseFields: ['省特色产业、支柱产业和转型升级的传统产业'],
  enterpriseKinds: ['专', '精'],
  reasonSpecialised: paragraphs('专注立式车床', 260),
  reasonRefined: paragraphs('精益生产', 220),
  brands: [{ kind: '省名牌产品', name: '北精牌立式车床', grantedOn: '2016-12-01' }],
  commitment: true,
  ipRights: [1, 2, 3, 4, 5, 6].map((at) => ({
    kind: at < 4 ? '发明专利' : '实用新型',
    number: `ZL20161012345${at}.${at}`,
    title: `一种立式车床静压回转工作台的第${at}种密封结构`,
    owner: '沈阳北方精密机械制造有限公司',
    grantedOn: `2017-0${at}-11`,
    validTo: `2036-0${at}-10`,
    related: true,
    used: at % 2 === 0,
  })),
}

const giant = (year: number): Record<string, FormValue> => ({
  fourBases: ['核心基础零部件（元器件）', '先进基础工艺'],
  niche: '高精度数控立式车床及静压回转工作台',
  giantFields: ['符合《推动全省工业经济高质量发展实施意见》所列重点发展领域和方向'],
  honours: `${year - 3}年 辽宁省科学技术进步三等奖\n${year - 2}年 辽宁名牌产品\n${year - 1}年 辽宁省优秀新产品一等奖`,
  nicheYears: '10.5',
  productIntroduction: paragraphs('产品简介', 320),
  suppliedFirms: '沈阳机床股份有限公司、大连船舶重工集团有限公司、特变电工沈阳变压器集团有限公司',
  isMainSupplier: true,
  domesticShare: threeYears(year, '9.5', '10.25', '11.75'),
  domesticRank: threeYears(year, 7, 6, 5),
  provincialShare: threeYears(year, '31.5', '33.25', '36.75'),
  provincialRank: threeYears(year, 3, 2, 1),
  mainProductShare: threeYears(year, '81.11', '82.22', '83.33'),
  mainProductExport: threeYears(year, '88.10', '91.20', '97.30'),
  mainProductExportShare: threeYears(year, '9.41', '8.62', '7.93'),
  instituteLevels: [],
  institutes: 0,
  techCentreLevels: ['省级'],
  techCentres: 1,
  engineeringCentreLevels: ['国家级', '省级'],
  engineeringCentres: 2,
  academicianStation: false,
  postdoctoralStation: true,
  coreIpRights: 6,
  coreIpShare: '85.71',
  rdStaffShare: threeYears(year, '15.15', '16.16', '17.17'),
  standards: [
    {
      kind: '行业标准',
      number: 'JB/T 9934.1-2017',
      name: '数控立式车床 第1部分：精度检验',
      role: '主持',
      issuedOn: `${year - 2}-04-12`,
    },
    {
      kind: '国家标准',
      number: 'GB/T 23582.1-2018',
      name: '立式车床检验条件 第1部分：精度',
      role: '主持',
      issuedOn: `${year - 1}-05-15`,
    },
    {
      kind: '团体标准',
      number: 'T/CMTBA 1001-2018',
      name: '静压回转工作台技术条件',
      role: '参与',
      issuedOn: `${year - 1}-08-01`,
    },
  ],
  productStandards: ['国家标准', '行业标准'],
  productStandardName: 'GB/T 23582.1 立式车床检验条件 第1部分：单柱和双柱立式车床精度检验',
  certifications: ['UL', '其他'],
  otherCertification: 'CE',
  managementSystems: ['ISO9000质量管理体系认证或同级认证', 'ISO14000环境管理体系认证'],
  managementMethods: ['精益生产管理', '5S管理', '其他'],
  otherManagementMethod: '阿米巴经营',
  satisfactionMechanism: true,
  traceabilityMechanism: true,
  managementOverview: paragraphs('经营管理概况', 300),
  productOverview: paragraphs('主营产品情况', 300),
  innovationOverview: paragraphs('创新情况', 420),
  systemsOverview: paragraphs('制度建设', 380),
  reviewerName: '赵审',
  reviewerMobile: '13900001009',
})

const threeYears = (year: number, ...values: readonly (string | number)[]): FormValue =>
  Object.fromEntries(values.map((value, at) => [String(year - 3 + at), value]))

/** A text of about `length` characters in paragraphs, no two stretches alike. */
export function paragraphs(subject: string, length: number): string {
  let text = ''
  for (let at = 1; text.length < length; at += 1)
    text += `${at}.${subject}：采用静压导轨与闭环补偿，主轴径向跳动 0.00${at} mm，连续运行 ${at}000 小时无故障；${at % 4 === 0 ? '\n' : ''}`
  return text.trim()
}
