import { describe, expect, it } from 'vitest'
import { assess } from '#engine'
import { day } from '#kernel'
import { DEPARTMENTS } from '#policy/packs/liaoning-2019/departments.ts'
import {
  circumstances,
  cleanReplies,
  findingOn,
  itJudges,
  passing,
  right,
  times,
  trackOf,
  withFacts,
} from '#specs/support/forms.ts'

const enterprise = trackOf('enterprise')
const form = passing('enterprise')
const own = (changes = {}) => right(form, changes)
const brand = (kind: string) => ({ kind, name: '样例牌', grantedOn: '2017-10-01' })

/** Main-business revenue of 2016, 2017 and 2018. */
const mainRevenue = (...[y2016, y2017, y2018]: readonly [string, string, string]) => ({
  mainRevenue: { 2016: y2016, 2017: y2017, 2018: y2018 },
})

/** Staff and main-business revenue of the last year. */
const size = (staff: number, main: string) => ({ 'staff.2018': staff, 'mainRevenue.2018': main })

describe('二(二) 企业：逐条的界限', () => {
  itJudges(enterprise, 'E1', form, [
    {
      title: '差一天满 3 年，不符合',
      facts: { registeredOn: '2016-05-21' },
      verdict: 'unmet',
      says: ['2016年5月21日', '2019年5月21日', '未满要求的 3 年'],
    },
    {
      title: '申报当天恰好满 3 年，符合',
      facts: { registeredOn: '2016-05-20' },
      verdict: 'met',
      says: ['2019年5月20日', '已满要求的 3 年'],
    },
    {
      title: '满 3 年又一天，符合',
      facts: { registeredOn: '2016-05-19' },
      verdict: 'met',
      says: ['2016年5月19日', '3 年'],
    },
    {
      title: '2月29日登记的，平年2月28日满 3 年',
      facts: { registeredOn: '2016-02-29' },
      on: day('2019-02-28'),
      verdict: 'met',
      says: ['2019年2月28日'],
    },
    {
      title: '2月29日登记的，2月27日未满',
      facts: { registeredOn: '2016-02-29' },
      on: day('2019-02-27'),
      verdict: 'unmet',
      says: ['2019年2月28日', '2019年2月27日'],
    },
    { title: '登记地在省外，不符合', facts: { county: '110105' }, verdict: 'unmet', says: ['省外', '辽宁省'] },
    { title: '沈抚示范区在省内，符合', facts: { county: '21SF' }, verdict: 'met', says: ['辽宁省'] },
    {
      title: '没有填登记日期，缺少数据',
      facts: { registeredOn: undefined },
      verdict: 'unknown',
      cells: ['工商登记日期'],
    },
    { title: '没有填所在地区，缺少数据', facts: { county: undefined }, verdict: 'unknown', cells: ['所在地区'] },
    {
      title: '两项都没有填，两项都指出',
      facts: { county: undefined, registeredOn: undefined },
      verdict: 'unknown',
      cells: ['所在地区', '工商登记日期'],
    },
  ])

  itJudges(enterprise, 'E2', form, [
    ...['国有企业', '集体企业', '股份合作企业', '联营企业', '国有独资公司', '其他有限责任公司', '股份有限公司'].map(
      legalPerson,
    ),
    ...['私营有限责任公司', '私营股份有限公司', '其他企业', '港、澳、台商投资企业', '外商投资企业'].map(legalPerson),
    ...['私营独资企业', '私营合伙企业', '个体工商户', '分支机构'].map((registrationType) => ({
      title: `${registrationType}没有法人资格，不符合`,
      facts: { registrationType },
      verdict: 'unmet' as const,
      says: [`“${registrationType}”`, '不属于'],
    })),
    {
      title: '没有填登记注册类型，缺少数据',
      facts: { registrationType: undefined },
      verdict: 'unknown',
      cells: ['登记注册类型'],
    },
  ])

  itJudges(enterprise, 'E3', form, [
    {
      title: '大类 05（农业）不是工业，不符合',
      facts: { industry: '0511' },
      verdict: 'unmet',
      says: ['农、林、牧、渔业', '制造业'],
    },
    { title: '大类 06（采矿业），符合', facts: { industry: '0610' }, verdict: 'met', says: ['采矿业'] },
    {
      title: '大类 46（水的生产和供应），符合',
      facts: { industry: '4610' },
      verdict: 'met',
      says: ['电力、热力、燃气及水生产和供应业'],
    },
    {
      title: '大类 47（建筑业）不是工业，不符合',
      facts: { industry: '4710' },
      verdict: 'unmet',
      says: ['建筑业', '制造业'],
    },
    {
      title: '1000 人且 4 亿元，大型，不符合',
      facts: size(1000, '40000'),
      verdict: 'unmet',
      says: ['“大型”', '中型、小型、微型'],
    },
    { title: '999 人、4 亿元，中型，符合', facts: size(999, '40000'), verdict: 'met', says: ['“中型”'] },
    {
      title: '1000 人、差 0.01 万元到 4 亿元，中型，符合',
      facts: size(1000, '39999.99'),
      verdict: 'met',
      says: ['“中型”'],
    },
    {
      title: '1001 人、4 亿元又 0.01 万元，大型，不符合',
      facts: size(1001, '40000.01'),
      verdict: 'unmet',
      says: ['“大型”'],
    },
    { title: '5000 人、1999 万元，降两档为小型，符合', facts: size(5000, '1999'), verdict: 'met', says: ['“小型”'] },
    { title: '19 人、99999 万元，微型，符合', facts: size(19, '99999'), verdict: 'met', says: ['“微型”'] },
    {
      title: '划型看主营业务收入，不看营业收入',
      facts: { ...size(1000, '39999.99'), 'revenue.2018': '90000' },
      verdict: 'met',
      says: ['“中型”'],
    },
    { title: '没有填行业，缺少数据', facts: { industry: undefined }, verdict: 'unknown', cells: ['所属行业'] },
    {
      title: '没有填人数和主营业务收入，缺少数据',
      facts: { 'staff.2018': undefined, 'mainRevenue.2018': undefined },
      verdict: 'unknown',
      cells: ['从业人数（2018年）', '主营业务收入（2018年）'],
    },
  ])

  const band = ['1000 万元至 5000 万元', '仅作提示']
  itJudges(enterprise, 'E4', form, [
    {
      title: '999.99 万元，提示低于范围',
      facts: { 'revenue.2018': '999.99' },
      verdict: 'unmet',
      says: ['999.99 万元', '低于', ...band],
    },
    {
      title: '1000 万元，在范围内',
      facts: { 'revenue.2018': '1000' },
      verdict: 'met',
      says: ['1000 万元', '在要求的', ...band],
    },
    {
      title: '5000 万元，在范围内',
      facts: { 'revenue.2018': '5000' },
      verdict: 'met',
      says: ['5000 万元', '在要求的', ...band],
    },
    {
      title: '5000.01 万元，提示高于范围',
      facts: { 'revenue.2018': '5000.01' },
      verdict: 'unmet',
      says: ['5000.01 万元', '高于', ...band],
    },
    {
      title: '没有填营业收入，缺少数据',
      facts: { 'revenue.2018': undefined },
      verdict: 'unknown',
      cells: ['营业收入（2018年）'],
    },
  ])

  itJudges(enterprise, 'E5', form, [
    {
      title: '两年各增 9.98% 和 10%，平均 9.99%，不符合',
      facts: mainRevenue('10000', '11000', '12097.8'),
      verdict: 'unmet',
      says: ['9.99%', '低于要求的 10%'],
    },
    {
      title: '两年各增 10%，符合',
      facts: mainRevenue('1000', '1100', '1210'),
      verdict: 'met',
      says: ['为 10%', '达到要求的 10%'],
    },
    {
      title: '先增 1/3，再降 2/15，平均恰好 10%，符合',
      facts: mainRevenue('900', '1200', '1040'),
      verdict: 'met',
      says: ['为 10%', '达到要求的 10%'],
    },
    {
      title: '上例少 0.01 万元，不符合',
      facts: mainRevenue('900', '1200', '1039.99'),
      verdict: 'unmet',
      says: ['低于要求的 10%'],
    },
    {
      title: '上例多 0.01 万元，符合',
      facts: mainRevenue('900', '1200', '1040.01'),
      verdict: 'met',
      says: ['达到要求的 10%'],
    },
    {
      title: '两年各增 10% 和 10.02%，符合',
      facts: mainRevenue('10000', '11000', '12102.2'),
      verdict: 'met',
      says: ['10.01%', '达到要求的 10%'],
    },
    {
      title: '基数为零，增长率没有意义，由人判断',
      facts: mainRevenue('0', '100', '200'),
      verdict: 'judgement',
      says: ['2016年的主营业务收入不是正数', '留待人工判断'],
    },
    {
      title: '没有填 2016 年，缺少数据',
      facts: { 'mainRevenue.2016': undefined },
      verdict: 'unknown',
      cells: ['主营业务收入（2016年）'],
    },
    {
      title: '没有填 2017 年，缺少数据',
      facts: { 'mainRevenue.2017': undefined },
      verdict: 'unknown',
      cells: ['主营业务收入（2017年）'],
    },
    {
      title: '没有填 2018 年，缺少数据',
      facts: { 'mainRevenue.2018': undefined },
      verdict: 'unknown',
      cells: ['主营业务收入（2018年）'],
    },
  ])

  itJudges(enterprise, 'E6', form, [
    { title: '没有知识产权，不符合', facts: { ipRights: [] }, verdict: 'unmet', says: ['0 项', '1 项'] },
    {
      title: '1 项注册商标也是知识产权，符合',
      facts: { ipRights: [own({ kind: '注册商标' })] },
      verdict: 'met',
      says: ['1 项'],
    },
    { title: '2 项，符合', facts: { ipRights: times(2, own()) }, verdict: 'met', says: ['2 项', '1 项'] },
    {
      title: '别人的知识产权不算',
      facts: { ipRights: [own({ owner: '样例别家公司' })] },
      verdict: 'unmet',
      says: ['0 项'],
    },
    { title: '没有填清单，缺少数据', facts: { ipRights: undefined }, verdict: 'unknown', cells: ['知识产权清单'] },
  ])

  itJudges(enterprise, 'E7', form, [
    { title: '没有名牌产品，不符合', facts: { brands: [] }, verdict: 'unmet', says: ['0 项', '1 项'] },
    { title: '1 项省名牌产品，符合', facts: { brands: [brand('省名牌产品')] }, verdict: 'met', says: ['1 项'] },
    { title: '1 项国家级名牌产品，符合', facts: { brands: [brand('国家级名牌产品')] }, verdict: 'met', says: ['1 项'] },
    {
      title: '2 项，符合',
      facts: { brands: [brand('省名牌产品'), brand('国家级名牌产品')] },
      verdict: 'met',
      says: ['2 项'],
    },
    {
      title: '驰名商标不是名牌产品，不符合',
      facts: { brands: [brand('中国驰名商标')] },
      verdict: 'unmet',
      says: ['0 项'],
    },
    {
      title: '省著名商标不是名牌产品，不符合',
      facts: { brands: [brand('省著名商标')] },
      verdict: 'unmet',
      says: ['0 项'],
    },
    { title: '没有填品牌清单，缺少数据', facts: { brands: undefined }, verdict: 'unknown', cells: ['品牌清单'] },
  ])

  itJudges(enterprise, 'E8', form, [
    {
      title: '2 项，不符合',
      facts: { ipRights: times(2, own()) },
      verdict: 'unmet',
      says: ['2 项', '低于要求的 3 项'],
    },
    {
      title: '专利、软件著作权、专有技术各 1 项，恰好 3 项，符合',
      facts: { ipRights: [own(), own({ kind: '软件著作权' }), own({ kind: '专有技术' })] },
      verdict: 'met',
      says: ['为 3 项', '达到要求的 3 项'],
    },
    { title: '4 项，符合', facts: { ipRights: times(4, own()) }, verdict: 'met', says: ['4 项', '3 项'] },
    {
      title: '注册商标不计入',
      facts: { ipRights: [...times(2, own()), own({ kind: '注册商标' })] },
      verdict: 'unmet',
      says: ['2 项'],
    },
    {
      title: '已过期的不计入',
      facts: { ipRights: [...times(2, own()), own({ validTo: '2019-05-19' })] },
      verdict: 'unmet',
      says: ['2 项'],
    },
    { title: '没有填清单，缺少数据', facts: { ipRights: undefined }, verdict: 'unknown', cells: ['知识产权清单'] },
  ])

  const research = (spent: string, sales: string) => ({ 'rdSpending.2018': spent, 'sales.2018': sales })
  itJudges(enterprise, 'E9', form, [
    { title: '1.99%，不符合', facts: research('199', '10000'), verdict: 'unmet', says: ['1.99%', '低于要求的 2%'] },
    { title: '恰好 2%，符合', facts: research('200', '10000'), verdict: 'met', says: ['为 2%', '达到要求的 2%'] },
    { title: '2.01%，符合', facts: research('201', '10000'), verdict: 'met', says: ['2.01%', '2%'] },
    {
      title: '差 0.01 万元不到 2%，不符合',
      facts: research('59.99', '3000'),
      verdict: 'unmet',
      says: ['低于要求的 2%'],
    },
    {
      title: '销售收入为零，比例没有意义，由人判断',
      facts: research('10', '0'),
      verdict: 'judgement',
      says: ['销售收入为零'],
    },
    {
      title: '没有填研发投入，缺少数据',
      facts: { 'rdSpending.2018': undefined },
      verdict: 'unknown',
      cells: ['研发投入（2018年）'],
    },
    {
      title: '没有填销售收入，缺少数据',
      facts: { 'sales.2018': undefined },
      verdict: 'unknown',
      cells: ['销售收入（2018年）'],
    },
    {
      title: '前一年的数不代替上年度',
      facts: { ...research('100', '10000'), 'rdSpending.2017': '900' },
      verdict: 'unmet',
      says: ['1%'],
    },
  ])

  const adverse = { department: '应急管理', adverse: true, text: '2018年有一起较大事故', on: day('2019-06-01') }
  itJudges(enterprise, 'E10', form, [
    {
      title: '没有承诺，不符合',
      facts: { commitment: false },
      replies: cleanReplies(),
      verdict: 'unmet',
      says: ['承诺”，实际没有'],
    },
    {
      title: '已承诺、部门都没有回复，由人判断',
      verdict: 'judgement',
      says: DEPARTMENTS.map((one) => `${one.name}部门尚未回复`),
    },
    {
      title: '差一个部门没有回复，由人判断',
      replies: cleanReplies(DEPARTMENTS.slice(1)),
      verdict: 'judgement',
      says: ['应急管理部门尚未回复'],
    },
    {
      title: '五个部门都回复无不良记录，符合',
      replies: cleanReplies(),
      verdict: 'met',
      says: ['信用部门回复无不良记录'],
    },
    {
      title: '一个部门回复有不良记录，不符合',
      replies: [...cleanReplies(DEPARTMENTS.slice(1)), adverse],
      verdict: 'unmet',
      says: ['应急管理部门回复有不良记录：2018年有一起较大事故'],
    },
    {
      title: '没有填承诺，缺少数据',
      facts: { commitment: undefined },
      replies: cleanReplies(),
      verdict: 'unknown',
      cells: ['管理规范、诚信经营、近三年无质量问题和重大安全责任事故的承诺'],
    },
  ])

  itJudges(enterprise, 'E11', form, [
    { title: '一项未选，不符合', facts: { enterpriseFields: [] }, verdict: 'unmet', says: ['一项未选', '至少一项'] },
    {
      title: '选一项，符合',
      facts: { enterpriseFields: ['国家战略新兴产业'] },
      verdict: 'met',
      says: ['“国家战略新兴产业”', '至少一项'],
    },
    {
      title: '没有填，缺少数据',
      facts: { enterpriseFields: undefined },
      verdict: 'unknown',
      cells: ['企业所处重点领域'],
    },
  ])
})

describe('二(二)1(2) 年营业收入 2000 万元左右（解读 R3）', () => {
  it('不在范围内只作提示，不影响结论', () => {
    const tooMuch = withFacts(form, { 'revenue.2018': '8000' })
    expect(findingOn(enterprise, 'E4', tooMuch)).toMatchObject({ verdict: 'unmet', counts: false })
    expect(assess(enterprise, tooMuch, circumstances({ departmentReplies: cleanReplies() })).verdict).toBe('met')
  })
})

function legalPerson(registrationType: string) {
  return {
    title: `${registrationType}有法人资格，符合`,
    facts: { registrationType },
    verdict: 'met' as const,
    says: [`“${registrationType}”`, '，属于'],
  }
}
