/** One thing to mend in a form. */
export interface FieldError {
  /** Stable, for programs: `required`, `too-long`, `out-of-range`, … */
  readonly code: string
  /** Path of the datum: `revenue.2018`, `ipRights[2].kind`. */
  readonly field: string
  /** A full Chinese sentence: the cell, the rule, the way out. */
  readonly message: string
}
