import { MissingGlyphFault } from './typst/faults.ts'
import type { JsonValue, Typesetter } from './typst/typesetter.ts'

/**
 * The PDF of `data`, in which a character that no font has is printed as 〔U+20BB7〕: a form with a rare name must come
 * out on the evening of the deadline, and its reader must see that a character, and which one, is not shown.
 */
export async function typesetLegibly(
  typesetter: Typesetter,
  template: URL,
  data: JsonValue,
  madeAt: Date,
): Promise<Uint8Array> {
  try {
    return await typesetter.typeset(template, data, madeAt)
  } catch (fault) {
    const named = fault instanceof MissingGlyphFault ? withNamed(data, new Set(fault.characters)) : data
    // Nothing replaced: the character stands in the template itself.
    if (JSON.stringify(named) === JSON.stringify(data)) throw fault
    return typesetLegibly(typesetter, template, named, madeAt)
  }
}

const withNamed = (data: JsonValue, missing: ReadonlySet<string>): JsonValue => {
  if (typeof data === 'string')
    return Array.from(data, (character) => (missing.has(character) ? codePointOf(character) : character)).join('')
  if (typeof data !== 'object' || data === null) return data
  if (isList(data)) return data.map((one) => withNamed(one, missing))
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withNamed(value, missing)]))
}

const isList = (data: object): data is readonly JsonValue[] => Array.isArray(data)

const codePointOf = (character: string): string =>
  `〔U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〕`
