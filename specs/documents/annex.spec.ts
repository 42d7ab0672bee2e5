import { afterAll, describe, expect, it } from 'vitest'
import { type AnnexInput, createTypesetter, MissingGlyphFault, renderAnnex } from '#documents'
import { getFact } from '#policy'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'
import { bodyOf, expectFound, type PdfText, readPdf } from '#specs/support/pdf-text.ts'
import { annexInput, draft, type TrackId } from './annex-input.ts'
import { numberedText } from './demo-form.ts'
import { BOXES, boxesOf, valuesOf } from './printed-values.ts'

const typesetter = createTypesetter()
afterAll(() => typesetter.close())

const TRACKS: readonly TrackId[] = ['product', 'enterprise', 'giant']

const printed = async (input: AnnexInput): Promise<PdfText> => readPdf(await renderAnnex(typesetter, input))
const dense = (text: string) => text.replaceAll(/[\s\u200b]/gu, '')
const textOf = ({ pages }: PdfText) => dense(pages.map(bodyOf).join(''))
const footOf = (page: PdfText['pages'][number]) =>
  dense(
    page.items
      .filter(({ y }) => y < 52)
      .map(({ str }) => str)
      .join(''),
  )
const count = (text: string, part: string) => text.split(part).length - 1

describe.each(TRACKS)('%s 的申报表', (id) => {
  it('填报的每一项都能从表中原样取出', async () => {
    const input = annexInput(id)
    const pdf = await printed(input)
    const values = valuesOf(input.track, input.form)
    expect(values.length).toBeGreaterThan(40)
    for (const value of values) expectFound(pdf, value)
  })

  it('所有栏目名称按通知原文打印', async () => {
    const input = annexInput(id)
    const text = textOf(await printed(input))
    for (const { label } of input.track.annex.sections.flatMap(({ cells }) => cells)) {
      const parts = label.replace('{-3}-{-1}', '2016-2018').split(/[：、 （]/)
      // 占有率和排名印在一栏，邮编和地址印在一栏。
      const merged = /市场排名$|^邮编$|（个）$/.test(label)
      if (!merged) for (const part of parts) expect(text, label).toContain(dense(part))
    }
    for (const note of input.track.annex.notes) expect(text).toContain(dense(note))
  })

  it('选项全部印出,选中的打勾', async () => {
    const input = annexInput(id)
    const text = textOf(await printed(input))
    const rows = BOXES[id].map((key) => boxesOf(input.track, input.form, key))
    for (const [before, after] of rows) {
      const alike = rows.filter(([other]) => other === before).length
      expect(Math.max(count(text, before), count(text, after)), before).toBeGreaterThanOrEqual(alike)
    }
  })

  it('每页页脚有编号、摘要前16位、第几页共几页', async () => {
    const { pages } = await printed(annexInput(id))
    for (const [at, page] of pages.entries()) {
      expect(footOf(page)).toBe(`编号：LN2019-21-000123第${at + 1}页共${pages.length}页摘要：ab12cd34ef56ab78`)
    }
  })

  it('同一份申报,两次打印的文件逐字节相同', async () => {
    const first = await renderAnnex(typesetter, annexInput(id))
    expect(await renderAnnex(typesetter, annexInput(id))).toEqual(first)
  })

  it('空白草稿也能打印,每页注明是草稿,没有摘要', async () => {
    const blank = draft(annexInput(id))
    const { pages } = await printed({ ...blank, form: { ...blank.form, facts: {} } })
    for (const page of pages) {
      expect(bodyOf(page)).toContain('草稿，未提交，不作为申报依据')
      expect(footOf(page)).toMatch(/^编号：草稿第\d+页共\d+页$/)
    }
  })

  it('已提交的不注明草稿', async () => expect(textOf(await printed(annexInput(id)))).not.toContain('草稿'))

  it('所有长文字栏同时填满5000字,一字不少', async () => {
    const input = annexInput(id)
    const keys = longTextsOf(input)
    expect(keys.length).toBeGreaterThan(1)
    const texts = Object.fromEntries(keys.map((key, at) => [key, numberedText(5000, WORDS[at] ?? key)]))
    const pdf = await printed(annexInput(id, texts))
    for (const text of Object.values(texts)) expectFound(pdf, text)
  })
})

