import { findTrack } from '#policy'
import { grant } from '../actor.ts'
import { APPLICATION_STAGES, type Application } from '../application/state.ts'
import { rulesOf } from '../campaign/rules.ts'
import { CAMPAIGN_STAGES } from '../campaign/state.ts'
import { accept, beginning, type Stop, transition } from '../machine.ts'
import { refuse } from '../result.ts'
import { invalid, needText, noSuch } from '../validate.ts'
import { drawExperts } from './draw.ts'
import { type Conflict, type Expert, type Review, type ReviewEntry, type ReviewEvent, reviewId } from './state.ts'

const BY_PROVINCE = grant('any', 'provinceOfficer')

export interface OpenReview {
  readonly campaign: string
  readonly track: string
  readonly pool: readonly Expert[]
}

/** 三(一) 组建评审: one for each track of a campaign whose applications are closed. */
export const open = beginning<OpenReview, ReviewEvent>({
  title: '组建评审',
  by: BY_PROVINCE,
  belongs: () => ({}),
  refers: ({ campaign }) => [{ kind: 'campaign', id: campaign }],
  decide({ campaign: campaignId, track, pool }, context) {
    const campaign = context.find('campaign', campaignId)
    if (campaign === undefined) return noSuch('年度批次', campaignId)
    if (findTrack(rulesOf(campaign, context), track) === undefined) return noSuch('专项', track)
    const id = reviewId(campaignId, track)
    if (context.stream.id !== id) return refuse('wrong-id', `该评审的编号应为“${id}”。请用此编号办理。`)
    if (campaign.stage !== 'underReview')
      return refuse(
        'campaign-not-under-review',
        `该批次现处于“${CAMPAIGN_STAGES[campaign.stage]}”，截止申报以后、公示以前才能组建评审。请先截止申报。`,
      )
    return listedTwice(pool, []) ?? accept({ type: 'opened', campaign: campaignId, track, pool })
  },
})

export interface EnlargePool {
  readonly experts: readonly Expert[]
}

/** 增补专家 */
export const enlargePool = transition<Review, EnlargePool, ReviewEvent>({
  title: '增补专家',
  from: ['opened', 'assigned'],
  by: BY_PROVINCE,
  decide({ pool }, { experts }) {
    if (experts.length === 0) return refuse('nobody-named', '没有列出要增补的专家。请至少列出一名。')
    return listedTwice(experts, pool) ?? accept({ type: 'poolEnlarged', experts })
  },
})

export interface DeclareConflict {
  /** The expert's id, when the province records it; an expert speaks for oneself. */
  readonly expert?: string
  /** Credit code. */
  readonly enterprise: string
  readonly why: string
}

/** 申明回避: an assignment in conflict falls away; the province draws a substitute. */
export const declareConflict = transition<Review, DeclareConflict, ReviewEvent>({
  title: '申明回避',
  from: ['opened', 'assigned'],
  by: [...grant('assigned', 'expert'), ...BY_PROVINCE],
  decide({ pool, conflicts }, { expert: named, enterprise, why }, { actor }) {
    const expert = actor.role === 'expert' ? actor.id : (named ?? '')
    if (actor.role === 'expert' && named !== undefined && named !== expert)
      return refuse('not-oneself', '专家只能为本人申明回避。他人需要回避的，请告知省厅经办人登记。')
    if (pool.every(({ id }) => id !== expert)) return noSuch('专家', expert)
    const stop = invalid(needText('enterprise', '需要回避的企业', enterprise), needText('why', '回避原因', why))
    if (stop) return stop
    const conflict: Conflict = { expert, enterprise, why }
    return conflicts.some((known) => known.expert === expert && known.enterprise === enterprise)
      ? refuse('already-declared', '该专家对这家企业的回避已经登记，无须重复登记。')
      : accept({ type: 'conflictDeclared', conflict })
  },
})

export interface AssignExperts {
  /** Applications accepted by the province; those assigned before stay and are filled up. */
  readonly applications: readonly string[]
  /** What the draw follows from; recorded so that anyone can repeat it. */
  readonly seed: string
}

/** 抽取分派: experts by lot for every application, and substitutes for those who had to withdraw. */
export const assign = transition<Review, AssignExperts, ReviewEvent>({
  title: '抽取分派专家',
  from: ['opened', 'assigned'],
  by: BY_PROVINCE,
  refers: ({ applications }, { campaign }) => [
    { kind: 'campaign', id: campaign },
    ...applications.map((id) => ({ kind: 'application', id }) as const),
  ],
  decide(review, { applications, seed }, { find }) {
    const campaign = find('campaign', review.campaign)
    if (campaign === undefined) return noSuch('年度批次', review.campaign)
    const stop = invalid(needText('seed', '抽取种子', seed)) ?? notReviewable(review, applications, find)
    if (stop) return stop
    const known = new Set(review.entries.map(({ application }) => application))
    const added = [...new Set(applications)]
      .filter((id) => !known.has(id))
      .flatMap((id) => find('application', id) ?? [])
      .map(entryOf)
    const { expertsEach } = campaign.settings
    const before = [...review.entries, ...added]
    if (before.every(({ experts }) => experts.length >= expertsEach))
      return refuse('nothing-to-assign', '没有需要分派专家的申报。请先受理申报，或列出尚未分派的申报。')
    const { entries, short } = drawExperts(before, review, expertsEach, seed)
    return tooFew(short, expertsEach) ?? accept({ type: 'assigned', seed, entries })
  },
})

const listedTwice = (experts: readonly Expert[], pool: readonly Expert[]): Stop => {
  const all = [...pool, ...experts]
  const twice = experts.filter(({ id }) => all.filter((other) => other.id === id).length > 1)
  if (twice.length === 0) return undefined
  const names = [...new Set(twice.map(({ name }) => name))].join('、')
  return refuse('listed-twice', `专家库中重复列出了：${names}。每名专家只列一次，请删去重复的。`)
}

const notReviewable = (
  { campaign, track }: Review,
  applications: readonly string[],
  find: (kind: 'application', id: string) => Application | undefined,
): Stop => {
  const problems = applications.flatMap((id, at) => {
    const application = find('application', id)
    const fits =
      application?.campaign === campaign && application.track === track && application.stage === 'underReview'
    if (fits) return []
    const what =
      application === undefined
        ? `找不到编号为“${id}”的申报`
        : `${application.enterpriseName}（${application.number}）不属于本评审，或现处于“${APPLICATION_STAGES[application.stage]}”而不是“评审中”`
    return [{ code: 'not-reviewable', field: `applications[${at}]`, message: `${what}，请从名单中删去或先办理受理。` }]
  })
  if (problems.length === 0) return undefined
  return refuse(
    'not-reviewable',
    `有${problems.length}件不能分派：${problems.map(({ message }) => message).join('')}`,
    { problems },
  )
}

const entryOf = ({ id, number, enterprise, enterpriseName, productName, digest }: Application): ReviewEntry => {
  const entry = { application: id, number, enterprise, enterpriseName, digest, experts: [] }
  return productName === undefined ? entry : { ...entry, productName }
}

const tooFew = (short: readonly ReviewEntry[], expertsEach: number): Stop => {
  if (short.length === 0) return undefined
  const names = short.map(({ enterpriseName, number }) => `${enterpriseName}（${number}）`).join('、')
  return refuse(
    'too-few-experts',
    `扣除应当回避的以后，下列申报不足${expertsEach}名专家：${names}。请先增补专家，再抽取分派。`,
  )
}
