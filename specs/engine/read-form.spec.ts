import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Form, readForm } from '#engine'
import { A_RIGHT, type Bad, itKeepsTheRest, itRefuses, put, putFile, putYear } from '#specs/support/bad-forms.ts'
import { passing, type TrackId, trackOf, YEAR } from '#specs/support/forms.ts'

const TRACKS: readonly TrackId[] = ['product', 'enterprise', 'giant']

const right = (changes: object) => put('ipRights', [{ ...A_RIGHT, ...changes }])
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
      Array.from({ length: 501 }, () => A_RIGHT),
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

describe('读取填报内容：整体', () => itRefuses(IN_THE_WHOLE))
describe('读取填报内容：清单', () => itRefuses(IN_A_LIST))
describe('读取填报内容：证明材料', () => {
  itRefuses(IN_EVIDENCE)
  itKeepsTheRest(IN_EVIDENCE)
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
