import { type Assessment, type AssessmentContext, assess, type DepartmentReply, type Settlement } from '#engine'
import { type Day, dayOf } from '#kernel'
import { findTrack, type Track } from '#policy'
import type { Context } from '../act.ts'
import { rulesOf } from '../campaign/rules.ts'
import type { Campaign } from '../campaign/state.ts'
import type { EnterpriseRecord } from '../reads.ts'
import type { FrozenSubmission } from '../submission.ts'
import { ENTERPRISE_TRACK } from '../tracks.ts'
import type { Application } from './state.ts'

/** The frozen form assessed as of its day of submission, with the replies and settlements there are now. */
export const reassess = (
  { departmentReplies, settlements, validEnterpriseTitle }: Assessed,
  campaign: Campaign,
  { form, submittedAt, track }: FrozenSubmission,
  context: Pick<Context, 'pack'>,
): Assessment => {
  const circumstances: AssessmentContext = {
    year: campaign.year,
    on: dayOf(new Date(submittedAt)),
    departmentReplies,
    validEnterpriseTitle,
  }
  return assess(getTrack(campaign, track, context), form, circumstances, settlements)
}

/** What of an application its assessment depends on. */
type Assessed = Pick<Application, 'departmentReplies' | 'settlements' | 'validEnterpriseTitle'>

/** The track of an application as its campaign reads it; a track that was submitted to exists. */
export const getTrack = (campaign: Campaign, id: string, context: Pick<Context, 'pack'>): Track => {
  const track = findTrack(rulesOf(campaign, context), id)
  if (track === undefined) throw new RangeError(`no track ${id} in ${campaign.pack.id}`)
  return track
}

/** Whether the enterprise holds a “专精特新”中小企业 title that is valid on that day. */
export const hasValidEnterpriseTitle = ({ titles }: EnterpriseRecord, on: Day): boolean =>
  titles.some(
    ({ track, stage, firstDay, lastDay }) =>
      track === ENTERPRISE_TRACK && stage !== 'revoked' && firstDay <= on && on <= lastDay,
  )

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
