import { describe, expect, it } from 'vitest'
import { tidy } from '#documents/normalise-text.ts'

const MARK = '\u200b'

describe('填报文字打印前的整理', () => {
  it('别的系统的换行都成一个换行,制表符成两个空格,字节序标记去掉', () =>
    expect(tidy('\ufeff第一段\r\n第二段\r第三段\n第四\t段')).toBe('第一段\n第二段\n第三段\n第四  段'))

  it.each([
    [23, 24, false],
    [24, 24, true],
    [25, 24, true],
    [17, 18, false],
    [18, 18, true],
  ])('连续%i个字母没有空格,以%i个为限:可随处折行为%s', (length, longest, broken) => {
    const letters = 'q'.repeat(length)
    expect(tidy(`型号${letters}，`, longest)).toBe(`型号${broken ? [...letters].join(MARK) : letters}，`)
  })

  it('空格两边各算各的', () => expect(tidy(`${'q'.repeat(23)} ${'q'.repeat(23)}`)).not.toContain(MARK))

  it('汉字本来就随处可折行,不加标记', () => expect(tidy('专精特新'.repeat(100))).not.toContain(MARK))
})
