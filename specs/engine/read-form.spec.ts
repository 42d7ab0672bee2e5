import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Form, readForm } from '#engine'
import { composeUscc } from '#kernel'
import { passing, type TrackId, trackOf, YEAR } from '#specs/support/forms.ts'

const TRACKS: readonly TrackId[] = ['product', 'enterprise', 'giant']

/** Bad data in one place of a form that is otherwise good. */
interface Bad {
  readonly title: string
  readonly track?: TrackId
  readonly put: (form: Form) => unknown
  readonly code: string
  readonly field: string
  /** The field's name, the rule, the way out. */
  readonly says: readonly string[]
}

const put =
  (key: string, value: unknown) =>
  (form: Form): unknown => ({ ...form, facts: { ...form.facts, [key]: value } })
const putYear = (key: string, year: string, value: unknown) => (form: Form) =>
  put(key, { ...Object(form.facts[key]), [year]: value })(form)
const putFile = (changes: object) => (form: Form) => ({
  ...form,
  evidence: form.evidence.map((file, at) => (at === 0 ? { ...file, ...changes } : file)),
})
const RIGHT = {
  kind: '发明专利',
  number: '样例1',
  title: '样例',
  owner: '样例',
  grantedOn: '2017-08-01',
  related: true,
  used: true,
}
const right = (changes: object) => put('ipRights', [{ ...RIGHT, ...changes }])
const code = (kind: string) => composeUscc({ kind, region: '210106', serial: '00E00001' })
const wrongLast = (uscc: string) => `${uscc.slice(0, 17)}${uscc.endsWith('0') ? '1' : '0'}`

const IN_THE_WHOLE: readonly Bad[] = [
  ...[null, undefined, 'text', 5, true, []].map((raw) => ({
    title: `不是对象：${JSON.stringify(raw)}`,
    put: () => raw,
    code: 'not-an-object',
    field: '',
    says: ['应是一个对象', 'track、year、facts'],
  })),
  {
    title: '专项不符',
    put: (form) => ({ ...form, track: 'giant' }),
    code: 'wrong-track',
    field: 'track',
    says: ['“giant”', '“enterprise”', '请核对申报专项'],
  },
  {
    title: '专项不是文字',
    put: (form) => ({ ...form, track: { toString: 0 } }),
    code: 'wrong-track',
    field: 'track',
    says: ['toString', '请核对申报专项'],
  },
  {
    title: '年度不符',
    put: (form) => ({ ...form, year: 2018 }),
    code: 'wrong-year',
    field: 'year',
    says: ['“2018”', '2019 年批次', '请核对申报年度'],
  },
  {
    title: '年度是文字',
    put: (form) => ({ ...form, year: '二〇一九' }),
    code: 'wrong-year',
    field: 'year',
    says: ['“二〇一九”', '请核对申报年度'],
  },
  {
    title: '多出的项目',
    put: (form) => ({ ...form, note: '附言' }),
    code: 'unknown-field',
    field: 'note',
    says: ['“note”', '请删除'],
  },
  {
    title: '填报内容不是对象',
    put: (form) => ({ ...form, facts: [] }),
    code: 'wrong-type',
    field: 'facts',
    says: ['“facts”应是一个对象', '请用样例对照修改'],
  },
]

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

const IN_A_LIST: readonly Bad[] = [
  {
    title: '清单不是列表',
    put: put('ipRights', {}),
    code: 'wrong-type',
    field: 'ipRights',
    says: ['“知识产权清单”应是一个列表'],
  },
  {
    title: '清单的一行不是一行',
    put: put('ipRights', ['专利']),
    code: 'wrong-type',
    field: 'ipRights[0]',
    says: ['第 1 行不是一行数据', '请按各列填写'],
  },
  {
    title: '清单过长',
    put: put(
      'ipRights',
      Array.from({ length: 501 }, () => RIGHT),
    ),
    code: 'too-many-rows',
    field: 'ipRights',
    says: ['501 行，最多 500 行', '请合并或删减'],
  },
  {
    title: '没有这一列',
    put: right({ colour: '红' }),
    code: 'unknown-field',
    field: 'ipRights[0].colour',
    says: ['没有名为“colour”的列', '请删除，或核对列名'],
  },
  {
    title: '必填的列空着',
    put: right({ owner: ' ' }),
    code: 'required',
    field: 'ipRights[0].owner',
    says: ['第 1 行的“权利人”没有填写', '请补填，或删除这一行'],
  },
  {
    title: '列的日期不对',
    put: right({ grantedOn: '2017' }),
    code: 'not-a-day',
    field: 'ipRights[0].grantedOn',
    says: ['第 1 行的“授权（登记）日”', '“2017”'],
  },
  {
    title: '列的选项不对',
    put: right({ kind: '发明' }),
    code: 'not-an-option',
    field: 'ipRights[0].kind',
    says: ['第 1 行的“类别”', '“发明专利”'],
  },
]

