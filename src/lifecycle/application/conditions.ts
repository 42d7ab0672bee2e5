import type { Assessment, Finding } from '#engine'
import { citeOf } from '#policy'
import type { Condition } from '../act.ts'
import { pastCityGate } from '../campaign/rules.ts'
import type { Campaign } from '../campaign/state.ts'
import { refuse } from '../result.ts'
import type { FrozenSubmission } from '../submission.ts'
import { reassess } from './assessing.ts'
import type { Application } from './state.ts'

interface InCampaign {
  readonly campaign: Campaign
}

interface WithSubmission extends InCampaign {
  readonly submission: FrozenSubmission
}

/** 三(一) the cities' last day has not passed, or the province has granted a later one. */
export const cityGateOpen: Condition<Application, InCampaign> = ({ sentBack }, context) =>
  pastCityGate(context.reads.campaign, context, sentBack?.correctBy)

/** By the alternative of reading R22 the county speaks first. 沈抚示范区 has no county-level office. */
export const countyHasSpoken: Condition<Application, InCampaign> = (
  { countyOpinion, county },
  { reads, pack, province },
) => {
  const { settings, pack: named } = reads.campaign
  const asked = settings.countyReviewFirst && pack(named).procedure.countyReview === true
  if (!asked || countyOpinion !== undefined || province.get(county).kind === 'zone') return undefined
  return refuse(
    'county-opinion-missing',
    '本批次规定先由县（市、区）审核，该申报尚无县区意见。请先请县（市、区）工信部门提出意见。',
    citeOf(pack(named).gates.cityRecommendation),
  )
}

/** 三(一) no counted criterion speaks against a recommendation. */
export const nothingAgainst: Condition<Application, WithSubmission> = (application, { reads, pack }) => {
  const { campaign, submission } = reads
  const against = againstIn(reassess(application, campaign, submission, { pack }))
  const [first] = against
  if (first === undefined) return undefined
  const names = against.map(({ criterion, title }) => `${criterion} ${title}`).join('；')
  return refuse('criteria-unmet', `有${against.length}项条件不符合或缺少数据，不能推荐：${names}。${WAYS_OUT}`, {
    cite: first.cite,
    problems: against.map(({ criterion, verdict: code, reasons }) => ({
      code,
      field: criterion,
      message: reasons.join(''),
    })),
  })
}

/** The counted findings that speak against a recommendation. */
const againstIn = ({ findings }: Assessment): readonly Finding[] =>
  findings.filter(({ counts, verdict }) => counts && (verdict === 'unmet' || verdict === 'unknown'))

const WAYS_OUT = '材料可以补正的，请退回补正；确不符合的，请作出不予推荐的决定并说明理由。'
