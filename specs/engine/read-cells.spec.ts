import { describe, expect, it } from 'vitest'
import { readForm } from '#engine'
import { composeUscc } from '#kernel'
import { A_RIGHT, type Bad, itKeepsTheRest, itRefuses, put, putFile, putYear } from '#specs/support/bad-forms.ts'
import { passing, trackOf, YEAR } from '#specs/support/forms.ts'

const code = (kind: string) => composeUscc({ kind, region: '210106', serial: '00E00001' })
const wrongLast = (uscc: string) => `${uscc.slice(0, 17)}${uscc.endsWith('0') ? '1' : '0'}`

const IN_A_CELL: readonly Bad[] = [
  {
    title: '没有这个栏目',
    put: put('revenu', '5000'),
    code: 'unknown-field',
    field: 'revenu',
    says: ['没有名为“revenu”的栏目', '请删除，或核对栏目名称'],
  },
  {
    title: '别的专项的栏目',
    put: put('productName', '样例'),
    code: 'unknown-field',
    field: 'productName',
    says: ['“productName”', '请删除'],
  },
  {
    title: '由系统计算的栏目',
    track: 'giant',
    put: put('debtRatio', { 2018: '50' }),
    code: 'unknown-field',
    field: 'debtRatio',
    says: ['“debtRatio”', '由系统计算的比率也不必填写', '请删除'],
  },
  {
    title: '文字填成数',
    put: put('enterpriseName', 5),
    code: 'wrong-type',
    field: 'enterpriseName',
    says: ['附件2第1项“企业名称”', '不是文字', '请填写文字'],
  },
  {
    title: '文字过长',
    put: put('enterpriseName', '样'.repeat(101)),
    code: 'too-long',
    field: 'enterpriseName',
    says: ['101 个字，最多 100 个字', '请删减 1 个字'],
  },
  {
    title: '长文字过长',
    put: put('reasonNovel', '样'.repeat(5001)),
    code: 'too-long',
    field: 'reasonNovel',
    says: ['“新：”', '5001 个字，最多 5000 个字', '请删减 1 个字'],
  },
  {
    title: '控制字符',
    put: put('enterpriseName', '样\u0007例'),
    code: 'unprintable',
    field: 'enterpriseName',
    says: ['“企业名称”', '不能打印', '请删除后重新填写'],
  },
  {
    title: '残缺字符',
    put: put('enterpriseName', '样\ud842例'),
    code: 'unprintable',
    field: 'enterpriseName',
    says: ['残缺字符', '请删除后重新填写'],
  },
  {
    title: '电话号码含字母',
    put: put('contactPhone', 'call me'),
    code: 'bad-format',
    field: 'contactPhone',
    says: ['“联系电话”', '“call me”不是有效的电话号码', '024-23896688'],
  },
  {
    title: '电子邮件没有 @',
    put: put('email', 'office.example.cn'),
    code: 'bad-format',
    field: 'email',
    says: ['不是有效的电子邮件地址', 'office@example.cn'],
  },
  {
    title: '邮政编码五位',
    put: put('postcode', '11000'),
    code: 'bad-format',
    field: 'postcode',
    says: ['不是有效的邮政编码', '110000'],
  },
  {
    title: '网址没有点',
    put: put('website', 'localhost'),
    code: 'bad-format',
    field: 'website',
    says: ['不是有效的网址', 'www.example.cn'],
  },
  {
    title: '手机号码十位',
    track: 'giant',
    put: put('reviewerMobile', '1390000000'),
    code: 'bad-format',
    field: 'reviewerMobile',
    says: ['审核人电话', '不是有效的手机号码', '13900000000'],
  },
  {
    title: '数填成文字',
    put: putYear('revenue', '2018', '五千'),
    code: 'not-a-number',
    field: 'revenue.2018',
    says: ['“营业收入”（2018年）', '“五千”不是数', '单位万元'],
  },
  {
    title: '数带千分位',
    put: putYear('revenue', '2018', '5,000'),
    code: 'not-a-number',
    field: 'revenue.2018',
    says: ['“5,000”不是数', '例如'],
  },
  {
    title: '数带指数',
    put: putYear('revenue', '2018', '5e3'),
    code: 'not-a-number',
    field: 'revenue.2018',
    says: ['“5e3”不是数'],
  },
  {
    title: '数是“是”',
    put: putYear('revenue', '2018', true),
    code: 'not-a-number',
    field: 'revenue.2018',
    says: ['“true”不是数'],
  },
  {
    title: '三位小数',
    put: putYear('revenue', '2018', '4999.995'),
    code: 'too-many-places',
    field: 'revenue.2018',
    says: ['“4999.995”小数位过多', '最多 2 位小数'],
  },
  {
    title: '人数带小数',
    put: putYear('staff', '2018', '12.5'),
    code: 'too-many-places',
    field: 'staff.2018',
    says: ['“企业人员总数”（2018年）', '不带小数', '单位人'],
  },
  {
    title: '收入为负',
    put: putYear('revenue', '2018', '-0.01'),
    code: 'out-of-range',
    field: 'revenue.2018',
    says: ['“-0.01”超出范围', '应在 0 至 100000000 之间，单位万元', '请核对单位和位数'],
  },
  {
    title: '收入过大',
    put: putYear('revenue', '2018', '100000000.01'),
    code: 'out-of-range',
    field: 'revenue.2018',
    says: ['“100000000.01”超出范围'],
  },
  {
    title: '比重超过 100',
    track: 'giant',
    put: putYear('mainProductShare', '2018', '100.01'),
    code: 'out-of-range',
    field: 'mainProductShare.2018',
    says: ['应在 0 至 100 之间，单位%'],
  },
  {
    title: '没有第 0 名',
    track: 'giant',
    put: putYear('provincialRank', '2018', 0),
    code: 'out-of-range',
    field: 'provincialRank.2018',
    says: ['应在 1 至 10000 之间，单位名'],
  },
  {
    title: '不该填的年份',
    put: putYear('revenue', '2019', '5000'),
    code: 'unknown-year',
    field: 'revenue.2019',
    says: ['不填“2019”这一年', '请只填 2016、2017、2018 年'],
  },
  {
    title: '写法不同的年份',
    put: putYear('revenue', '2018.0', '5000'),
    code: 'unknown-year',
    field: 'revenue.2018.0',
    says: ['不填“2018.0”这一年'],
  },
  {
    title: '按年的栏目只填了一个数',
    put: put('revenue', '5000'),
    code: 'wrong-type',
    field: 'revenue',
    says: ['应按年份填写', '"2018"'],
  },
  {
    title: '日历上没有的日期',
    put: put('registeredOn', '2016-02-30'),
    code: 'not-a-day',
    field: 'registeredOn',
    says: ['“企业工商登记日期”', '“2016-02-30”不是日历上的日期', '例如 2016-05-18'],
  },
  {
    title: '写法不同的日期',
    put: put('registeredOn', '2016/5/18'),
    code: 'not-a-day',
    field: 'registeredOn',
    says: ['“2016/5/18”', '年-月-日'],
  },
  {
    title: '不是年份',
    track: 'giant',
    put: put('highTechYear', 18),
    code: 'not-a-year',
    field: 'highTechYear',
    says: ['“认定时间”', '“18”不是年份', '四位数字'],
  },
  {
    title: '是否填成文字',
    put: put('commitment', '是'),
    code: 'wrong-type',
    field: 'commitment',
    says: ['承诺', '不是“是”或“否”', 'true'],
  },
  {
    title: '选项之外',
    put: put('sizeClass', '大型'),
    code: 'not-an-option',
    field: 'sizeClass',
    says: ['“企业规模”', '“大型”不在选项之中', '“中型”、“小型”、“微型”'],
  },
  {
    title: '多选有选项之外的',
    put: put('enterpriseKinds', ['专', '优']),
    code: 'not-an-option',
    field: 'enterpriseKinds',
    says: ['“优”不在选项之中', '“专”、“精”、“特”、“新”'],
  },
  {
    title: '多选只填了文字',
    put: put('enterpriseKinds', '专'),
    code: 'wrong-type',
    field: 'enterpriseKinds',
    says: ['不是选项列表', '可多选'],
  },
  {
    title: '信用代码少一位',
    put: put('uscc', code('91').slice(0, 17)),
    code: 'uscc-length',
    field: 'uscc',
    says: ['“统一社会信用代码”', '应为18位'],
  },
  {
    title: '信用代码校验不符',
    put: put('uscc', wrongLast(code('91'))),
    code: 'uscc-check',
    field: 'uscc',
    says: ['第18位校验码不符', '请按营业执照逐位核对'],
  },
  {
    title: '个体工商户的信用代码',
    put: put('uscc', code('92')),
    code: 'uscc-sole-trader',
    field: 'uscc',
    says: ['以92开头', '个体工商户', '以91开头的代码'],
  },
  { title: '信用代码是数', put: put('uscc', 912101), code: 'wrong-type', field: 'uscc', says: ['不是文字', '18 位'] },
  {
    title: '没有的县区',
    put: put('county', '210199'),
    code: 'unknown-county',
    field: 'county',
    says: ['“所属区县”', '“210199”不是辽宁省的县区代码', '210106（沈阳市铁西区）'],
  },
  {
    title: '外省的县区',
    put: put('county', '110105'),
    code: 'unknown-county',
    field: 'county',
    says: ['不是辽宁省的县区代码'],
  },
  {
    title: '填成市',
    put: put('county', '210100'),
    code: 'unknown-county',
    field: 'county',
    says: ['请选择法人注册所在的区、县'],
  },
  {
    title: '没有的行业',
    put: put('industry', '9901'),
    code: 'unknown-industry',
    field: 'industry',
    says: ['“所属行业”', '“9901”', '例如 3411'],
  },
  {
    title: '行业只填大类',
    put: put('industry', '34'),
    code: 'unknown-industry',
    field: 'industry',
    says: ['请填写四位数字'],
  },
]

