import { z } from 'zod'
import { Id } from '../schemas/common.ts'

/** One name of a thing. */
export const One = Id.optional()

/** Several names of a thing, with commas between. */
export const Several = z
  .string()
  .max(500)
  .regex(/^\w+(,\w+)*$/, '请写成以逗号分开的名称')
  .transform((text) => text.split(','))
  .optional()
