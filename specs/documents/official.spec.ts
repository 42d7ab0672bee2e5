import { afterAll, describe, expect, it } from 'vitest'
import { createTypesetter, renderCertificate, renderLetter, renderPublicNotice, renderRecognition } from '#documents'
import { type PdfText, readPdf } from '#specs/support/pdf-text.ts'
import { trackOf } from './annex-input.ts'
import { certificate, letter, lines, publicNotice, recognition } from './official-input.ts'

const typesetter = createTypesetter()
afterAll(() => typesetter.close())

const dense = (text: string) => text.replaceAll(/[\s\u200b]/gu, '')
const pagesOf = ({ pages }: PdfText) => pages.map(({ text }) => dense(text))
const textOf = (pdf: PdfText) => pagesOf(pdf).join('')

describe('市局的推荐函', () => {
  const printed = async (more: Parameters<typeof letter>[0] = {}) =>
    readPdf(await renderLetter(typesetter, letter(more)))

  it('有发文机关标志、发文字号、签发人、主送机关、署名和日期', async () => {
    const [first = '', second = ''] = pagesOf(await printed())
    expect(first).toContain('沈阳市工业和信息化局沈工信发〔2019〕12号签发人：王审核')
    expect(first).toContain('辽宁省工业和信息化厅：根据《')
    expect(second).toContain('沈阳市工业和信息化局2019年6月28日')
  })

  it('正文写明各专项的数量和不足的说明', async () => {
    const text = textOf(await printed())
    expect(text).toContain('现推荐中小企业“专精特新”产品12项、“专精特新”中小企业3户，名单见附件')
    expect(text).toContain('“专精特新”中小企业推荐3户，少于5户；中小企业专精特新“小巨人”企业推荐0户，少于1户')
    expect(text).toContain('受理的申请中只有3户企业符合条件')
  })

  it.each([
    [9, '推荐9项，少于10项'],
    [10, ''],
  ])('推荐%i项产品时的说明', async (products, said) => {
    const lists = [{ track: trackOf('product'), lines: lines('product', products) }]
    const text = textOf(await printed({ lists }))
    if (said === '') expect(text).not.toContain('少于')
    else expect(text).toContain(said)
  })

  it('名单列出编号、企业、产品和摘要前16位', async () => {
    const text = textOf(await printed())
    for (const { number, enterpriseName, productName = '', digest } of lines('product', 12))
      for (const value of [number, enterpriseName, productName, digest.slice(0, 16)])
        expect(text).toContain(dense(value))
  })

  it('名单自1起逐件编号', async () => {
    const text = textOf(await printed())
    for (const [at, { number }] of lines('product', 12).entries()) expect(text).toContain(`${at + 1}${number}`)
    expect(text).not.toContain(`13LN`)
  })

  it('没有推荐的专项不附名单', async () => {
    const text = textOf(await printed())
    expect(text).toContain('附件：1.2019年度中小企业“专精特新”产品推荐名单2.2019年度“专精特新”中小企业推荐名单')
    expect(text).not.toContain('3.2019年度')
  })

  it('单页双页的页码分居两侧', async () => {
    const { pages } = await printed()
    const at = pages.map(({ items }) => items.find(({ str, y }) => y < 100 && str.includes('—'))?.x ?? 0)
    expect(at[0]).toBeGreaterThan(400)
    expect(at[1]).toBeLessThan(120)
  })

  it('每面22行,每行28字', async () => {
    const { pages } = await printed({ explanation: '情'.repeat(1200) })
    const lines = pages[2]?.items.filter(({ str }) => str.startsWith('情情')) ?? []
    expect(lines).toHaveLength(22)
    for (const { str } of lines) expect(str.trim()).toHaveLength(28)
    expect((lines[0]?.x ?? 0) / 72).toBeCloseTo(28 / 25.4, 1)
  })
})

describe('公示', () => {
  const printed = async (more: Parameters<typeof publicNotice>[0] = {}) =>
    readPdf(await renderPublicNotice(typesetter, publicNotice(more)))

  it('写明名单、起止日期和提出异议的办法', async () => {
    const text = textOf(await printed())
    expect(text).toContain('拟认定中小企业“专精特新”产品102项、“专精特新”中小企业50户')
    expect(text).toContain('公示时间为2019年9月18日至2019年9月24日')
    expect(text).toContain('以书面形式向辽宁省工业和信息化厅提出，并在异议材料上签署真实姓名或加盖单位公章')
  })

  it('有寄送地址和网址的写明，没有的不提', async () => {
    const whole = textOf(await printed())
    expect(whole).toContain('异议材料寄送地址：沈阳市皇姑区北陵大街45-2号。')
    expect(whole).toContain('也可以在https://example.gov.cn/notices/2019提出。')
    const bare = textOf(await printed({ objections: { receivedBy: '辽宁省工业和信息化厅' } }))
    expect(bare).not.toMatch(/寄送地址|也可以在/)
  })

  it('不印任何电话号码', async () => expect(textOf(await printed())).not.toMatch(/电话|手机|\d{3,4}-\d{7,8}|1\d{10}/))

  it('长名单跨页,每页重复表头', async () => {
    const pages = pagesOf(await printed()).filter((page) => page.includes('数控车床'))
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(page).toContain('序号申报编号企业名称产品（技术）名称')
  })
})

describe('认定通知', () => {
  it('写明认定为什么、有效期和证书编号', async () => {
    const text = textOf(await readPdf(await renderRecognition(typesetter, recognition())))
    expect(text).toContain('等12项为辽宁省中小企业“专精特新”产品')
    expect(text).toContain('三、认定沈阳第1精密轴承有限公司为辽宁省中小企业专精特新“小巨人”企业')
    expect(text).toContain('有效期3年，自2019年10月8日至2022年10月7日')
    for (const number of ['LN-ZJTX-2019-P-0012', 'LN-ZJTX-2019-E-0005', 'LN-ZJTX-2019-G-0001'])
      expect(text).toContain(number)
  })
})

describe('证书', () => {
  const printed = async (more: Parameters<typeof certificate>[0] = {}) =>
    readPdf(await renderCertificate(typesetter, certificate(more)))

  it('一页,有称号、企业、产品、编号和有效期', async () => {
    const pdf = await printed()
    expect(pdf.pages).toHaveLength(1)
    for (const value of [
      '辽宁省中小企业“专精特新”产品',
      '沈阳㐂𠮷精密机械有限公司',
      'VTC2500高精度数控立式车床',
      'LN-ZJTX-2019-P-0001',
      '2019年10月8日至2022年10月7日',
    ])
      expect(textOf(pdf)).toContain(value)
  })

  it('名称再长也只有一页', async () => {
    const pdf = await printed({ enterpriseName: '长'.repeat(100), productName: '品'.repeat(100) })
    expect(pdf.pages).toHaveLength(1)
    expect(textOf(pdf)).toContain('长'.repeat(100))
  })

  it('企业的证书不提产品', async () => {
    const { productName: _, ...enterprise } = certificate()
    const pdf = await readPdf(await renderCertificate(typesetter, enterprise))
    expect(textOf(pdf)).not.toContain('申报的')
  })

  it('两次打印逐字节相同', async () => {
    expect(await renderCertificate(typesetter, certificate())).toEqual(
      await renderCertificate(typesetter, certificate()),
    )
  })
})
