import { describe, expect, it } from 'vitest'
import { askedFacts, formSchema } from '#engine'
import type { Scalar } from '#policy'
import { passing, type TrackId, trackOf, YEAR } from '#specs/support/forms.ts'

const TRACKS: readonly TrackId[] = ['product', 'enterprise', 'giant']
type Schema = Readonly<Record<string, unknown>>

const schemaOf = (id: TrackId) => formSchema(trackOf(id), YEAR)
const at = (schema: unknown, ...path: readonly string[]): Schema =>
  path.reduce<Schema>((inner, key) => Object(inner[key]), Object(schema))
const factSchema = (id: TrackId, key: string): Schema => at(schemaOf(id), 'properties', 'facts', 'properties', key)

/** Every property below the facts and the evidence, by its path. */
const propertiesOf = (schema: Schema, path: string): readonly (readonly [string, Schema])[] =>
  Object.entries(at(schema, 'properties')).flatMap(([key, property]) => {
    const here = `${path}.${key}`
    return [
      [here, at(property)],
      ...propertiesOf(at(property), here),
      ...propertiesOf(at(property, 'items'), `${here}[]`),
    ]
  })

const allProperties = (id: TrackId) => [
  ...propertiesOf(at(schemaOf(id), 'properties', 'facts'), ''),
  ...propertiesOf(at(schemaOf(id), 'properties', 'evidence', 'items'), 'evidence'),
]

describe('数据格式说明（JSON Schema）', () => {
  it.each(TRACKS)('%s：每一项都有中文名称和所在的格', (id) => {
    const lacking = allProperties(id).filter(
      ([, { title, 'x-cell': cell }]) => !/\p{Script=Han}/u.test(String(title)) || !String(cell).startsWith('附件'),
    )
    expect(lacking.map(([path]) => path)).toEqual([])
  })

  it.each(TRACKS)('%s：正是本表所问的栏目，一个不多，一个不少', (id) => {
    const asked = [...askedFacts(trackOf(id), YEAR).keys()]
    expect(Object.keys(at(schemaOf(id), 'properties', 'facts', 'properties'))).toEqual(asked)
  })

  it.each(TRACKS)('%s：有计量单位的数都写明单位', (id) => {
    const schemas = new Map(allProperties(id))
    for (const { key, fact, years } of askedFacts(trackOf(id), YEAR).values()) {
      const cells: readonly (readonly [string, Scalar])[] =
        fact.value.type === 'list'
          ? Object.entries(fact.value.columns).map(([name, { value }]) => [`.${key}[].${name}`, value])
          : years.length > 0
            ? years.map((year): [string, Scalar] => [`.${key}.${year}`, scalarOf(fact.value)])
            : [[`.${key}`, scalarOf(fact.value)]]
      for (const [path, value] of cells) expect([path, schemas.get(path)?.['x-unit']]).toEqual([path, unitOf(value)])
    }
  })

  it.each([
    ['product', 'productFeatures', { minLength: 300, maxLength: 5000, 'x-required': true }],
    [
      'giant',
      'productIntroduction',
      { minLength: 200, 'x-required': true, 'x-cell': '附件3第28项“产品简介（不少于200字）”' },
    ],
    ['enterprise', 'registeredOn', { format: 'date', 'x-cell': '附件2第8项“企业工商登记日期”' }],
    ['enterprise', 'sizeClass', { enum: ['中型', '小型', '微型'] }],
    ['giant', 'highTechYear', { type: 'integer', 'x-unit': '年' }],
  ] as const)('%s：%s', (id, key, expected) => {
    expect(factSchema(id, key)).toMatchObject(expected)
  })

  it('每年一格的，只列所问的年份', () => {
    expect(Object.keys(at(factSchema('giant', 'revenue'), 'properties'))).toEqual(['2016', '2017', '2018'])
    expect(Object.keys(at(factSchema('product', 'sales'), 'properties'))).toEqual(['2017', '2018'])
    expect(
      at(formSchema(trackOf('giant'), 2022), 'properties', 'facts', 'properties', 'revenue', 'properties'),
    ).toHaveProperty('2019')
  })

  it.each(TRACKS)('%s：清单每一行的必填项都列明，不认识的列不要', (id) => {
    const lists = [...askedFacts(trackOf(id), YEAR).values()].flatMap(({ key, fact: { value } }) =>
      value.type === 'list' ? [{ key, columns: value.columns }] : [],
    )
    expect(lists.length).toBeGreaterThan(0)
    for (const { key, columns } of lists) {
      const row = at(factSchema(id, key), 'items')
      const needed = Object.entries(columns).flatMap(([name, { optional }]) => (optional === true ? [] : [name]))
      expect([key, row.required, row.additionalProperties]).toEqual([key, needed, false])
    }
  })

  it.each(TRACKS)('%s：正是附件上必填的标作必填', (id) => {
    const marked = [...askedFacts(trackOf(id), YEAR)].filter(([key]) => factSchema(id, key)['x-required'] === true)
    const required = [...askedFacts(trackOf(id), YEAR)].filter(([, { cells }]) =>
      cells.some((cell) => cell.required === true),
    )
    expect(required.length).toBeGreaterThan(5)
    expect(marked).toEqual(required)
  })

  it.each(TRACKS)('%s：样例的每一项都在其中，类型相符', (id) => {
    for (let seed = 0; seed < 20; seed += 1) {
      const form = passing(id, seed)
      for (const [key, value] of Object.entries(form.facts))
        expect([key, misfits(value, factSchema(id, key))]).toEqual([key, []])
      expect(misfits(form.evidence, at(schemaOf(id), 'properties', 'evidence'))).toEqual([])
    }
  })
})

function scalarOf(value: Scalar | { readonly type: 'list' }): Scalar {
  if (value.type === 'list') throw new RangeError('a list is no scalar')
  return value
}

function unitOf(value: Scalar): string | undefined {
  if (value.type === 'percent') return '%'
  if (value.type === 'year') return '年'
  return value.type === 'decimal' || value.type === 'integer' ? value.unit || undefined : undefined
}

/** Where names and JSON types differ from those the schema declares. */
function misfits(value: unknown, schema: Schema): readonly string[] {
  const kind = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value
  if (![schema.type ?? kind].flat().includes(kind)) return [`${kind} is not ${schema.type}`]
  if (Array.isArray(value)) return value.flatMap((one) => misfits(one, at(schema, 'items')))
  if (kind !== 'object') return []
  const properties = at(schema, 'properties')
  const lacking = [schema.required ?? []].flat().filter((key) => !Object.hasOwn(Object(value), String(key)))
  return [
    ...lacking.map((key) => `${key} lacks`),
    ...Object.entries(Object(value)).flatMap(([key, inner]) =>
      Object.hasOwn(properties, key) ? misfits(inner, at(properties, key)) : [`${key} is unknown`],
    ),
  ]
}
