import { askedFacts, type Form, type FormValue, valueAt } from '#engine'
import { divisionOf, isDay, showDay } from '#kernel'
import type { Column, Scalar, Track, ValueType } from '#policy'
import { LIAONING } from '#policy/packs/liaoning-2019/regions.ts'

/** Everything that a form holds, as it must be readable on its annex; ticked options are another matter. */
export function valuesOf(track: Track, form: Form): string[] {
  return [...askedFacts(track, form.year).values()].flatMap(({ key, fact, years }) => {
    const value = form.facts[key]
    if (fact.yearly !== true) return value === undefined ? [] : stated(fact.value, value)
    return years
      .map((year) => valueAt(value, year))
      .flatMap((one) => (one === undefined ? [] : stated(fact.value, one)))
  })
}

function stated(type: ValueType, value: FormValue): string[] {
  if (type.type === 'list') return Array.isArray(value) ? value.flatMap((row) => rowOf(type.columns, row)) : []
  if (Array.isArray(value) || typeof value === 'boolean') return []
  return [shown(type, String(value))]
}

function rowOf(columns: Readonly<Record<string, Column>>, row: unknown): string[] {
  if (typeof row !== 'object' || row === null) return []
  return Object.entries(row).flatMap(([key, value]) => {
    const column = columns[key]
    return column === undefined || typeof value === 'boolean' ? [] : [shown(column.value, String(value))]
  })
}

function shown({ type }: Scalar, text: string): string {
  if (type === 'day' && isDay(text)) return showDay(text)
  if (type === 'county') return LIAONING.fullName(text)
  if (type === 'industry') return `${divisionOf(text)?.name}（${text}）`
  return text
}

/** The rows of boxes of each annex; other choices are printed as words. */
export const BOXES = {
  product: ['productKinds'],
  enterprise: ['sizeClass', 'highTech', 'enterpriseFields', 'enterpriseKinds'],
  giant: [
    'sizeClass',
    'fourBases',
    'giantFields',
    'ownership',
    'instituteLevels',
    'techCentreLevels',
    'engineeringCentreLevels',
    'academicianStation',
    'postdoctoralStation',
    'highTech',
    'productStandards',
    'certifications',
    'managementSystems',
    'managementMethods',
  ],
} as const

/** A row of boxes in the two ways a form may print it: `☑专□精` and `专☑精□`. */
export function boxesOf(track: Track, form: Form, key: string): readonly [string, string] {
  const options = optionsOf(track, form, key)
  return [options.map(([mark, name]) => mark + name).join(''), options.map(([mark, name]) => name + mark).join('')]
}

function optionsOf(track: Track, form: Form, key: string): (readonly [string, string])[] {
  const type = askedFacts(track, form.year).get(key)?.fact.value
  const value = form.facts[key]
  if (type?.type === 'yesNo') {
    const [ok, refuse] = key.endsWith('Station') ? ['有', '无'] : ['是', '否']
    return [
      [mark(value === true), ok],
      [mark(value === false), refuse],
    ]
  }
  if (type?.type !== 'choice' && type?.type !== 'choices') throw new Error(`no boxes: ${key}`)
  return type.options.map((name) => [mark(value === name || (Array.isArray(value) && value.includes(name))), name])
}

const mark = (ticked: boolean): string => (ticked ? '☑' : '□')
