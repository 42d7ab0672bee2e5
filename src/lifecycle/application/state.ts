import { z } from 'zod'
import { type DepartmentReply, type FieldError, type Settlement, VERDICTS, type Verdict } from '#engine'
import type { Day } from '#kernel'
import { CalendarDay, Words } from '../fields.ts'
import type { ByStage } from '../stream.ts'

/** 申报所处阶段 */
export const APPLICATION_STAGES = {
  underCityReview: '市级初审中',
  returned: '已退回补正',
  withdrawn: '已撤回',
  declined: '不予推荐',
  recommended: '已推荐',
  reported: '已报送',
  underReview: '评审中',
  proposed: '拟认定',
  notProposed: '未通过评审',
  publicised: '公示中',
  objectionUpheld: '异议成立',
  recognised: '已认定',
} as const
export type ApplicationStage = keyof typeof APPLICATION_STAGES

/** One item that the applicant has to mend, and why. */
export interface ReturnItem {
  readonly field: string
  readonly reason: string
}

/** A county office's opinion; it never decides (reading R22). */
export interface CountyOpinion {
  readonly supports: boolean
  readonly text: string
  /** The version of the form it was given on. */
  readonly version: number
}

/** A city's letter, as an application that stands in it remembers it. */
export interface LetterEntry {
  readonly letter: string
  readonly number: string
  readonly date: Day
}

/** The province's sending back of an application to its city. */
export interface SendingBack {
  readonly reason: string
  /** The last day for the city's new letter, also after the city gate. */
  readonly correctBy: Day
}

/** What every application has, in whatever stage. */
export interface ApplicationBase {
  readonly id: string
  /** `LN2019-E-000123` */
  readonly number: string
  readonly campaign: string
  readonly year: number
  readonly track: string
  readonly enterprise: string
  readonly enterpriseName: string
  readonly productName?: string
  readonly unit: string
  readonly county: string
  readonly version: number
  /** Names the frozen submission of this version. */
  readonly digest: string
  /** The instant this version was submitted, ISO 8601 in UTC. */
  readonly submittedAt: string
  readonly validEnterpriseTitle: boolean
  /** The tracks whose titles the enterprise held in force at submission. */
  readonly heldTitles?: readonly string[]
  /** As assessed last, with the replies and settlements then known. */
  readonly verdict: Verdict
  readonly warnings: readonly FieldError[]
  /** The last reply of each department. */
  readonly departmentReplies: readonly DepartmentReply[]
  /** The last finding on each criterion left to judgement, of this version. */
  readonly settlements: readonly Settlement[]
  readonly countyOpinion?: CountyOpinion
}

interface AtCity {
  /** Where the province sent it back to the city. */
  readonly sentBack?: SendingBack
}

interface Reported {
  readonly opinion?: string
  readonly letter?: LetterEntry
}

interface Reviewed extends Reported {
  /** Mean score for the eye; the ranking itself is exact. */
  readonly score?: string
  readonly rank?: number
}

interface Publicised extends Reviewed {
  readonly notice: string
}

/** What each stage has beside: `reason` is always why the application stands in that stage. */
interface Stages {
  readonly underCityReview: AtCity
  readonly returned: AtCity & { readonly returnItems: readonly ReturnItem[] }
  readonly withdrawn: { readonly reason: string }
  readonly declined: { readonly reason: string }
  readonly recommended: AtCity & { readonly opinion: string }
  readonly reported: Reported
  readonly underReview: Reported
  readonly proposed: Reviewed
  readonly notProposed: Reviewed & { readonly reason: string }
  readonly publicised: Publicised
  readonly objectionUpheld: Publicised & { readonly reason: string }
  readonly recognised: Reviewed & { readonly notice?: string; readonly title: string }
}

/** One enterprise's application in one track of one campaign. */
export type Application = ApplicationBase & ByStage<Stages>

/** Of an application what it has in whatever stage: the rest belonged to the stage it leaves. */
export const baseOf = (application: Application): ApplicationBase => {
  const { stage, returnItems, sentBack, reason, opinion, letter, score, rank, notice, title, ...base } = application
  return base
}

/** What a later stage keeps of the way to the city's letter. */
export const reportedOf = ({ opinion, letter }: Application): Reported => ({
  ...(opinion === undefined ? {} : { opinion }),
  ...(letter === undefined ? {} : { letter }),
})

/** The same with what the review came to. */
export const reviewedOf = (application: Application): Reviewed => ({
  ...reportedOf(application),
  ...(application.score === undefined ? {} : { score: application.score }),
  ...(application.rank === undefined ? {} : { rank: application.rank }),
})

/** What a recognised application keeps: the public notice too, where it stood in one. */
export const recognisedOf = (application: Application) => ({
  ...baseOf(application),
  ...reviewedOf(application),
  ...(application.notice === undefined ? {} : { notice: application.notice }),
})

/** What a stage at the city keeps of the province's sending back. */
export const atCityOf = ({ sentBack }: Application): AtCity => (sentBack === undefined ? {} : { sentBack })

/** What events of an application hold. */
export const VerdictField = z.enum(VERDICTS)
export const FieldErrorField = z.object({ code: z.string(), field: z.string(), message: z.string() })
export const ReasonField = z.object({ reason: Words })
export const LetterEntryField = z.object({ letter: z.string(), number: z.string(), date: CalendarDay })
