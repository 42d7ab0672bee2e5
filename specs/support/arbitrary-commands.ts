import fc from 'fast-check'
import { z } from 'zod'
import type { Act } from '#lifecycle'
import { aForm, OTHER_USCC, SHENYANG, TIEXI, USCC } from './lifecycle-pack.ts'
import { DOCUMENT, YEAR } from './lifecycle-samples.ts'

/** Texts that mean something somewhere, and some that mean nothing anywhere. */
const TEXTS = [
  '',
  ' ',
  'a1',
  'a2',
  'a9',
  'l1',
  'n1',
  'o1',
  'x1',
  'x9',
  YEAR,
  `${YEAR}-enterprise`,
  'liaoning-2019',
  'enterprise',
  'product',
  'unicorn',
  USCC,
  OTHER_USCC,
  TIEXI,
  SHENYANG,
  '110101',
  '2019-03-31',
  '2019-06-30',
  '2019-09-24',
  '2019-09-27',
  '2031-12-31',
  DOCUMENT,
  '沈工信发〔2019〕12号',
  '辽工信[2019]1号',
  'S1',
  'S2',
  'R14',
  'R15',
  'nextWorkday',
  'inForce',
  '88.5',
  '100.1',
  '06-30',
  '02-30',
  'LN',
  'a'.repeat(64),
  '工艺独特，质量稳定，管理规范。',
  '沈阳精工有限公司',
  '__proto__',
] as const

/** A command of the right shape for that act, whatever it says. */
export const arbitraryCommand = ({ command }: Pick<Act, 'command'>): fc.Arbitrary<object> => objectOf(command)

const objectOf = ({ shape }: z.ZodObject): fc.Arbitrary<object> => {
  const keys = Object.entries(shape)
  const required = keys.filter(([, field]) => !isOptional(field)).map(([key]) => key)
  return fc.record(Object.fromEntries(keys.map(([key, field]) => [key, anyOf(field)])), { requiredKeys: required })
}

/** Of the shapes that commands are made of; another one is a fault of this file. */
const anyOf = (schema: unknown): fc.Arbitrary<unknown> => {
  if (isOptional(schema)) return anyOf(schema.def.innerType)
  if (schema instanceof z.ZodString) return textOf(schema)
  if (schema instanceof z.ZodNumber) return numberOf(schema)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodArray) return listOf(schema)
  if (schema instanceof z.ZodObject) return objectOf(schema)
  if (schema instanceof z.ZodUnknown) return fc.oneof(fc.constant(aForm()), fc.jsonValue({ maxDepth: 3 }))
  throw new TypeError('no arbitrary for this shape')
}

const isOptional = (schema: unknown): schema is z.ZodOptional | z.ZodExactOptional =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional

/** A known text that fits, or any text that does. */
const textOf = (schema: z.ZodString): fc.Arbitrary<string> => {
  const fits = (text: string) => schema.safeParse(text).success
  const known = fc.constantFrom(...TEXTS.filter(fits))
  const any = fc.tuple(fc.string({ unit: 'grapheme' }), known).map(([text, other]) => (fits(text) ? text : other))
  return fc.oneof({ weight: 3, arbitrary: known }, any)
}

const numberOf = (schema: z.ZodNumber): fc.Arbitrary<number> => {
  const near = [-1, 0, 0.5, 1, 2, 3, 15, 100, 2019, 2100].filter((number) => schema.safeParse(number).success)
  return fc.constantFrom(...near)
}

const listOf = (schema: z.ZodArray): fc.Arbitrary<readonly unknown[]> =>
  fc.array(anyOf(schema.element), { maxLength: 4 }).filter((items) => schema.safeParse(items).success)
