import type { Column, Fact, Scalar } from './fact.ts'

const amount: Scalar = { type: 'decimal', unit: '万元', places: 2, min: 0, max: 100_000_000 }

/** What the cells of most forms hold. */
export const VALUE_TYPES = {
  phone: { type: 'text', max: 30, format: 'phone' },
  mobile: { type: 'text', max: 20, format: 'mobile' },
  longText: { type: 'longText', max: 5000 },
  amount,
  signedAmount: { ...amount, min: -100_000_000 },
  share: { type: 'percent', places: 2, min: 0, max: 100 },
  people: { type: 'integer', unit: '人', min: 0, max: 1_000_000 },
  items: { type: 'integer', unit: '项', min: 0, max: 100_000 },
  pieces: { type: 'integer', unit: '个', min: 0, max: 100_000 },
  rank: { type: 'integer', unit: '名', min: 1, max: 10_000 },
  day: { type: 'day' },
  yesNo: { type: 'yesNo' },
} as const satisfies Readonly<Record<string, Scalar>>

/** One line of text of at most so many characters. */
export const text = (max: number): Scalar => ({ type: 'text', max })

/** One of these options. */
export const oneOption = (...options: string[]): Scalar => ({ type: 'choice', options })

/** Any number of these options. */
export const anyOptions = (...options: string[]): Scalar => ({ type: 'choices', options })

/** A fact stated once for each year. */
export const yearly = (title: string, value: Scalar, hint?: string): Fact =>
  hint === undefined ? { title, value, yearly: true } : { title, value, yearly: true, hint }

/** A column that every row of a list must fill. */
export const column = (title: string, value: Scalar): Column => ({ title, value })
