import { sql } from 'kysely'
import type { Assessment } from '#engine'
import {
  type Application,
  audienceOf,
  type FrozenSubmission,
  reassess,
  type SeenApplication,
  STATE_HIDES,
  seesField,
} from '#lifecycle'
import { loadStates, loadSubmissions } from '#store'
import { contains, is, isOneOf } from './asked.ts'
import { type HistoryLine, historyOf } from './history.ts'
import type { PageRequest } from './page.ts'
import { findRead, type Reader } from './read.ts'
import { OF_APPLICATIONS } from './readers.ts'
import { applicationsOf, NONE } from './scope.ts'
import { type Line, streamRead } from './stream-read.ts'

export interface ApplicationQuery extends PageRequest {
  /** In the enterprise's name, the number or the credit code. */
  readonly search?: string | undefined
  readonly campaign?: string | undefined
  readonly track?: string | undefined
  readonly stage?: readonly string[] | undefined
  readonly unit?: string | undefined
  readonly county?: string | undefined
  /** Finds nothing for those who do not see it. */
  readonly verdict?: string | undefined
  readonly sort?: 'number' | '-submitted' | 'enterprise' | undefined
}

/** Applications as lists show them. */
export const applications = streamRead({
  name: 'application',
  title: '项申报',
  roles: OF_APPLICATIONS,
  audited: true,
  scope: ({ actor }) => applicationsOf(actor),
  fields: STATE_HIDES.application,
  where: ({ search, campaign, track, unit, county, verdict, stage }: ApplicationQuery, { actor }) => [
    is('campaign', campaign),
    is('track', track),
    is('unit', unit),
    is('county', county),
    verdict === undefined || sees(actor.role, 'verdict') ? is('verdict', verdict) : NONE,
    isOneOf('stage', stage),
    contains(['enterprise_name', 'number', 'enterprise'], search),
  ],
  order: ({ sort = '-submitted' }) => ORDERS[sort],
  shown: (application) => ({ application }),
})

const ORDERS = {
  number: sql`number`,
  '-submitted': sql`submitted_at desc`,
  enterprise: sql`enterprise_name`,
} as const

const sees = (role: Parameters<typeof audienceOf>[0], field: keyof Application): boolean =>
  seesField<Application>(audienceOf(role), field, STATE_HIDES.application)

/** One application with all that belongs to it. */
export interface ApplicationFile extends Line<{ readonly application: SeenApplication }> {
  /** The frozen submission of the current version. */
  readonly submission: FrozenSubmission
  /** As of now, with the replies and settlements there are; without them for those who do not see them. */
  readonly assessment: Assessment
  readonly history: readonly HistoryLine[]
}

/** One application with its frozen form, assessment and history. */
export const applicationFiles = findRead({
  ...applications,
  find: async (reader, id): Promise<ApplicationFile | undefined> => {
    const line = await applications.look(reader, id)
    if (line === undefined) return undefined
    return { ...line, ...(await assessed(reader, line.application)), history: await historyOf(reader, id) }
  },
})

/**
 * The submission and what it comes to. What was frozen with a first version had no replies yet; that of a later one may
 * have known some, so for those who do not see them it is assessed without.
 */
const assessed = async (
  { runtime, actor: { role } }: Reader,
  application: SeenApplication,
): Promise<Pick<ApplicationFile, 'submission' | 'assessment'>> => {
  const { db } = runtime.database
  const { digest, campaign, departmentReplies = [], settlements = [] } = application
  const submission = (await loadSubmissions(db, [digest])).get(digest)
  if (submission === undefined) throw new RangeError(`no frozen submission ${digest}`)
  const whole = sees(role, 'departmentReplies')
  if (!whole && submission.version === 1) return { submission, assessment: submission.assessment }
  const rules = (await loadStates(db, 'campaign', [campaign], false)).get(campaign)?.state
  if (rules === undefined) throw new RangeError(`no campaign ${campaign}`)
  const known = { ...application, departmentReplies, settlements }
  const assessment = reassess(known, rules, submission, { pack: runtime.pack })
  return { submission: whole ? submission : { ...submission, assessment }, assessment }
}
