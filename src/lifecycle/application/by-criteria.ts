import { VERDICT_NAMES } from '#engine'
import type { Condition } from '../act.ts'
import { grant } from '../actor.ts'
import type { Campaign } from '../campaign/state.ts'
import { lacksStep } from '../campaign/steps.ts'
import { Nothing } from '../fields.ts'
import { one, submission } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import type { FrozenSubmission } from '../submission.ts'
import { invalid, needText } from '../validate.ts'
import { reassess } from './assessing.ts'
import { act } from './declare.ts'
import { type Application, baseOf, ReasonField, reportedOf } from './state.ts'

const BY_HEAD = grant('any', 'provinceHead')

interface Assessed {
  readonly campaign: Campaign
  readonly submission: FrozenSubmission
}

/** Every counted criterion is met; what was left to judgement has been settled. */
const allMet: Condition<Application, Assessed> = (application, { reads: { campaign, submission }, pack }) => {
  const { findings } = reassess(application, campaign, submission, { pack })
  const open = findings.filter(({ counts, verdict }) => counts && verdict !== 'met')
  const [first] = open
  if (first === undefined) return undefined
  const names = open.map(({ criterion, title, verdict }) => `${criterion} ${title}（${VERDICT_NAMES[verdict]}）`)
  return refuse(
    'criteria-unmet',
    `有${open.length}项条件没有得出“${VERDICT_NAMES.met}”，不能列为拟认定：${names.join('；')}。需要判断的，请先认定判断事项；确不符合的，请列为不予认定并说明理由。`,
    {
      cite: first.cite,
      problems: open.map(({ criterion, verdict, reasons }) => ({
        code: verdict,
        field: criterion,
        message: reasons.join(''),
      })),
    },
  )
}

/** 按条件列为拟认定: in place of an expert review. */
export const proposeByCriteria = act({
  name: 'application.proposeByCriteria',
  title: '按条件列为拟认定',
  noun: 'proposal',
  from: ['underReview'],
  by: BY_HEAD,
  command: Nothing,
  reads: ({ campaign, digest }) => ({ campaign: one('campaign', campaign), submission: submission(digest) }),
  conditions: [lacksStep('expertReview'), allMet],
  event: 'proposedByCriteria',
  hides: {},
  data: Nothing,
  decide: () => ok({}),
  apply: (application) => ({ ...baseOf(application), ...reportedOf(application), stage: 'proposed' }),
  tells: () => ({ title: '列入拟认定名单', body: '经审核符合全部条件，列入拟认定名单。' }),
})

/** 按条件列为不予认定: in place of an expert review, with its reason. */
export const notProposeByCriteria = act({
  name: 'application.notProposeByCriteria',
  title: '按条件列为不予认定',
  noun: 'non-recognition',
  from: ['underReview'],
  by: BY_HEAD,
  command: ReasonField,
  reads: ({ campaign }) => ({ campaign: one('campaign', campaign) }),
  conditions: [lacksStep('expertReview')],
  event: 'notProposedByCriteria',
  hides: {},
  data: ReasonField,
  decide: (_, { reason }) => invalid(needText('reason', '不予认定的理由', reason)) ?? ok({ reason }),
  apply: (application, { reason }) => ({
    ...baseOf(application),
    ...reportedOf(application),
    stage: 'notProposed',
    reason,
  }),
  says: ({ reason }) => [reason],
  tells: ({ reason }) => ({ title: '未列入拟认定名单', body: `经审核未列入拟认定名单，原因：${reason}` }),
})
