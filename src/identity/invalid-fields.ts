import type { FieldError } from '#engine'
import { type Refused, refuse } from '#lifecycle'

/** Refuses `incomplete` with every field to correct, or nothing when there is none. */
export const invalidFields = (problems: readonly FieldError[]): Refused | undefined => {
  if (problems.length === 0) return undefined
  const message = `填写的内容需要更正：${problems.map((problem) => problem.message).join('')}`
  return refuse('incomplete', message, { problems })
}
