import { citeOf } from '#policy'
import { grant } from '../actor.ts'
import { pastCityGate } from '../campaign/rules.ts'
import type { Campaign } from '../campaign/state.ts'
import { accept, type Context, type Stop, transition } from '../machine.ts'
import { refuse } from '../result.ts'
import { invalid, needText, noSuch } from '../validate.ts'
import { reassess } from './assessing.ts'
import type { Application, ApplicationEvent, ReturnItem } from './state.ts'

const CITY = grant('ownUnit', 'cityOfficer', 'cityHead')

export interface WithdrawApplication {
  readonly reason: string
}

/** 撤回申报: by the applicant, until a letter has carried it to the province. */
export const withdraw = transition<Application, WithdrawApplication, ApplicationEvent>({
  title: '撤回申报',
  from: ['underCityReview', 'returned', 'recommended'],
  by: grant('ownEnterprise', 'clerk', 'confirmer'),
  decide: (_, { reason }) => invalid(needText('reason', '撤回原因', reason)) ?? accept({ type: 'withdrawn', reason }),
})

export interface GiveCountyOpinion {
  readonly supports: boolean
  readonly text: string
}

/** 县区意见: never decides (reading R22). */
export const giveCountyOpinion = transition<Application, GiveCountyOpinion, ApplicationEvent>({
  title: '提出县区意见',
  from: ['underCityReview'],
  by: grant('ownCounty', 'countyOfficer'),
  decide: ({ version }, { supports, text }) =>
    invalid(needText('text', '县区意见', text)) ??
    accept({ type: 'countyOpinionGiven', opinion: { supports, text, version } }),
})

export interface ReturnApplication {
  readonly items: readonly ReturnItem[]
}

/** 退回补正: every item with its reason. */
export const returnToApplicant = transition<Application, ReturnApplication, ApplicationEvent>({
  title: '退回补正',
  from: ['underCityReview'],
  by: CITY,
  decide(_, { items }) {
    if (items.length === 0)
      return refuse('nothing-to-mend', '退回补正须至少列明一处需要修改的内容及其原因。请补充后再退回。')
    const found = items.flatMap(({ field, reason }, at) => [
      ...needText(`items[${at}].field`, `第${at + 1}处需要修改的栏目`, field),
      ...needText(`items[${at}].reason`, `第${at + 1}处的退回原因`, reason),
    ])
    return invalid(found) ?? accept({ type: 'returned', items })
  },
})

export interface RecommendApplication {
  readonly opinion: string
}

/** 三(一) 市工业和信息化局初审后推荐. */
export const recommend = transition<Application, RecommendApplication, ApplicationEvent>({
  title: '推荐',
  from: ['underCityReview'],
  by: CITY,
  refers: (_, { campaign }) => [{ kind: 'campaign', id: campaign }],
  thaws: ({ digest }) => [digest],
  decide(application, { opinion }, context) {
    const campaign = context.find('campaign', application.campaign)
    if (campaign === undefined) return noSuch('年度批次', application.campaign)
    const stop =
      pastCityGate(campaign, context, application.extendedTo) ??
      invalid(needText('opinion', '推荐意见', opinion)) ??
      withoutCounty(application, campaign, context)
    if (stop) return stop
    const { verdict, findings } = reassess(application, campaign, context)
    const against = findings.filter((finding) => finding.counts && AGAINST.includes(finding.verdict))
    const [first] = against
    if (first === undefined) return accept({ type: 'recommended', opinion, verdict })
    const names = against.map(({ criterion, title }) => `${criterion} ${title}`).join('；')
    return refuse('criteria-unmet', `有${against.length}项条件不符合或缺少数据，不能推荐：${names}。${WAYS_OUT}`, {
      cite: first.cite,
      problems: against.map(({ criterion, verdict: code, reasons }) => ({
        code,
        field: criterion,
        message: reasons.join(''),
      })),
    })
  },
})

const AGAINST: readonly string[] = ['unmet', 'unknown']
const WAYS_OUT = '材料可以补正的，请退回补正；确不符合的，请作出不予推荐的决定并说明理由。'

/** By the alternative of reading R22. 沈抚示范区 has no county-level office. */
const withoutCounty = (
  { countyOpinion, county }: Application,
  { settings, pack }: Campaign,
  context: Context,
): Stop => {
  if (!settings.countyReviewFirst || countyOpinion !== undefined || context.province.get(county).kind === 'zone')
    return undefined
  return refuse(
    'county-opinion-missing',
    '本批次规定先由县（市、区）审核，该申报尚无县区意见。请先请县（市、区）工信部门提出意见。',
    {
      ...citeOf(context.pack(pack).gates.cityRecommendation),
    },
  )
}

export interface DeclineApplication {
  readonly reason: string
}

/** 不予推荐 */
export const decline = transition<Application, DeclineApplication, ApplicationEvent>({
  title: '不予推荐',
  from: ['underCityReview'],
  by: CITY,
  decide: (_, { reason }) =>
    invalid(needText('reason', '不予推荐的理由', reason)) ?? accept({ type: 'declined', reason }),
})
