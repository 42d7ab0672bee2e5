import type { Section } from './vocabulary.ts'

const TWO_YEARS = [-2, -1]
const THREE_YEARS = [-3, -2, -1]

export const ABOUT: Section = {
  heading: '一、企业基本情况',
  cells: [
    { row: '1', label: '企业名称', fact: 'enterpriseName', required: true },
    { row: '2', label: '所在省份', record: 'province' },
    { row: '3', label: '通讯地址', fact: 'mailingAddress' },
    { row: '4a', label: '法定代表人', fact: 'legalRepresentative' },
    { row: '4b', label: '电话', fact: 'legalRepresentativePhone' },
    { row: '4c', label: '手机', fact: 'legalRepresentativeMobile' },
    { row: '5a', label: '联系人', fact: 'contactPerson' },
    { row: '5b', label: '电话', fact: 'contactPhone' },
    { row: '5c', label: '手机', fact: 'contactMobile' },
    { row: '6a', label: '传真', fact: 'fax' },
    { row: '6b', label: 'E-mail', fact: 'email' },
    { row: '7', label: '注册时间', fact: 'registeredOn' },
    {
      row: '8',
      label: '根据《中小企业划型标准》（工信部联企业〔2011〕300号），企业规模属于',
      fact: 'sizeClass',
      required: true,
    },
    { row: '9', label: '属于《工业强基工程实施指南（2016-2020年）》“四基”领域中的', fact: 'fourBases' },
    { row: '10', label: '所属行业', fact: 'industry', required: true },
    { row: '11', label: '具体细分领域名称', fact: 'niche' },
    { row: '12', label: '企业所处重点领域', fact: 'giantFields' },
    { row: '13', label: '企业性质', fact: 'ownership' },
    { row: '14', label: '企业主要荣誉（{-3}-{-1}年）（例如：获得省级及以上认定或表彰）', fact: 'honours' },
  ],
}

export const EFFICIENCY: Section = {
  heading: '二、经济效益指标',
  cells: [
    { row: '15', label: '营业收入 万元', fact: 'revenue', years: TWO_YEARS, required: true },
    { row: '16', label: '主营业务收入 万元', fact: 'mainRevenue', years: TWO_YEARS, required: true },
    { row: '17', label: '主营业务收入增长率 %', computed: 'mainRevenueGrowth', years: TWO_YEARS },
    { row: '18', label: '利润总额 万元', fact: 'totalProfit', years: TWO_YEARS },
    { row: '19', label: '净利润 万元', fact: 'netProfit', years: TWO_YEARS, required: true },
    { row: '20', label: '净利润增长率 %', computed: 'netProfitGrowth', years: TWO_YEARS },
    { row: '21', label: '资产总额 万元', fact: 'assets', years: TWO_YEARS, required: true },
    { row: '22', label: '负债总额 万元', fact: 'liabilities', years: TWO_YEARS, required: true },
    { row: '23', label: '资产负债率 %', computed: 'debtRatio', years: TWO_YEARS },
    { row: '24', label: '上缴税金 万元', fact: 'taxPaid', years: TWO_YEARS },
    { row: '25', label: '从业人数 人', fact: 'staff', years: TWO_YEARS, required: true },
    { row: '26', label: '其中：本科及以上学历人数 人', fact: 'bachelors', years: TWO_YEARS },
  ],
}

export const SPECIALISATION: Section = {
  heading: '三、专业化程度指标',
  cells: [
    { row: '27', label: '从事该产品领域的时间（单位：年）', fact: 'nicheYears', required: true },
    { row: '28', label: '产品简介（不少于200字）', fact: 'productIntroduction', required: true, minChars: 200 },
    { row: '29a', label: '主导产品为哪些知名企业直接配套', fact: 'suppliedFirms' },
    { row: '29b', label: '（是/否）为主要供应商', fact: 'isMainSupplier' },
    { row: '30a', label: '主导产品在国内市场占有率及排名', fact: 'domesticShare', years: THREE_YEARS },
    { row: '30b', label: '主导产品在国内市场排名', fact: 'domesticRank', years: THREE_YEARS },
    { row: '31a', label: '主导产品在省内市场占有率及排名', fact: 'provincialShare', years: THREE_YEARS },
    { row: '31b', label: '主导产品在省内市场排名', fact: 'provincialRank', years: THREE_YEARS },
    { row: '32', label: '主导产品销售收入占本企业营业收入比重 %', fact: 'mainProductShare', years: THREE_YEARS },
    { row: '33', label: '主导产品出口额 万美元', fact: 'mainProductExport', years: THREE_YEARS },
    { row: '34', label: '主导产品出口额占营业收入比重 %', fact: 'mainProductExportShare', years: THREE_YEARS },
  ],
}

