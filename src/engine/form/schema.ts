import type { Regions } from '#kernel'
import type { Column, Scalar, Track } from '#policy'
import { type AskedFact, askedFacts } from './asked.ts'

type Schema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema (2020-12) of the data that {@link readForm} takes for a track and year: every property with its
 * Chinese title, its unit (`x-unit`) and its annex cell (`x-cell`). Decimals may be numbers; their normal form is text.
 */
export const formSchema = (track: Track, year: number): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: `${track.annex.title}（${year}年）`,
  type: 'object',
  additionalProperties: false,
  required: ['track', 'year', 'facts'],
  properties: {
    track: { title: '申报专项', const: track.id, description: track.name },
    year: { title: '批次年度', const: year },
    facts: {
      title: '填报内容',
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        [...askedFacts(track, year).values()].map((asked) => [asked.key, factSchema(asked)]),
      ),
    },
    evidence: evidenceSchema(track),
  },
})

const factSchema = (asked: AskedFact): Schema => {
  const { fact, name, years } = asked
  const about = {
    title: fact.title,
    'x-cell': name,
    ...(fact.hint === undefined ? {} : { description: fact.hint }),
    ...(asked.cells.some(({ required }) => required === true) ? { 'x-required': true } : {}),
  }
  if (fact.value.type === 'list')
    return { ...about, type: 'array', maxItems: fact.value.maxRows, items: rowSchema(fact.value.columns, name) }
  const scalar = scalarSchema(fact.value)
  const fewest = Math.max(0, ...asked.cells.map(({ minChars }) => minChars ?? 0))
  const bounded = fewest > 0 ? { ...scalar, minLength: fewest } : scalar
  if (fact.yearly !== true) return { ...about, ...bounded }
  const properties = years.map((of) => [String(of), { title: `${fact.title}（${of}年）`, 'x-cell': name, ...bounded }])
  return { ...about, type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) }
}

const rowSchema = (columns: Readonly<Record<string, Column>>, cell: string): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(columns).filter((key) => columns[key]?.optional !== true),
  properties: Object.fromEntries(
    Object.entries(columns).map(([key, { title, value }]) => [
      key,
      { title, 'x-cell': `${cell}的“${title}”`, ...scalarSchema(value) },
    ]),
  ),
})

const scalarSchema = (type: Scalar): Schema => {
  const write: Writer<Scalar> = WRITERS[type.type]
  return write(type)
}

type Writer<T extends Scalar> = { write(type: T): Schema }['write']

const decimal = (unit: string, places: number, min: number, max: number): Schema => ({
  type: ['string', 'number'],
  pattern: places === 0 ? '^-?\\d+$' : `^-?\\d+(\\.\\d{1,${places}})?$`,
  minimum: min,
  maximum: max,
  ...(unit === '' ? {} : { 'x-unit': unit }),
})

const WRITERS = {
  text: ({ max }) => ({ type: 'string', maxLength: max }),
  longText: ({ max }) => ({ type: 'string', maxLength: max }),
  decimal: ({ unit, places, min, max }) => decimal(unit, places, min, max),
  percent: ({ places, min, max }) => decimal('%', places, min, max),
  integer: ({ unit, min, max }) => ({
    type: 'integer',
    minimum: min,
    maximum: max,
    ...(unit === '' ? {} : { 'x-unit': unit }),
  }),
  day: () => ({ type: 'string', format: 'date' }),
  year: () => ({ type: 'integer', minimum: 1900, maximum: 2999, 'x-unit': '年' }),
  yesNo: () => ({ type: 'boolean' }),
  choice: ({ options }) => ({ type: 'string', enum: options }),
  choices: ({ options }) => ({ type: 'array', items: { type: 'string', enum: options }, uniqueItems: true }),
  uscc: () => ({ type: 'string', pattern: '^91\\d{6}[0-9A-HJ-NPQRTUWXY]{10}$' }),
  county: ({ regions }) => ({ type: 'string', pattern: countyPattern(regions) }),
  industry: () => ({ type: 'string', pattern: '^\\d{4}$' }),
} satisfies { [K in Scalar['type']]: Writer<Extract<Scalar, { type: K }>> }

/** The province's digits and four more, or one of the codes of its own. */
const countyPattern = ({ province, reportingUnits }: Regions): string => {
  const own = reportingUnits.filter(({ kind }) => kind === 'zone').map(({ code }) => code)
  return `^(${[`${province.code.slice(0, 2)}\\d{4}`, ...own].join('|')})$`
}

const evidenceSchema = ({ evidence, evidenceList: cell }: Track): Schema => ({
  title: '证明材料',
  type: 'array',
  'x-cell': cell,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['item', 'name', 'sha256', 'bytes'],
    properties: {
      item: { title: '清单项目', enum: evidence.map(({ id }) => id), 'x-cell': cell },
      name: { title: '文件名', type: 'string', maxLength: 200, 'x-cell': cell },
      sha256: { title: 'SHA-256 摘要', type: 'string', pattern: '^[0-9a-f]{64}$', 'x-cell': cell },
      bytes: { title: '大小', type: 'integer', minimum: 1, 'x-unit': '字节', 'x-cell': cell },
    },
  },
})
