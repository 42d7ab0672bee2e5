import type { List, Row, Scalar, Track } from '#policy'
import type { FieldError } from '../field-error.ts'
import { type AskedFact, askedFacts } from './asked.ts'
import { readEvidence } from './evidence.ts'
import type { Form, FormValue } from './form.ts'
import { isFault, parseScalar, quote } from './scalar.ts'

/** A form in normal form, with every problem of its shape; a cell with a problem is left out of the form. */
export interface FormReading {
  readonly form: Form
  readonly problems: readonly FieldError[]
}

/** Reads unknown data as the track's form for the campaign of `year`. Empty cells are no problem here. */
export const readForm = (track: Track, year: number, raw: unknown): FormReading => {
  const problems: FieldError[] = []
  const report: Report = (code, field, message) => problems.push({ code, field, message })
  const data = isObject(raw) ? raw : {}
  if (!isObject(raw))
    report('not-an-object', '', '申报数据应是一个对象，含 track、year、facts 三项。请用样例对照修改。')
  for (const key of Object.keys(data).filter((key) => !KEYS.includes(key)))
    report('unknown-field', key, `申报数据中没有名为“${quote(key)}”的项目。请删除，或移到 facts 之内。`)
  if (isObject(raw) && data.track !== track.id)
    report(
      'wrong-track',
      'track',
      `这份数据的 track 是“${quote(data.track)}”，不是“${track.id}”（${track.name}）。请核对申报专项。`,
    )
  if (isObject(raw) && data.year !== year)
    report('wrong-year', 'year', `这份数据的 year 是“${quote(data.year)}”，不是 ${year} 年批次。请核对申报年度。`)
  const facts = readFacts(askedFacts(track, year), data.facts ?? {}, report)
  const evidence = readEvidence(track, data.evidence ?? [], report)
  return { form: { track: track.id, year, facts, evidence }, problems }
}

const KEYS = ['track', 'year', 'facts', 'evidence']

export type Report = (code: string, field: string, message: string) => void

const readFacts = (
  asked: ReadonlyMap<string, AskedFact>,
  raw: unknown,
  report: Report,
): Readonly<Record<string, FormValue>> => {
  if (!isObject(raw)) {
    report('wrong-type', 'facts', '“facts”应是一个对象，每个栏目一项。请用样例对照修改。')
    return {}
  }
  const read = Object.entries(raw).flatMap(([key, value]): [string, FormValue][] => {
    const fact = asked.get(key)
    if (fact === undefined) {
      report(
        'unknown-field',
        key,
        `本表没有名为“${quote(key)}”的栏目，由系统计算的比率也不必填写。请删除，或核对栏目名称。`,
      )
      return []
    }
    const parsed = isBlank(value) ? undefined : readFact(fact, value, report)
    return parsed === undefined ? [] : [[key, parsed]]
  })
  return Object.fromEntries(read)
}

const readFact = (asked: AskedFact, raw: unknown, report: Report): FormValue | undefined => {
  const { key, fact, name } = asked
  if (fact.yearly === true) return readYears(asked, fact.value, raw, report)
  return fact.value.type === 'list'
    ? readRows(key, name, fact.value, raw, report)
    : readScalar(key, name, fact.value, raw, report)
}

const readScalar = (field: string, name: string, type: Scalar, raw: unknown, report: Report) => {
  const parsed = parseScalar(type, raw)
  if (!isFault(parsed)) return parsed.value
  report(parsed.code, field, `${name}${parsed.because}。${parsed.way}。`)
  return undefined
}

const readYears = ({ key, name, years }: AskedFact, type: AskedFact['fact']['value'], raw: unknown, report: Report) => {
  if (!isObject(raw) || type.type === 'list') {
    report('wrong-type', key, `${name}应按年份填写。请写成 { "${years.at(-1)}": … } 的形式。`)
    return undefined
  }
  const read = Object.entries(raw).flatMap(([year, value]): [string, string | number | boolean][] => {
    if (!years.map(String).includes(year)) {
      report('unknown-year', `${key}.${year}`, `${name}不填“${quote(year)}”这一年。请只填 ${years.join('、')} 年。`)
      return []
    }
    const parsed = isBlank(value)
      ? undefined
      : readScalar(`${key}.${year}`, `${name}（${year}年）`, type, value, report)
    return parsed === undefined || typeof parsed === 'object' ? [] : [[year, parsed]]
  })
  return read.length === 0 ? undefined : Object.fromEntries(read)
}

const readRows = (key: string, name: string, list: List, raw: unknown, report: Report): readonly Row[] | undefined => {
  if (!Array.isArray(raw)) {
    report('wrong-type', key, `${name}应是一个列表，每行一项。请写成 [ { … }, { … } ] 的形式。`)
    return undefined
  }
  if (raw.length > list.maxRows)
    report('too-many-rows', key, `${name}有 ${raw.length} 行，最多 ${list.maxRows} 行。请合并或删减。`)
  return raw.slice(0, list.maxRows).flatMap((row: unknown, at) => {
    if (isObject(row)) return [readRow(`${key}[${at}]`, `${name}第 ${at + 1} 行`, list, row, report)]
    report('wrong-type', `${key}[${at}]`, `${name}第 ${at + 1} 行不是一行数据。请按各列填写。`)
    return []
  })
}

const readRow = (field: string, name: string, { columns }: List, raw: Record<string, unknown>, report: Report): Row => {
  for (const key of Object.keys(raw).filter((key) => !Object.hasOwn(columns, key)))
    report('unknown-field', `${field}.${key}`, `${name}没有名为“${quote(key)}”的列。请删除，或核对列名。`)
  const read = Object.entries(columns).flatMap(([key, column]): [string, string | number | boolean][] => {
    const value = raw[key]
    if (isBlank(value)) {
      if (column.optional !== true)
        report('required', `${field}.${key}`, `${name}的“${column.title}”没有填写。请补填，或删除这一行。`)
      return []
    }
    const parsed = readScalar(`${field}.${key}`, `${name}的“${column.title}”`, column.value, value, report)
    return parsed === undefined || typeof parsed === 'object' ? [] : [[key, parsed]]
  })
  return Object.fromEntries(read)
}

/** An empty list is an answer (“none”), not a blank. */
const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