export const INNOVATION: Section = {
  heading: '四、创新能力指标',
  cells: [
    { row: '35a', label: '科研机构建设情况：技术研究院', fact: 'instituteLevels' },
    { row: '35b', label: '技术研究院（个）', fact: 'institutes' },
    { row: '36a', label: '企业技术中心', fact: 'techCentreLevels' },
    { row: '36b', label: '企业技术中心（个）', fact: 'techCentres' },
    { row: '37a', label: '企业工程中心', fact: 'engineeringCentreLevels' },
    { row: '37b', label: '企业工程中心（个）', fact: 'engineeringCentres' },
    { row: '38', label: '院士专家工作站', fact: 'academicianStation' },
    { row: '39', label: '博士后工作站', fact: 'postdoctoralStation' },
    { row: '40', label: '企业拥有的核心自主知识产权数量', fact: 'coreIpRights' },
    { row: '41', label: '拥有的核心自主知识产权数量占知识产权总量比重', fact: 'coreIpShare' },
    { row: '42', label: '研发经费总额 万元', fact: 'rdSpending', years: TWO_YEARS, required: true },
    { row: '43', label: '研发经费占营业收入比重 %', computed: 'rdShareOfRevenue', years: TWO_YEARS },
    { row: '44', label: '研发人员占企业全部职工的比重 %', fact: 'rdStaffShare', years: TWO_YEARS },
    { row: '45a', label: '获得专利情况：有效专利数', fact: 'patentsTotal', years: TWO_YEARS },
    { row: '45b', label: '发明专利', fact: 'patentsInvention', years: TWO_YEARS },
    { row: '45c', label: '实用新型专利', fact: 'patentsUtility', years: TWO_YEARS },
    { row: '45d', label: '外观设计专利', fact: 'patentsDesign', years: TWO_YEARS },
    {
      row: '46a',
      label: '主持制（修）订的标准数量和名称',
      computed: 'standardsLedInYear',
      years: TWO_YEARS,
    },
    { row: '46b', label: '名称：', listed: 'ledStandardNames', years: TWO_YEARS },
    { row: '47a', label: '高新技术企业（有效期内）', fact: 'highTech' },
    { row: '47b', label: '认定时间', fact: 'highTechYear', requiredIf: { fact: 'highTech', is: true } },
  ],
}

export const MANAGEMENT: Section = {
  heading: '五、经营管理指标',
  cells: [
    { row: '48', label: '产品生产执行标准', fact: 'productStandards' },
    { row: '49', label: '产品采用标准全称', fact: 'productStandardName' },
    { row: '50a', label: '获得品牌称号：中国驰名商标', computed: 'wellKnownTrademarks' },
    { row: '50b', label: '省名牌产品', computed: 'provincialFamousProducts' },
    { row: '50c', label: '省著名商标', computed: 'provincialTrademarks' },
    { row: '51a', label: '产品获得的发达国家或地区权威机构认证情况 多选：', fact: 'certifications' },
    {
      row: '51b',
      label: '其他（请注明）',
      fact: 'otherCertification',
      requiredIf: { fact: 'certifications', includes: '其他' },
    },
    { row: '52a', label: '企业获得的管理体系认证情况 多选：', fact: 'managementSystems' },
    {
      row: '52b',
      label: '其他（请注明）',
      fact: 'otherManagementSystem',
      requiredIf: { fact: 'managementSystems', includes: '其他' },
    },
    { row: '53a', label: '先进管理方式采用情况 多选：', fact: 'managementMethods' },
    {
      row: '53b',
      label: '其他',
      fact: 'otherManagementMethod',
      requiredIf: { fact: 'managementMethods', includes: '其他' },
    },
    { row: '54a', label: '（是/否）建立规范化的顾客满意度评测机制', fact: 'satisfactionMechanism' },
    { row: '54b', label: '（是/否）建立产品追溯机制', fact: 'traceabilityMechanism' },
  ],
}

export const NARRATIVE: Section = {
  heading: '六、企业详细情况介绍（此项可另附页）',
  cells: [
    {
      row: '56',
      label:
        '一、企业经营管理概况，涵盖企业所从事的细分领域，专注细分领域时间，企业在从事细分领域的地位，企业经营战略，管理团队，法人治理结构等。',
      fact: 'managementOverview',
    },
    {
      row: '57',
      label:
        '二、企业主营产品情况，包括：产品在相关产业链中的位置及地位，近3年产品销售情况，主要客户群及销售地，企业主要竞争对手及与之对比情况，产品关键性能指标、能耗指标及与国际国内领先水平的对比情况，产品主要加工工艺、技术及与国际国内领先水平的对比情况，知识产权积累和运用情况，参与或主导相关产品领域国际国内相关技术、工艺等标准的制定情况。',
      fact: 'productOverview',
    },
    {
      row: '58',
      label:
        '三、企业创新基本情况，包括：企业技术研发机构建设情况，研发经费的保障情况及激励机制，研发创新带头人及创新团队情况，创新人才培养情况等。',
      fact: 'innovationOverview',
    },
    {
      row: '59',
      label:
        '四、企业制度建设基本情况，包括：企业品牌培育相关制度，产品质量保障相关制度，知识产权保障制度，企业生产安全保障相关制度，应对各类风险机制等。',
      fact: 'systemsOverview',
    },
    { row: '60a', label: '企业审核人', fact: 'reviewerName' },
    { row: '60b', label: '审核人电话（手机）（必填）', fact: 'reviewerMobile', required: true },
  ],
}