describe('读取填报内容：栏目', () => {
  itRefuses(IN_A_CELL)
  itKeepsTheRest(IN_A_CELL)

  it('多处有错，一次全部指出', () => {
    const raw = {
      ...passing('enterprise'),
      facts: { sizeClass: '大型', registeredOn: 'x', staff: { 2018: 'y', 2015: 1 } },
    }
    const { problems } = readForm(trackOf('enterprise'), YEAR, raw)
    expect(problems.map(({ field }) => field)).toEqual(['sizeClass', 'registeredOn', 'staff.2015', 'staff.2018'])
  })
})

describe('读取填报内容：归一', () => {
  const factsOf = (facts: object) =>
    readForm(trackOf('enterprise'), YEAR, { track: 'enterprise', year: YEAR, facts }).form.facts

  it.each([
    ['前后空白去掉', { enterpriseName: '  样例公司\t' }, { enterpriseName: '样例公司' }],
    ['换行统一', { reasonNovel: '一\r\n二\r三' }, { reasonNovel: '一\n二\n三' }],
    ['空白等于没有填', { enterpriseName: ' ', county: null, revenue: { 2018: '' } }, {}],
    ['数去掉多余的零', { revenue: { 2018: '007.50' } }, { revenue: { 2018: '7.5' } }],
    ['数可以是数', { revenue: { 2018: 7.5, 2017: 0 } }, { revenue: { 2018: '7.5', 2017: '0' } }],
    ['负零就是零', { totalProfit: { 2018: '-0.00' } }, { totalProfit: { 2018: '0' } }],
    ['人数是整数', { staff: { 2018: '0120.0' } }, { staff: { 2018: 120 } }],
    ['多选按表上的次序，不重复', { enterpriseKinds: ['新', '专', '新'] }, { enterpriseKinds: ['专', '新'] }],
    ['一项未选也是填了', { enterpriseKinds: [] }, { enterpriseKinds: [] }],
    ['没有行的清单也是填了', { ipRights: [] }, { ipRights: [] }],
    ['信用代码小写改大写', { uscc: ` ${code('91').toLowerCase()}` }, { uscc: code('91') }],
    ['5000 字的长文字和生僻字照收', { reasonNovel: '𠮷'.repeat(5000) }, { reasonNovel: '𠮷'.repeat(5000) }],
  ])('%s', (_, typed, normal) => {
    expect(factsOf(typed)).toEqual(normal)
  })

  it('年份可以是文字', () => {
    const facts = { highTechYear: ' 2018 ' }
    const { form, problems } = readForm(trackOf('giant'), YEAR, { track: 'giant', year: YEAR, facts })
    expect({ facts: form.facts, problems }).toEqual({ facts: { highTechYear: 2018 }, problems: [] })
  })

  it('沈抚示范区可以填报', () => {
    expect(factsOf({ county: '21SF' })).toEqual({ county: '21SF' })
  })
})

describe('读取填报内容：恰好在界限上的照收', () => {
  it.each([
    ['收入恰好为零', 'enterprise', putYear('revenue', '2018', '0')],
    ['收入恰好到上限', 'enterprise', putYear('revenue', '2018', '100000000')],
    ['亏损恰好到下限', 'enterprise', putYear('totalProfit', '2018', '-100000000')],
    ['比重恰好 100%', 'giant', putYear('mainProductShare', '2018', '100')],
    ['第 1 名', 'giant', putYear('provincialRank', '2018', 1)],
    ['名称恰好 100 字', 'enterprise', put('enterpriseName', '样'.repeat(100))],
    ['清单恰好 500 行', 'enterprise', put('ipRights', Array(500).fill(A_RIGHT))],
    ['文件恰好 100 MB', 'enterprise', putFile({ bytes: 100 * 1024 * 1024 })],
    ['文件名恰好 200 字', 'enterprise', putFile({ name: '样'.repeat(200) })],
  ] as const)('%s', (_, id, change) => {
    const raw = change(passing(id))
    expect(readForm(trackOf(id), YEAR, raw)).toEqual({ form: raw, problems: [] })
  })
})
