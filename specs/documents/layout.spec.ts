import { afterAll, describe, expect, it } from 'vitest'
import { createTypesetter, type JsonValue } from '#documents'
import { bodyOf, expectFound, readPdf } from '#specs/support/pdf-text.ts'
import { demoData, demoForm, madeAt, numberedText } from './demo-form.ts'

const typesetter = createTypesetter()
afterAll(() => typesetter.close())

const printed = async (replaced: Record<string, JsonValue> = {}) =>
  readPdf(await typesetter.typeset(demoForm, await demoData(replaced), madeAt))

const bodyText = (pdf: Awaited<ReturnType<typeof printed>>) => pdf.pages.map(bodyOf).join('')

describe('每页的页脚', () => {
  it('印有编号、摘要前16位和第几页共几页', async () => {
    const { pages } = await printed({ traits: numberedText(3000) })
    expect(pages.length).toBeGreaterThan(2)
    for (const [index, { items }] of pages.entries()) {
      const foot = items
        .filter(({ y }) => y < 57)
        .map(({ str }) => str)
        .join('')
        .replaceAll(/\s/g, '')
      expect(foot).toBe(`编号：LN2019-21-000123第${index + 1}页共${pages.length}页摘要：ab12cd34ef56ab78`)
    }
  })
})

describe('文字可以原样取出', () => {
  it('生僻字、符号和勾选框', async () => {
    const pdf = await printed({ supplies: '㐂𠮷喆堃玥𬭎䶮 ☑□☐√①〔2019〕35％——“引号”……' })
    for (const value of ['沈阳㐂𠮷精密机械有限公司', '喆堃玥𬭎', '㐂𠮷喆堃玥𬭎䶮 ☑□☐√①〔2019〕35％——“引号”……']) {
      expectFound(pdf, value)
    }
  })

  it('粘贴带来的字节序标记不妨碍打印', async () => expectFound(await printed({ name: '\ufeff沈阳公司' }), '沈阳公司'))

  it('选中的印☑,未选的印□', async () => {
    const text = bodyText(await printed())
    expect(text).toContain('☑专')
    expect(text).toContain('□精')
  })

  it('GB 2312 的每一个汉字', async () => expectFound(await printed({ traits: gb2312Hanzi() }), gb2312Hanzi()))
})

describe('可另附页', () => {
  it('核对文字的办法查得出缺字:开头、中间、末尾', async () => {
    const pdf = await printed({ traits: numberedText(2000) })
    const whole = numberedText(2000)
    for (const wrong of [`头${whole}`, `${whole.slice(0, 1200)}缺${whole.slice(1200)}`, `${whole}尾`]) {
      expect(() => expectFound(pdf, wrong)).toThrow()
    }
  })

  it('300字印在栏内,不附页', async () => {
    const pdf = await printed()
    expectFound(pdf, numberedText(300))
    expect(bodyText(pdf)).not.toContain('附　页')
    expect(pdf.pages).toHaveLength(2)
  })

  it.each([700, 5000])('%i字栏内印不下的接在附页,一字不少', async (length) => {
    const pdf = await printed({ traits: numberedText(length) })
    expectFound(pdf, numberedText(length))
    expect(pdf.pages.slice(2).map(bodyOf).join('').replaceAll(/\s/g, '')).toMatch(/^附页接附件1第11项主要特点/)
  })

  it('几栏都印不下,各接各的', async () => {
    const long = {
      traits: numberedText(2000, '甲'),
      supplies: numberedText(1500, '乙'),
      opinion: numberedText(900, '丙'),
    }
    const pdf = await printed(long)
    for (const value of Object.values(long)) expectFound(pdf, value)
    const names = bodyText(pdf)
      .replaceAll(/\s/g, '')
      .match(/接附件1第\d+项/g)
    expect(names).toEqual(['接附件1第11项', '接附件1第15项', '接附件1第16项'])
  })

  it('没有空格的5000个字母不会印出栏外', async () => {
    const pdf = await printed({ supplies: 'q'.repeat(5000) })
    expect(bodyText(pdf).match(/q/g)).toHaveLength(5000)
    expect(Math.max(...pdf.pages.flatMap(({ items }) => items.map(({ x, width }) => x + width)))).toBeLessThan(
      RIGHT_EDGE + 2,
    )
  })

  it.each([0, 40])('栏高只有%i点时全部接在附页', async (height) => {
    const pdf = await printed({ supplies: `首行\n${numberedText(900, '戊')}`, suppliesHeight: height })
    expectFound(pdf, `首行${numberedText(900, '戊')}`)
  })

  it('只有空行的栏不附页', async () => {
    expect((await printed({ supplies: '\n'.repeat(60) })).pages).toHaveLength(2)
  })

  it('短栏里的长文字撑高本行,一字不少', async () => {
    const name = numberedText(3000, '公司')
    expectFound(await printed({ name }), name)
  })

  it('分段和空行照原样', async () => {
    const { pages } = await printed({ supplies: '第一段\n\n第三段\r\n第四段' })
    const heights = ['第一段', '第三段', '第四段'].map(
      (start) => pages[1]?.items.find(({ str }) => str === start)?.y ?? 0,
    )
    const [first = 0, third = 0, fourth = 0] = heights
    expect((first - third) / (third - fourth)).toBeCloseTo(2, 1)
  })

  it('附页不从标点开始,也不拆开数字', async () => {
    for (let length = 0; length < 12; length += 1) {
      const pdf = await printed({ traits: '量'.repeat(length) + '台，12345.678吨。'.repeat(200) })
      const rest = (pdf.pages[2] === undefined ? '' : bodyOf(pdf.pages[2])).replaceAll(/\s/g, '').split('主要特点')[1]
      expect(rest).toMatch(/^(台|量|吨|12345\.678)/)
    }
  })
})

/** A4 less its right margin of 22 mm, in points. */
const RIGHT_EDGE = ((210 - 22) / 25.4) * 72

/** The 6,763 characters of the two levels, in the order of the standard, a paragraph for each row. */
function gb2312Hanzi(): string {
  const decoder = new TextDecoder('gb2312')
  const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) =>
    decoder.decode(Uint8Array.from({ length: 2 * 94 }, (_, at) => (at % 2 === 0 ? 0xb0 + row : 0xa1 + (at - 1) / 2))),
  )
  return rows.join('\n').replaceAll(/[^\p{Script=Han}\n]/gu, '')
}
