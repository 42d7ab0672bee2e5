import { z } from 'zod'
import { VERDICT_NAMES } from '#engine'
import { findTrack, type Pack, type Track } from '#policy'
import type { Condition } from '../act.ts'
import { rulesOf } from '../campaign/rules.ts'
import type { Campaign } from '../campaign/state.ts'
import type { Enterprise } from '../enterprise/state.ts'
import { Id } from '../fields.ts'
import { type EnterpriseRecord, one, recordOf, serial } from '../reads.ts'
import { ok, type Refused, refuse } from '../result.ts'
import { notAdmitted } from './admission.ts'
import { first } from './declare.ts'
import { APPLICANT } from './grants.ts'
import { Submitted, submissionOf } from './submission.ts'

interface Applying {
  readonly campaign: Campaign
  readonly enterprise: Enterprise
  readonly record: EnterpriseRecord
}

/** Open, in time, verified, taking part, not barred, not applied already. */
const admitted: Condition<{ readonly track: string }, Applying> = ({ track: id }, context) => {
  const { campaign, enterprise, record } = context.reads
  const rules = rulesOf(campaign, context)
  const track = findTrack(rules, id)
  if (track === undefined) return wrongTrack(rules, id)
  return notAdmitted(campaign, enterprise, { rules, track }, { ...context, record })
}

/** 三(一) 提交申报: freezes the form, its findings and the rules that made them. Unmet criteria do not stop it. */
export const submit = first({
  name: 'application.submit',
  title: '提交申报',
  by: APPLICANT,
  owner: ({ enterprise }) => ({ enterprise }),
  command: z.object({
    campaign: Id,
    /** Credit code. */
    enterprise: Id,
    track: z.string().max(50),
    /** The form as it came; its shape is read here. */
    form: z.unknown(),
  }),
  reads: ({ campaign, enterprise }) => ({
    campaign: one('campaign', campaign),
    enterprise: one('enterprise', enterprise),
    record: recordOf(enterprise),
    serial,
  }),
  conditions: [admitted],
  event: 'submitted',
  hides: {},
  data: z.object({
    number: z.string(),
    campaign: z.string(),
    year: z.number().int(),
    track: z.string(),
    enterprise: z.string(),
    enterpriseName: z.string(),
    unit: z.string(),
    county: z.string(),
    ...Submitted.shape,
  }),
  decide({ track: id, form }, context) {
    const { campaign, enterprise, record } = context.reads
    const rules = rulesOf(campaign, context)
    const track = findTrack(rules, id)
    if (track === undefined) return wrongTrack(rules, id)
    const number = applicationNumber(campaign, track, context.reads.serial)
    const of = { campaign, enterprise, track, rules, number, version: 1, departmentReplies: [], record }
    const submitted = submissionOf(of, form, context)
    if (!submitted.ok) return submitted
    return ok({
      number,
      campaign: campaign.id,
      year: campaign.year,
      track: track.id,
      enterprise: enterprise.id,
      enterpriseName: enterprise.name,
      unit: enterprise.unit,
      county: enterprise.county,
      ...submitted.value,
    })
  },
  apply: ({ leadsTo, ...submitted }, { stream, at }) => ({
    id: stream.id,
    stage: leadsTo ?? 'underCityReview',
    ...submitted,
    submittedAt: at,
    departmentReplies: [],
    settlements: [],
  }),
  says: ({ version, verdict }) => [`第${version}版，自动核对结论：${VERDICT_NAMES[verdict]}。`],
  tells: ({ number, digest }) => ({
    title: '申报已提交',
    body: `申报已提交，申报编号 ${number}，内容摘要 ${digest.slice(0, 16)}。请留存回执。`,
  }),
})

const wrongTrack = ({ tracks }: Pack, id: string): Refused => {
  const known = tracks.map((track) => `${track.name}（${track.id}）`).join('、')
  return refuse('wrong-track', `本批次没有名为“${id}”的专项。可以申报的是：${known}。`)
}

/** `LN2019-E-000123` */
const applicationNumber = ({ settings, year }: Campaign, { letter }: Track, serial: number): string =>
  `${settings.certificatePrefix}${year}-${letter}-${String(serial).padStart(6, '0')}`
