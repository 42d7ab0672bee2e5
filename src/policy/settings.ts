/** What the notice leaves to the province, or fixes only by a reading. Stored with each campaign. */
export interface Settings {
  /** Last day for the cities' letters, month and day: `06-30`. */
  readonly cityDeadline: string
  /** Last day by which the public notice must have ended. */
  readonly noticeDeadline: string
  /** A deadline on a rest day moves to the next working day (reading R14). */
  readonly deadlineMovesToWorkday: boolean
  /** Length of the public notice and how its days are counted (reading R15). */
  readonly noticeDays: number
  readonly noticeCountsWorkdays: boolean
  readonly noticeCountsFirstDay: boolean
  /** Where the public notice stands. */
  readonly noticeChannel: string
  /** Years a title is valid, and how they are counted (reading R16). */
  readonly validYears: number
  readonly validity: 'fromRecognition' | 'calendarYears'
  /** Targets of the year as caps (reading R18). */
  readonly targetsAreCaps: boolean
  /** Reporting units that do not take part (reading R19). */
  readonly unitsLeftOut: readonly string[]
  /** Whether the county review comes first (reading R22). */
  readonly countyReviewFirst: boolean
  /** Several products of one enterprise, several tracks (reading R13). */
  readonly severalApplications: 'allowed' | 'oneProductAYear' | 'highestTierOnly'
  /** Experts for each application, and the lowest mean score that may be proposed. */
  readonly expertsEach: number
  readonly lowestScore: number
  /** Days a department has to reply. */
  readonly departmentReplyDays: number
  /** Years without application after a revocation. */
  readonly barredYearsAfterRevocation: number
  /** First characters of certificate numbers. */
  readonly certificatePrefix: string
}
