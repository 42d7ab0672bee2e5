import { furnish, type JsonValue } from '#documents'
import { tidy } from '#documents/normalise-text.ts'

/** The template that shows every piece of furniture and every kind of cell. */
export const demoForm = new URL('./fixtures/demo-form.typ', import.meta.url)

export const madeAt = new Date('2019-06-30T01:00:00Z')

/** Data of the demonstration form, with some of it replaced. */
export async function demoData(replaced: Record<string, JsonValue> = {}): Promise<JsonValue> {
  return {
    furniture: await furnish({
      number: 'LN2019-21-000123',
      digest: 'ab12cd34ef56ab7800112233445566778899aabbccddeeff0011223344556677',
      checkUrl: 'https://example.gov.cn/check/LN2019-21-000123',
    }),
    title: '辽宁省中小企业“专精特新”产品认定申请表',
    name: '沈阳㐂𠮷精密机械有限公司',
    region: '沈阳市铁西区',
    person: '喆堃玥𬭎',
    kinds: [
      [true, '专'],
      [false, '精'],
    ],
    traits: numberedText(300),
    supplies: '为整车企业配套。',
    suppliesHeight: 70,
    opinion: '同意推荐。',
    day: '2019-06-30',
    ...Object.fromEntries(
      Object.entries(replaced).map(([key, value]) => [key, typeof value === 'string' ? tidy(value) : value]),
    ),
  }
}

/** A text of exactly `length` characters in which no two stretches are alike, with paragraphs. */
export function numberedText(
  length: number,
  word = '条本产品采用精密铸造工艺ISO9001，年产量1,234.56台；“专精特新”。',
): string {
  let text = ''
  for (let index = 0; text.length < length; index += 1) text += `第${index}${word}${index % 7 === 6 ? '\n' : ''}`
  return text.slice(0, length)
}
