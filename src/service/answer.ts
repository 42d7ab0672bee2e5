import type { Problem } from '#engine'
import type { Refusal } from '#lifecycle'

/** What was asked for, or why not. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

export const yes = <T>(value: T): Answer<T> => ({ ok: true, value })

export const no = (code: string, message: string): Answer<never> => because({ code, message })

export const because = (refusal: Refusal): Answer<never> => ({ ok: false, refusal })

/** Refuses `incomplete` with everything to mend, or nothing when there is nothing. */
export const mend = (problems: readonly Problem[]): Answer<never> | undefined => {
  if (problems.length === 0) return undefined
  const message = `填写的内容需要更正：${problems.map((problem) => problem.message).join('')}`
  return because({ code: 'incomplete', message, problems })
}
