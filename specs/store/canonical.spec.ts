import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, digestOf } from '#store'

/** RFC 8785 once more, by its text: names by UTF-16 code units, numbers and texts as ECMAScript writes them. */
const byTheLetter = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(byTheLetter).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${members.map(([name, inner]) => `${JSON.stringify(name)}:${byTheLetter(inner)}`).join(',')}}`
}

describe('规范化 JSON（RFC 8785）', () => {
  it('3.2.2 的例子:逐字节相同', () => {
    const example = {
      numbers: JSON.parse('[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]'),
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    expect(canonical(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('3.2.3 的例子:按 UTF-16 编码单元排序,四字节字符在 U+FB33 之前', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6']
    const sorted = Object.keys(JSON.parse(canonical(Object.fromEntries(names.map((name) => [name, 0])))))
    expect(sorted).toEqual(['1', '\r', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33'])
  })

  it.each([
    [0, '0'],
    [-0, '0'],
    [Number.MIN_VALUE, '5e-324'],
    [-Number.MAX_VALUE, '-1.7976931348623157e+308'],
    [9007199254740994, '9007199254740994'],
    [295147905179352830000, '295147905179352830000'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [1e23, '1e+23'],
    [0.000001, '0.000001'],
  ])('附录 B 的数 %d', (number, text) => {
    expect(canonical([number])).toBe(`[${text}]`)
  })

  it('任何 JSON 都与按条文写出的一致,且再来一遍不变', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const content = { value }
        const text = canonical(content)
        expect(text).toBe(byTheLetter(content))
        expect(canonical(JSON.parse(text))).toBe(text)
      }),
    )
  })

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], ['\ud800']])('JSON 容不下的内容是程序的错:%j', (value) => {
    expect(() => canonical({ value })).toThrow()
  })
})

describe('摘要', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('FIPS 180-4 的例子 %j', (text, digest) => {
    expect(digestOf(text)).toBe(digest)
  })

  it('对 UTF-8 编码计算', () => {
    expect(digestOf('培育')).toBe(digestOf(Buffer.from([0xe5, 0x9f, 0xb9, 0xe8, 0x82, 0xb2]).toString('utf8')))
    expect(digestOf('培育')).not.toBe(digestOf('培'))
  })
})
