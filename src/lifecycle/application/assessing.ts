import { type Assessment, type AssessmentContext, assess, type DepartmentReply, type Settlement } from '#engine'
import { dayOf } from '#kernel'
import { findTrack, type Track } from '#policy'
import type { Context } from '../act.ts'
import { rulesOf } from '../campaign/rules.ts'
import type { Campaign } from '../campaign/state.ts'
import type { FrozenSubmission } from '../submission.ts'
import { ENTERPRISE_TRACK } from '../tracks.ts'
import type { Application } from './state.ts'

/** The frozen form assessed as of its day of submission, with the replies and settlements there are now. */
export const reassess = (
  application: Assessed,
  campaign: Campaign,
  { form, submittedAt, track }: FrozenSubmission,
  context: Pick<Context, 'pack'>,
): Assessment => {
  const { departmentReplies, settlements } = application
  const circumstances: AssessmentContext = {
    year: campaign.year,
    on: dayOf(new Date(submittedAt)),
    departmentReplies,
    heldTitles: heldTitlesOf(application),
  }
  return assess(getTrack(campaign, track, context), form, circumstances, settlements)
}

/** What of an application its assessment depends on. */
type Assessed = Pick<Application, 'departmentReplies' | 'settlements'> & Titled

/** The track of an application as its campaign reads it; a track that was submitted to exists. */
export const getTrack = (campaign: Campaign, id: string, context: Pick<Context, 'pack'>): Track => {
  const track = findTrack(rulesOf(campaign, context), id)
  if (track === undefined) throw new RangeError(`no track ${id} in ${campaign.pack.id}`)
  return track
}

/** What of an application tells the titles held at its submission. */
type Titled = Pick<Application, 'heldTitles' | 'validEnterpriseTitle'>

/** The titles held at submission: an earlier format keeps, as a yes or no, only the one that a criterion of 2019 asks for. */
export const heldTitlesOf = ({ heldTitles, validEnterpriseTitle }: Titled): readonly string[] =>
  heldTitles ?? (validEnterpriseTitle ? [ENTERPRISE_TRACK] : [])

/** The replies with this one as its department's last word. */
export const withReply = (replies: readonly DepartmentReply[], reply: DepartmentReply): readonly DepartmentReply[] => [
  ...replies.filter(({ department }) => department !== reply.department),
  reply,
]

/** The settlements with this one as the last finding on its criterion. */
export const withSettlement = (settlements: readonly Settlement[], settlement: Settlement): readonly Settlement[] => [
  ...settlements.filter(({ criterion }) => criterion !== settlement.criterion),
  settlement,
]