const IN_EVIDENCE: readonly Bad[] = [
  {
    title: '不是列表',
    put: (form) => ({ ...form, evidence: {} }),
    code: 'wrong-type',
    field: 'evidence',
    says: ['应是证明材料的列表'],
  },
  {
    title: '清单之外的材料',
    put: putFile({ item: 'P-A1' }),
    code: 'bad-evidence',
    field: 'evidence[0]',
    says: ['第 1 个文件', '“P-A1”不在证明材料清单中', '归入附件4所列的一项'],
  },
  {
    title: '没有文件名',
    put: putFile({ name: ' ' }),
    code: 'bad-evidence',
    field: 'evidence[0]',
    says: ['文件名为空'],
  },
  {
    title: '文件名含控制字符',
    put: putFile({ name: '执照\u0000.pdf' }),
    code: 'bad-evidence',
    field: 'evidence[0]',
    says: ['不能打印'],
  },
  {
    title: '摘要不对',
    put: putFile({ sha256: 'A'.repeat(64) }),
    code: 'bad-evidence',
    field: 'evidence[0]',
    says: ['SHA-256 摘要不是 64 位十六进制数'],
  },
  {
    title: '空文件',
    put: putFile({ bytes: 0 }),
    code: 'bad-evidence',
    field: 'evidence[0]',
    says: ['应在 1 字节至 100 MB 之间'],
  },
  {
    title: '大了一个字节',
    put: putFile({ bytes: 100 * 1024 * 1024 + 1 }),
    code: 'bad-evidence',
    field: 'evidence[0]',
    says: ['100 MB'],
  },
  {
    title: '缺少项目',
    put: putFile({ sha256: undefined }),
    code: 'bad-evidence',
    field: 'evidence[0]',
    says: ['缺少名称、SHA-256 摘要或大小'],
  },
]

const itRefuses = (table: readonly Bad[]) =>
  it.each(table)('$title：$code', ({ track = 'enterprise', put: change, code: expected, field, says }) => {
    const { problems } = readForm(trackOf(track), YEAR, change(passing(track)))
    expect(problems.map((problem) => [problem.code, problem.field])).toEqual([[expected, field]])
    const message = problems[0]?.message ?? ''
    for (const words of says) expect(message).toContain(words)
    expect(message).toMatch(/^[^。]+。.*。$/s)
    expect(message.length).toBeLessThan(400)
  })

describe('读取填报内容：整体', () => itRefuses(IN_THE_WHOLE))
describe('读取填报内容：栏目', () => itRefuses(IN_A_CELL))
describe('读取填报内容：清单', () => itRefuses(IN_A_LIST))
describe('读取填报内容：证明材料', () => itRefuses(IN_EVIDENCE))

describe('读取填报内容：有错的栏目之外什么都不丢', () => {
  it.each([...IN_A_CELL, ...IN_EVIDENCE])('$title', ({ track = 'enterprise', put: change, field }) => {
    const form = passing(track)
    const { form: read } = readForm(trackOf(track), YEAR, change(form))
    const spoilt = field.split(/[.[]/)[0] ?? ''
    const { [spoilt]: before, ...others } = form.facts
    const { [spoilt]: after, ...kept } = read.facts
    expect(kept).toEqual(others)
    if (field === 'revenue.2018')
      expect(Object.entries(Object(after))).toEqual(Object.entries(Object(before)).slice(0, 2))
    expect(read.evidence).toEqual(
      spoilt !== 'evidence' ? form.evidence : field === spoilt ? [] : form.evidence.slice(1),
    )
  })

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

describe('读取填报内容：任何数据', () => {
  const anyFacts = (id: TrackId) =>
    fc.record({
      track: fc.constant(id),
      year: fc.constant(YEAR),
      facts: fc.dictionary(
        fc.constantFrom(...Object.keys(passing(id).facts), '__proto__', 'constructor'),
        fc.jsonValue(),
      ),
      evidence: fc.jsonValue(),
    })

  it.each(TRACKS)('%s：从不出错，归一之后再读一遍不变', (id) => {
    const track = trackOf(id)
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anyFacts(id)), (raw) => {
        const { form, problems } = readForm(track, YEAR, raw)
        const again = readForm(track, YEAR, JSON.parse(JSON.stringify(form)))
        expect(again.form).toEqual(form)
        expect(again.problems.filter((problem) => problem.code !== 'required')).toEqual([])
        for (const problem of problems) expect(problem.message).toMatch(/。$/)
      }),
      { numRuns: 400 },
    )
  })

  it.each(TRACKS)('%s：一处换成任何数据，其他栏目都不变', (id) => {
    const track = trackOf(id)
    const form = passing(id)
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(form.facts)), fc.jsonValue(), (key, value) => {
        const { form: read, problems } = readForm(track, YEAR, { ...form, facts: { ...form.facts, [key]: value } })
        const { [key]: _, ...others } = form.facts
        expect(read.facts).toMatchObject(others)
        for (const { field } of problems) expect(field.split(/[.[]/)[0]).toBe(key)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['很长的数', put('uscc', '9'.repeat(100_000))],
    ['很长的栏目名', put('x'.repeat(100_000), 1)],
    ['很长的年份', putYear('revenue', '9'.repeat(100_000), '1')],
    ['很长的金额', putYear('revenue', '2018', '9'.repeat(100_000))],
    ['很长的专项', (form: Form) => ({ ...form, track: 'x'.repeat(100_000) })],
    ['很长的材料项目', putFile({ item: 'x'.repeat(100_000) })],
  ])('%s也只引用开头', (_, change) => {
    const { problems } = readForm(trackOf('enterprise'), YEAR, change(passing('enterprise')))
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message.length).toBeLessThan(300)
  })
})
