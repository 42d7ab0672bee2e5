import type { Day } from '#kernel'

/** A department's answer to the city's or the province's enquiry. */
export interface DepartmentReply {
  readonly department: string
  /** A problem on record within the period asked about. */
  readonly adverse: boolean
  readonly text: string
  readonly on: Day
}

/** What an assessment depends on beside the form itself. */
export interface AssessmentContext {
  /** The campaign's year Y. */
  readonly year: number
  /** The day of submission. */
  readonly on: Day
  readonly departmentReplies: readonly DepartmentReply[]
  /** The tracks whose titles the enterprise holds in force on that day. */
  readonly heldTitles: readonly string[]
}
