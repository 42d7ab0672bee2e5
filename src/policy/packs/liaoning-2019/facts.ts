import { anyOptions, column, type FactTable, oneOption, SHARED_FACTS, text, VALUE_TYPES, yearly } from '#policy'
import { LIAONING } from './regions.ts'

const { mobile, longText, amount, signedAmount, share, items, pieces, rank, day, yesNo } = VALUE_TYPES
const levels = anyOptions('国家级', '省级')

/** Kinds of intellectual property that the list distinguishes. */
export const IP_KINDS = ['发明专利', '实用新型', '外观设计', '软件著作权', '专有技术', '注册商标', '其他'] as const
/** Kinds of standards, from the international to the enterprise’s own. */
export const STANDARD_KINDS = ['国际标准', '国家标准', '行业标准', '地方标准', '团体标准', '企业标准'] as const
/** What an enterprise did for a standard: led it or took part. */
export const STANDARD_ROLES = ['主持', '参与'] as const
/** Kinds of brands that a criterion may count. */
export const BRAND_KINDS = ['国家级名牌产品', '省名牌产品', '中国驰名商标', '省著名商标', '其他'] as const

/** Every fact that the three annexes of the notice ask, by name. */
export const FACTS = {
  ...SHARED_FACTS,
  county: {
    title: '所在地区',
    value: { type: 'county', regions: LIAONING },
    hint: '法人注册所在的区、县，决定由哪个市受理',
  },
  techStaff: { ...SHARED_FACTS.techStaff, hint: '与附件3中的“研发人员”不是同一个数' },
  rdSpending: { ...SHARED_FACTS.rdSpending, hint: '附件2称“当年研发投入”，附件3称“研发经费总额”' },
  trademarks: {
    title: '注册商标',
    value: {
      type: 'list',
      maxRows: 50,
      columns: { name: column('商标注册名称', text(100)), registeredOn: column('商标注册日期', day) },
    },
  },

  // the product (annex 1)
  mainProducts: {
    title: '主要产品及产量',
    value: {
      type: 'list',
      maxRows: 40,
      columns: {
        year: column('年度', { type: 'year' }),
        name: column('产品名称', text(100)),
        output: column('产量', { type: 'decimal', unit: '', places: 3, min: 0, max: 1_000_000_000_000 }),
        unit: column('计量单位', text(10)),
      },
    },
  },
  productName: { title: '产品（技术）名称', value: text(100) },
  technologySource: {
    title: '技术来源',
    value: oneOption('自主研发', '产学研合作', '引进消化吸收', '委托开发', '其他'),
  },
  productFeatures: { title: '主要特点', value: longText },
  productKinds: { title: '产品所属类别', value: anyOptions('专', '精', '特', '新') },
  technologyLevel: { title: '技术水平', value: oneOption('国际领先', '国际先进', '国内领先', '国内先进', '省内领先') },
  productOutput: yearly('申报产品产量', { type: 'decimal', unit: '', places: 3, min: 0, max: 1_000_000_000_000 }),
  productOutputUnit: { title: '申报产品计量单位', value: text(10) },
  productSales: yearly('申报产品销售额', amount),
  productProfitAndTax: yearly('申报产品利税', signedAmount, '亏损填负数'),
  productDomesticShare: yearly('申报产品国内市场占有率', share),
  supportsLargeFirms: { title: '为大企业配套情况', value: longText },
  developedOn: { title: '产品研发完成日期', value: day },
  productField: {
    title: '重点发展领域和方向',
    value: oneOption('装备制造', '石化', '冶金', '轻工', '纺织', '建材', '医药', '电子信息'),
    hint: '辽工信发〔2018〕156号全文未随通知下发，此处按当时的行业门类给出，可由批次设置更换',
  },
  catalogueEntry: { title: '《辽宁省工业高质量发展推荐产品名录》中的条目', value: text(200) },

  // the enterprise (annex 2)
  patentsTotal: yearly('有效专利数', items),
  patentsInvention: yearly('发明专利', items),
  patentsUtility: yearly('实用新型专利', items),
  patentsDesign: yearly('外观设计专利', items),
  rdBodyNational: { title: '技术开发机构国家认定情况', value: text(200) },
  rdBodyProvincial: { title: '技术开发机构省级认定情况', value: text(200) },
  enterpriseFields: {
    title: '企业所处重点领域',
    value: anyOptions(
      '国家战略新兴产业',
      '省特色产业、支柱产业和转型升级的传统产业',
      '符合《推动全省工业经济高质量发展实施意见》明确的重点发展领域和方向',
    ),
  },
  enterpriseKinds: { title: '申报类型', value: anyOptions('专', '精', '特', '新') },
  reasonSpecialised: { title: '申报理由（专）', value: longText },
  reasonRefined: { title: '申报理由（精）', value: longText },
  reasonDistinctive: { title: '申报理由（特）', value: longText },
  reasonNovel: { title: '申报理由（新）', value: longText },

  // the little giant (annex 3)
  fourBases: {
    title: '“四基”领域',
    value: anyOptions('核心基础零部件（元器件）', '先进基础工艺', '关键基础材料', '产业技术基础'),
  },
  niche: { title: '具体细分领域名称', value: text(100) },
  giantFields: {
    title: '企业所处重点领域',
    value: anyOptions(
      '企业的主导产品应符合《工业“四基”发展目录》所列重点领域',
      '符合制造强国战略明确的十大重点产业领域，属于重点领域技术路线图中有关产品',
      '符合《推动全省工业经济高质量发展实施意见》所列重点发展领域和方向',
    ),
  },
  honours: { title: '企业主要荣誉', value: longText },
  nicheYears: { title: '从事该产品领域的时间', value: { type: 'decimal', unit: '年', places: 1, min: 0, max: 200 } },
  productIntroduction: { title: '产品简介', value: longText },
  suppliedFirms: { title: '主导产品直接配套的知名企业', value: text(500) },
  isMainSupplier: { title: '是否为主要供应商', value: yesNo },
  domesticShare: yearly('主导产品国内市场占有率', share),
  domesticRank: yearly('主导产品国内市场排名', rank),
  provincialShare: yearly('主导产品省内市场占有率', share),
  provincialRank: yearly('主导产品省内市场排名', rank),
  mainProductShare: yearly('主导产品销售收入占本企业营业收入比重', share),
  mainProductExport: yearly('主导产品出口额', {
    type: 'decimal',
    unit: '万美元',
    places: 2,
    min: 0,
    max: 100_000_000,
  }),
  mainProductExportShare: yearly('主导产品出口额占营业收入比重', share, '外币按当年汇率折算后自行填报'),
  instituteLevels: { title: '技术研究院级别', value: levels },
  institutes: { title: '技术研究院数量', value: pieces },
  techCentreLevels: { title: '企业技术中心级别', value: levels },
  techCentres: { title: '企业技术中心数量', value: pieces },
  engineeringCentreLevels: { title: '企业工程中心级别', value: levels },
  engineeringCentres: { title: '企业工程中心数量', value: pieces },
  academicianStation: { title: '院士专家工作站', value: yesNo },
  postdoctoralStation: { title: '博士后工作站', value: yesNo },
  coreIpRights: { title: '企业拥有的核心自主知识产权数量', value: pieces },
  coreIpShare: { title: '拥有的核心自主知识产权数量占知识产权总量比重', value: share },
  rdStaffShare: yearly('研发人员占企业全部职工的比重', share),
  productStandards: { title: '产品生产执行标准', value: anyOptions('国际标准', '国家标准', '行业标准') },
  productStandardName: { title: '产品采用标准全称', value: text(300) },
  certifications: {
    title: '产品获得的发达国家或地区权威机构认证情况',
    value: anyOptions('UL', 'CSA', 'ETL', 'GS', '其他'),
  },
  otherCertification: { title: '其他产品认证', value: text(100) },
  managementSystems: {
    title: '企业获得的管理体系认证情况',
    value: anyOptions(
      'ISO9000质量管理体系认证或同级认证',
      'ISO14000环境管理体系认证',
      'OHSAS18000职业安全健康管理体系认证',
      '其他',
    ),
  },
  otherManagementSystem: { title: '其他管理体系认证', value: text(100) },
  managementMethods: {
    title: '先进管理方式采用情况',
    value: anyOptions('全面质量管理', '精益生产管理', '六西格玛管理', '卓越绩效管理', '5S管理', '其他'),
  },
  otherManagementMethod: { title: '其他先进管理方式', value: text(100) },
  satisfactionMechanism: { title: '是否建立规范化的顾客满意度评测机制', value: yesNo },
  traceabilityMechanism: { title: '是否建立产品追溯机制', value: yesNo },
  managementOverview: { title: '企业经营管理概况', value: longText },
  productOverview: { title: '企业主营产品情况', value: longText },
  innovationOverview: { title: '企业创新基本情况', value: longText },
  systemsOverview: { title: '企业制度建设基本情况', value: longText },
  reviewerName: { title: '企业审核人', value: text(50) },
  reviewerMobile: { title: '审核人电话（手机）', value: mobile },

  // what a criterion needs and no printed cell asks
  ipRights: {
    title: '知识产权清单',
    value: {
      type: 'list',
      maxRows: 500,
      columns: {
        kind: column('类别', oneOption(...IP_KINDS)),
        number: column('编号', text(60)),
        title: column('名称', text(200)),
        owner: column('权利人', text(100)),
        grantedOn: column('授权（登记）日', day),
        validTo: { ...column('有效期至', day), optional: true },
        related: column('与主要产品相关', yesNo),
        used: column('用于申报产品', yesNo),
      },
    },
  },
  standards: {
    title: '标准清单',
    value: {
      type: 'list',
      maxRows: 200,
      columns: {
        kind: column('类别', oneOption(...STANDARD_KINDS)),
        number: column('标准号', text(60)),
        name: column('标准名称', text(200)),
        role: column('作用', oneOption(...STANDARD_ROLES)),
        issuedOn: column('发布日期', day),
      },
    },
  },
  brands: {
    title: '品牌清单',
    value: {
      type: 'list',
      maxRows: 100,
      columns: {
        kind: column('类别', oneOption(...BRAND_KINDS)),
        name: column('名称', text(100)),
        grantedOn: column('获得日期', day),
      },
    },
  },
  commitment: {
    title: '管理规范、诚信经营、近三年无质量问题和重大安全责任事故的承诺',
    value: yesNo,
    hint: '勾选“是”即作出承诺；省、市将向有关部门核查',
  },
} as const satisfies FactTable
