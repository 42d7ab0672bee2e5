import { SECTIONS } from './industry-divisions.ts'

/** Letter of a section (门类) of GB/T 4754-2017; it is no part of the numeric code. */
export type Section = (typeof SECTIONS)[number][0]

/** A division (大类) of GB/T 4754-2017. */
export interface Division {
  /** Two digits. */
  readonly code: string
  readonly name: string
  readonly section: Section
  readonly sectionName: string
}

/** The 97 divisions in code order. */
export const DIVISIONS: readonly Division[] = SECTIONS.flatMap(([section, sectionName, text]) =>
  [...text.matchAll(/(\d{2}) (\S+)/g)].map(([, code = '', name = '']) => ({ code, name, section, sectionName })),
)

const BY_CODE: ReadonlyMap<string, Division> = new Map(DIVISIONS.map((division) => [division.code, division]))

/** The division with exactly these two digits. */
export const findDivision = (code: string): Division | undefined => BY_CODE.get(code)

/**
 * The division of a code of two to four digits, or undefined when the code is malformed or its division unknown. Only
 * the division is checked: amendments change the finer codes, so a list of them would refuse genuine ones.
 */
export const divisionOf = (code: string): Division | undefined =>
  /^\d{2,4}$/.test(code) ? BY_CODE.get(code.slice(0, 2)) : undefined

/** Whether a code of two to four digits is industry (工业): 采矿业, 制造业, 电力、热力、燃气及水生产和供应业 (06–46). */
export const isIndustrial = (code: string): boolean => {
  const section = divisionOf(code)?.section
  return section === 'B' || section === 'C' || section === 'D'
}
