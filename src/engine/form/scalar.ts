import { divisionOf, isDay, isDecimal, mayApply, parseUscc, type Regions } from '#kernel'
import type { Scalar, TextFormat } from '#policy'

/** A value in normal form, or what is wrong with it and how to mend it: two Chinese clauses without full stop. */
export type Parsed = { readonly value: string | number | boolean | readonly string[] } | Fault

export interface Fault {
  readonly code: string
  readonly because: string
  readonly way: string
}

export const isFault = (parsed: object): parsed is Fault => 'code' in parsed

/** Reads what was typed into a cell of that type. Blank text must have been set aside before. */
export const parseScalar = (type: Scalar, raw: unknown): Parsed => {
  const parse: Parser<Scalar> = PARSERS[type.type]
  return parse(type, raw)
}

/** The parameter is bivariant on purpose: each parser receives only its own type, from the table. */
type Parser<T extends Scalar> = { parse(type: T, raw: unknown): Parsed }['parse']
type ScalarOf<K extends Scalar['type']> = Extract<Scalar, { type: K }>

const fault = (code: string, because: string, way: string): Fault => ({ code, because, way })

const PARSERS = {
  text: ({ max, format }, raw) => {
    const text = parseText(raw, max)
    return isFault(text) || format === undefined || FORMATS[format].pattern.test(text.value)
      ? text
      : fault(
          'bad-format',
          `填写的“${quote(text.value)}”不是有效的${FORMATS[format].name}`,
          `请按“${FORMATS[format].example}”的样子填写`,
        )
  },
  longText: ({ max }, raw) => parseText(raw, max),
  decimal: ({ unit, places, min, max }, raw) => parseNumber(raw, { unit, places, min, max }),
  percent: ({ places, min, max }, raw) => parseNumber(raw, { unit: '%', places, min, max }),
  integer: ({ unit, min, max }, raw) => {
    const parsed = parseNumber(raw, { unit, places: 0, min, max })
    return isFault(parsed) ? parsed : { value: Number(parsed.value) }
  },
  day: (_, raw) =>
    typeof raw === 'string' && isDay(raw)
      ? { value: raw }
      : fault('not-a-day', `填写的“${quote(raw)}”不是日历上的日期`, '请填写年-月-日，例如 2016-05-18'),
  year: (_, raw) => {
    const text = typeof raw === 'number' ? String(raw) : raw
    return typeof text === 'string' && /^(19|2\d)\d{2}$/.test(text.trim())
      ? { value: Number(text) }
      : fault('not-a-year', `填写的“${quote(raw)}”不是年份`, '请填写四位数字，例如 2018')
  },
  yesNo: (_, raw) =>
    typeof raw === 'boolean'
      ? { value: raw }
      : fault('wrong-type', `填写的“${quote(raw)}”不是“是”或“否”`, '请填写 true（是）或 false（否）'),
  choice: ({ options }, raw) =>
    typeof raw === 'string' && options.includes(raw) ? { value: raw } : notAnOption(raw, options),
  choices: ({ options }, raw) => parseChoices(options, raw),
  uscc: (_, raw) => parseCreditCode(raw),
  county: ({ regions }, raw) => parseCounty(regions, raw),
  industry: (_, raw) =>
    typeof raw === 'string' && /^\d{4}$/.test(raw) && divisionOf(raw) !== undefined
      ? { value: raw }
      : fault(
          'unknown-industry',
          `填写的“${quote(raw)}”不是国民经济行业分类（GB/T 4754—2017）的小类代码`,
          '请填写四位数字，例如 3411',
        ),
} satisfies { [K in Scalar['type']]: Parser<ScalarOf<K>> }

const FORMATS: Readonly<Record<TextFormat, { name: string; pattern: RegExp; example: string }>> = {
  phone: { name: '电话号码', pattern: /^[0-9+()（）\-—/ 转]{5,30}$/, example: '024-23896688' },
  mobile: { name: '手机号码', pattern: /^(\+86)?1\d{10}$/, example: '13900000000' },
  email: { name: '电子邮件地址', pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, example: 'office@example.cn' },
  postcode: { name: '邮政编码', pattern: /^\d{6}$/, example: '110000' },
  website: { name: '网址', pattern: /^(https?:\/\/)?[^\s/]+\.[^\s]+$/, example: 'www.example.cn' },
}