const WORDS = ['甲类：铸造工艺。', '乙类：热处理。', '丙类：装配。', '丁类：检测。', '戊类：试制。', '己类：质量。']

const longTextsOf = ({ track }: AnnexInput): string[] =>
  track.annex.sections
    .flatMap(({ cells }) => cells)
    .flatMap((cell) =>
      'fact' in cell && getFact(liaoning2019.facts, cell.fact).value.type === 'longText' ? [cell.fact] : [],
    )

describe('页数', () => {
  it.each([
    ['product', 1],
    ['enterprise', 2],
    ['giant', 5],
  ] as const)('%s:封面之后 %i 页,再是补充项', async (id, pages) => {
    const pdf = await printed(annexInput(id))
    const titles = pdf.pages.map((page) => dense(bodyOf(page)).includes('补充项（附件'))
    expect(titles).toEqual([...Array.from({ length: 1 + pages }, () => false), true])
  })

  it('“小巨人”的五个部分各在各页,不跨页断开', async () => {
    const { pages } = await printed(annexInput('giant'))
    const headings = ['一、企业基本情况', '二、经济效益', '三、专业化', '四、创新能力', '五、经营管理', '六、企业详细']
    const at = headings.map((heading) => pages.findIndex((page) => dense(bodyOf(page)).includes(heading)))
    expect(at).toEqual([1, 2, 2, 3, 3, 4])
  })
})

describe('年度随批次', () => {
  it('2021年的“小巨人”推荐表印2018年、2019年、2020年', async () => {
    const text = textOf(await printed(annexInput('giant', { highTechYear: 2020 }, 2021)))
    expect(text).toContain('重要指标2019年2020年')
    expect(text).toContain('指标2018年2019年2020年')
    expect(text).toContain('（2018-2020年）')
    expect(text).not.toMatch(/201[67]年(?!\d)/)
  })

  it('2019年的产品申请表以2017年、2018年为行', async () => {
    const text = textOf(await printed(annexInput('product')))
    expect(text).toMatch(/2017年7828\.253120\.256929\.25988\.25/)
    expect(text).toMatch(/2018年8345\.253233\.257828\.251075\.25/)
  })
})

describe('计算的栏目', () => {
  it('增长率和资产负债率由填报数计算,不带百分号', async () => {
    const text = textOf(await printed(annexInput('giant')))
    expect(text).toContain('主营业务收入增长率%15.0713.09利润总额')
    expect(text).toContain('资产负债率%39.8638.74上缴税金')
  })

  it('缺少上年基数的,该年留空', async () => {
    const mainRevenue = { 2017: '6697.25', 2018: '7574.25' }
    expect(textOf(await printed(annexInput('giant', { mainRevenue })))).toContain('主营业务收入增长率%13.09利润总额')
  })

  it('第46项印主持的标准,不印参与的', async () => {
    const { pages } = await printed(annexInput('giant'))
    const page = dense(bodyOf(pages[3] ?? { text: '', items: [] }))
    expect(page).toContain('名称：数控立式车床第1部分：精度检验')
    expect(page).not.toContain('静压回转工作台技术条件')
  })
})

