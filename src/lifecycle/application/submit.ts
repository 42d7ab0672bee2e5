import { type DepartmentReply, examine, type FieldError, type Form } from '#engine'
import { findTrack, type Pack, type Track } from '#policy'
import { grant } from '../actor.ts'
import { pastCityGate, rulesOf } from '../campaign/rules.ts'
import type { Campaign } from '../campaign/state.ts'
import type { Enterprise } from '../enterprise/state.ts'
import { accept, beginning, type Context, type Decision, transition } from '../machine.ts'
import { type Refused, refuse } from '../result.ts'
import type { FrozenSubmission } from '../submission.ts'
import { ENTERPRISE_TRACK } from '../tracks.ts'
import { noSuch } from '../validate.ts'
import { notAdmitted } from './admission.ts'
import { getTrack, heldTitlesOn } from './assessing.ts'
import type { Application, ApplicationEvent, Submitted } from './state.ts'

const APPLICANT = grant('ownEnterprise', 'clerk', 'confirmer')

export interface SubmitApplication {
  readonly campaign: string
  /** Credit code. */
  readonly enterprise: string
  readonly track: string
  /** The form as it came; its shape is read here. */
  readonly form: unknown
}

/** 三(一) 提交申报: freezes the form, its findings and the rules that made them. Unmet criteria do not stop it. */
export const submit = beginning<SubmitApplication, ApplicationEvent>({
  title: '提交申报',
  by: APPLICANT,
  belongs: ({ enterprise }) => ({ enterprise }),
  needs: ['serial', 'record'],
  refers: ({ campaign, enterprise }) => [
    { kind: 'campaign', id: campaign },
    { kind: 'enterprise', id: enterprise },
  ],
  decide(command, context) {
    const campaign = context.find('campaign', command.campaign)
    if (campaign === undefined) return noSuch('年度批次', command.campaign)
    const enterprise = context.find('enterprise', command.enterprise)
    if (enterprise === undefined) return noSuch('企业', command.enterprise)
    const rules = rulesOf(campaign, context)
    const track = findTrack(rules, command.track)
    if (track === undefined) return wrongTrack(rules, command.track)
    const stop = notAdmitted(campaign, enterprise, { rules, track }, context)
    if (stop) return stop
    const number = applicationNumber(campaign, track, context.serial)
    const of = { campaign, enterprise, track, rules, number, version: 1, departmentReplies: [] }
    return submission(of, command.form, context, (submitted) => ({
      type: 'submitted',
      number,
      campaign: campaign.id,
      year: campaign.year,
      track: track.id,
      enterprise: enterprise.id,
      enterpriseName: enterprise.name,
      unit: enterprise.unit,
      county: enterprise.county,
      ...submitted,
    }))
  },
})

export interface ResubmitApplication {
  readonly form: unknown
  /** The version the applicant worked on. */
  readonly baseVersion: number
}

/** 补正后重新提交: the whole form again, as the next version. */
export const resubmit = transition<Application, ResubmitApplication, ApplicationEvent>({
  title: '补正后重新提交',
  from: ['returned'],
  by: APPLICANT,
  needs: ['record'],
  refers: (_, { campaign, enterprise }) => [
    { kind: 'campaign', id: campaign },
    { kind: 'enterprise', id: enterprise },
  ],
  decide({ version, number, departmentReplies, ...application }, { form, baseVersion }, context) {
    const campaign = context.find('campaign', application.campaign)
    if (campaign === undefined) return noSuch('年度批次', application.campaign)
    const enterprise = context.find('enterprise', application.enterprise)
    if (enterprise === undefined) return noSuch('企业', application.enterprise)
    if (baseVersion !== version)
      return refuse(
        'stale-version',
        `该申报现为第${version}版，您修改的是第${baseVersion}版。请刷新后在第${version}版上修改，再重新提交。`,
      )
    const stop = pastCityGate(campaign, context, application.extendedTo)
    if (stop) return stop
    const rules = rulesOf(campaign, context)
    const track = getTrack(campaign, application.track, context)
    const of = { campaign, enterprise, track, rules, number, version: version + 1, departmentReplies }
    return submission(of, form, context, (submitted) => ({ type: 'resubmitted', ...submitted }))
  },
})

interface Submission {
  readonly campaign: Campaign
  readonly enterprise: Enterprise
  readonly track: Track
  readonly rules: Pack
  readonly number: string
  readonly version: number
  readonly departmentReplies: readonly DepartmentReply[]
}

/** Reads, checks, assesses and freezes the form, or refuses it with all that has to be mended. */
const submission = (
  of: Submission,
  raw: unknown,
  context: Context,
  event: (submitted: Submitted) => ApplicationEvent,
): Decision<ApplicationEvent> => {
  const { campaign, enterprise, track, version, departmentReplies } = of
  const heldTitles = heldTitlesOn(context.record, context.today)
  const circumstances = { year: campaign.year, on: context.today, departmentReplies, heldTitles }
  const { form, problems, warnings, assessment } = examine(track, raw, circumstances)
  const all = [...problems, ...againstRecord(form, enterprise)]
  if (all.length > 0)
    return refuse('invalid-form', `申报表有${all.length}处需要修改。请按所列逐处改正后重新提交。`, { problems: all })
  const digest = context.freeze(frozen(of, context, form, assessment))
  const { verdict } = assessment
  const { productName } = form.facts
  const validEnterpriseTitle = heldTitles.includes(ENTERPRISE_TRACK)
  const submitted: Submitted = { version, digest, verdict, warnings, validEnterpriseTitle }
  return accept(event(typeof productName === 'string' ? { ...submitted, productName } : submitted))
}

const frozen = (
  { campaign, track, rules, number, version }: Submission,
  { stream, now }: Context,
  form: Form,
  assessment: FrozenSubmission['assessment'],
): FrozenSubmission => ({
  application: stream.id,
  number,
  version,
  submittedAt: now,
  campaign: campaign.id,
  year: campaign.year,
  track: track.id,
  pack: { id: rules.id, version: rules.version, readings: campaign.readings },
  form,
  assessment,
})

/** The form speaks of the enterprise that applies, at the place whose office receives it. */
const againstRecord = ({ facts }: Form, { id, county }: Enterprise): readonly FieldError[] => [
  ...(facts.uscc === undefined || facts.uscc === id
    ? []
    : [other('uscc', `表中的统一社会信用代码与申报企业的登记（${id}）不一致，请按营业执照更正。`)]),
  ...(facts.county === undefined || facts.county === county
    ? []
    : [other('county', '表中的所在地区与企业登记的所在地区不一致，请更正；登记有误的，请联系所在地工业和信息化局。')]),
]

const other = (field: string, message: string): FieldError => ({ code: 'differs-from-record', field, message })

const wrongTrack = ({ tracks }: Pack, id: string): Refused => {
  const known = tracks.map((track) => `${track.name}（${track.id}）`).join('、')
  return refuse('wrong-track', `本批次没有名为“${id}”的专项。可以申报的是：${known}。`)
}

/** `LN2019-E-000123` */
const applicationNumber = ({ settings, year }: Campaign, { letter }: Track, serial: number): string =>
  `${settings.certificatePrefix}${year}-${letter}-${String(serial).padStart(6, '0')}`