const parseText = (raw: unknown, max: number): { value: string } | Fault => {
  if (typeof raw !== 'string') return fault('wrong-type', `填写的“${quote(raw)}”不是文字`, '请填写文字')
  const text = raw.replace(/\r\n?/g, '\n').trim()
  // Never fewer code units than characters: only a text that might be too long is counted out.
  const length = text.length > max ? [...text].length : 0
  if (length > max) return fault('too-long', `填写了 ${length} 个字，最多 ${max} 个字`, `请删减 ${length - max} 个字`)
  if (UNPRINTABLE.test(text) || !text.isWellFormed())
    return fault('unprintable', '含有不能打印的控制字符或残缺字符', '请删除后重新填写，不要直接粘贴二进制内容')
  return { value: text }
}

/** Control characters other than line feed and tab, and code points that are no characters. */
const UNPRINTABLE = /[[\p{Cc}\ufffe\uffff]--[\n\t]]/v

const parseNumber = (
  raw: unknown,
  { unit, places, min, max }: { unit: string; places: number; min: number; max: number },
): { value: string } | Fault => {
  const example = places === 0 ? '120' : '4999.99'.slice(0, 5 + places)
  const way = `请填写数字${unit === '' ? '' : `，单位${unit}`}，${places === 0 ? '不带小数' : `最多 ${places} 位小数`}，例如 ${example}`
  const text = typeof raw === 'number' ? String(raw) : raw
  if (typeof text !== 'string' || !isDecimal(text.trim()))
    return fault('not-a-number', `填写的“${quote(raw)}”不是数`, way)
  const value = normalDecimal(text.trim())
  if ((value.split('.')[1] ?? '').length > places)
    return fault('too-many-places', `填写的“${quote(value)}”小数位过多`, way)
  if (value.length > 20 || Number(value) < min || Number(value) > max)
    return fault(
      'out-of-range',
      `填写的“${quote(value)}”超出范围`,
      `应在 ${min} 至 ${max} 之间${unit === '' ? '' : `，单位${unit}`}，请核对单位和位数`,
    )
  return { value }
}

/** `007.50` → `7.5`; `-0` → `0`. */
const normalDecimal = (text: string): string => {
  const [whole = '', places = ''] = text.replace('-', '').split('.')
  const rest = places.replace(/0+$/, '')
  const number = `${whole.replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`
  return text.startsWith('-') && number !== '0' ? `-${number}` : number
}

const parseChoices = (options: readonly string[], raw: unknown): Parsed => {
  if (!Array.isArray(raw))
    return fault('wrong-type', `填写的“${quote(raw)}”不是选项列表`, `请在${quoted(options)}中选择，可多选`)
  const unknown = raw.find((one) => !options.includes(one))
  if (unknown !== undefined) return notAnOption(unknown, options)
  return { value: options.filter((option) => raw.includes(option)) }
}

const notAnOption = (raw: unknown, options: readonly string[]): Fault =>
  fault('not-an-option', `填写的“${quote(raw)}”不在选项之中`, `请从${quoted(options)}中选择`)

const parseCreditCode = (raw: unknown): Parsed => {
  if (typeof raw !== 'string')
    return fault('wrong-type', `填写的“${quote(raw)}”不是文字`, '请填写 18 位统一社会信用代码')
  const reading = parseUscc(raw)
  if (!reading.ok) return fault(reading.code, `填写的“${quote(raw)}”有误`, withoutStop(reading.message))
  const applicant = mayApply(reading.code)
  return applicant.ok
    ? { value: reading.code }
    : fault(applicant.code, `填写的“${quote(raw)}”不能申报`, withoutStop(applicant.message))
}

const parseCounty = (regions: Regions, raw: unknown): Parsed => {
  const { province, sample } = regions
  return typeof raw === 'string' && regions.isCounty(raw)
    ? { value: raw }
    : fault(
        'unknown-county',
        `填写的“${quote(raw)}”不是${province.name}的县区代码`,
        `请选择法人注册所在的区、县，代码例如 ${sample.code}（${regions.unitOf(sample.code).name}${sample.name}）`,
      )
}

const quoted = (options: readonly string[]): string => options.map((option) => `“${option}”`).join('、')

const withoutStop = (sentence: string): string => sentence.replace(/。$/, '')

/** What was typed, short enough to quote. */
export const quote = (raw: unknown): string => {
  const text = typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? String(raw))
  return [...text].length > 30 ? `${[...text].slice(0, 30).join('')}…` : text
}