describe('印不下的清单', () => {
  it('商标前三件印在栏内,其余接在附页', async () => {
    const trademarks = Array.from({ length: 50 }, (_, at) => ({
      name: `北精牌第${at + 1}号图形商标`,
      registeredOn: '2011-03-14',
    }))
    const pdf = await printed(annexInput('enterprise', { trademarks }))
    for (const { name } of trademarks) expectFound(pdf, name)
    const [cover, table] = pdf.pages.map(bodyOf).map(dense)
    expect(cover).not.toContain('图形商标')
    expect(count(table ?? '', '图形商标')).toBe(3)
    expect(textOf(pdf)).toContain('接附件2第9–10项')
  })

  it('每年前两种产品印在栏内,其余和别的年度接在附页', async () => {
    const mainProducts = [2016, 2017, 2018].flatMap((year) =>
      Array.from({ length: 10 }, (_, at) => ({
        year,
        name: `${year}型${at + 1}号车床`,
        output: `${year}.${at + 1}`,
        unit: '台',
      })),
    )
    const pdf = await printed(annexInput('product', { mainProducts }))
    for (const { name, output } of mainProducts) for (const value of [name, output]) expectFound(pdf, value)
    expect(count(dense(bodyOf(pdf.pages[1] ?? { text: '', items: [] })), '号车床')).toBe(4)
  })

  it('主持的100项标准名称印不下的接在附页', async () => {
    const standards = Array.from({ length: 100 }, (_, at) => ({
      kind: '国家标准',
      number: `GB/T ${40000 + at}-2018`,
      name: `第${at + 1}号数控机床精度检验条件`,
      role: '主持',
      issuedOn: '2018-05-15',
    }))
    const pdf = await printed(annexInput('giant', { standards }))
    expectFound(pdf, standards.map(({ name }) => name).join('；'))
    expect(textOf(pdf)).toContain('接附件3第46项主持制（修）订的标准数量和名称（2018年）')
  })

  it('500项知识产权跨页,每页重复表头', async () => {
    const ipRights = Array.from({ length: 500 }, (_, at) => ({
      kind: '发明专利',
      number: `ZL2016${100000000 + at}.X`,
      title: `第${at + 1}项车床结构`,
      owner: '沈阳北方精密机械制造有限公司',
      grantedOn: '2017-01-11',
      related: true,
      used: false,
    }))
    const pdf = await printed(annexInput('giant', { ipRights }))
    for (const { number } of ipRights) expectFound(pdf, number)
    const pages = pdf.pages.map(bodyOf).filter((page) => page.includes('项车床结构'))
    expect(pages.length).toBeGreaterThan(10)
    for (const page of pages) expect(page).toContain('权利人')
  })
})

describe('没有字体的字符', () => {
  it('印成〔U+编码〕,不妨碍打印,其余文字不变', async () => {
    const pdf = await printed(
      annexInput('product', { legalRepresentative: '王\u{30729}\u{2ffff}', contactPerson: '李𠮷㐂' }),
    )
    expectFound(pdf, '王〔U+30729〕〔U+2FFFF〕')
    expectFound(pdf, '李𠮷㐂')
  })

  it('栏目名称里的是模板的错误,照常报告', async () => {
    const input = annexInput('product')
    const annex = { ...input.track.annex, head: '\u{2ffff}' }
    const failing = { ...typesetter, typeset: () => Promise.reject(new MissingGlyphFault(['\u{30729}'])) }
    await expect(renderAnnex(failing, { ...input, track: { ...input.track, annex } })).rejects.toThrow(
      MissingGlyphFault,
    )
  })
})

describe('市局意见', () => {
  it('意见、签字、盖章处和日期都印出', async () => {
    const text = textOf(await printed(annexInput('enterprise')))
    expect(text).toContain('经初审，材料齐全、内容属实，同意推荐。签字：王审核盖章2019年6月28日')
  })

  it('还没有意见的,日期留给手写', async () => {
    const { stamp: _, ...input } = draft(annexInput('giant'))
    expect(textOf(await printed({ ...input, stamp: annexInput('giant').stamp }))).toContain(
      '推荐单位（公章）日期：年月日',
    )
  })

  it('3000字的意见接在附页', async () => {
    const input = annexInput('product')
    const text = numberedText(3000, '号意见：')
    expectFound(await printed({ ...input, record: { ...input.record, cityOpinion: { text } } }), text)
  })
})
