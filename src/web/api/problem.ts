import type { FieldError } from '#engine'
import type { Citation } from '#policy'

/** A refusal as the server tells it (RFC 9457): a sentence, a code, and one entry for each place to mend. */
export interface Problem {
  readonly title: string
  readonly status: number
  readonly code: string
  readonly cite?: Citation
  readonly problems?: readonly FieldError[]
  readonly trace?: string
}

/** A request that the server answered with a refusal. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title)
    this.problem = problem
  }
}

/** A request that got no answer: the network is down or the server away. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'

  constructor() {
    super('没有连上服务器。请检查网络后重试，您填写的内容还在。')
  }
}

/** The code of a refusal; undefined for any other error. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof ProblemError ? error.problem.code : undefined

/** The sentence about one field, where the refusal names it. */
export const problemAt = (error: unknown, field: string): string | undefined =>
  error instanceof ProblemError
    ? error.problem.problems?.find((problem) => problem.field === field)?.message
    : undefined
