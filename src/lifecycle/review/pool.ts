import { z } from 'zod'
import { findTrack } from '#policy'
import type { Stop } from '../act.ts'
import { grant } from '../actor.ts'
import { enterReview } from '../campaign/later-stages.ts'
import { rulesOf } from '../campaign/rules.ts'
import { CAMPAIGN_STAGES } from '../campaign/state.ts'
import { hasStep } from '../campaign/steps.ts'
import { Id, list, Words } from '../fields.ts'
import { reaction } from '../reaction.ts'
import { nothing, one, where } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { withdraw } from '../score-sheet/assign.ts'
import { invalid, needText, noSuch } from '../validate.ts'
import { act, first } from './declare.ts'
import { ConflictField, type Expert, ExpertField, reviewId } from './state.ts'

const BY_PROVINCE = grant('any', 'provinceOfficer')

const Opened = z.object({ campaign: Id, track: z.string().max(50), pool: list(ExpertField, 1000) })

/** 三(一) 组建评审: one for each track of a campaign whose applications are closed. */
export const open = first({
  name: 'review.open',
  title: '组建评审',
  noun: '',
  by: BY_PROVINCE,
  owner: () => ({}),
  command: Opened,
  reads: ({ campaign }) => ({ campaign: one('campaign', campaign) }),
  conditions: [hasStep('expertReview')],
  event: 'opened',
  hides: { expert: ['pool'] },
  data: Opened,
  decide({ track, pool }, context) {
    const { campaign } = context.reads
    if (findTrack(rulesOf(campaign, context), track) === undefined) return noSuch('专项', track)
    const id = reviewId(campaign.id, track)
    if (context.stream.id !== id) return refuse('wrong-id', `该评审的编号应为“${id}”。请用此编号办理。`)
    if (campaign.stage !== 'underReview')
      return refuse(
        'campaign-not-under-review',
        `该批次现处于“${CAMPAIGN_STAGES[campaign.stage]}”，截止申报以后、公示以前才能组建评审。请先截止申报。`,
      )
    return listedTwice(pool, []) ?? ok({ campaign: campaign.id, track, pool })
  },
  apply: (opened, { stream }) => ({ id: stream.id, stage: 'opened', ...opened, conflicts: [] }),
  follows: (_, { id: review, campaign }) => [reaction(enterReview, campaign, { review })],
})

const Enlarged = z.object({ experts: list(ExpertField, 1000) })

/** 增补专家 */
export const enlargePool = act({
  name: 'review.enlargePool',
  title: '增补专家',
  noun: 'experts',
  from: ['opened', 'assigned'],
  by: BY_PROVINCE,
  command: Enlarged,
  reads: nothing,
  event: 'poolEnlarged',
  hides: { expert: ['experts'] },
  data: Enlarged,
  decide({ pool }, { experts }) {
    if (experts.length === 0) return refuse('nobody-named', '没有列出要增补的专家。请至少列出一名。')
    return listedTwice(experts, pool) ?? ok({ experts })
  },
  apply: (review, { experts }) => ({ ...review, pool: [...review.pool, ...experts] }),
})

/** 申明回避: an assignment in conflict falls away; the province draws a substitute. */
export const declareConflict = act({
  name: 'review.declareConflict',
  title: '申明回避',
  noun: 'conflicts',
  from: ['opened', 'assigned'],
  unversioned: true,
  by: [...grant('assigned', 'expert'), ...BY_PROVINCE],
  command: z.object({
    /** The expert's id, when the province records it; an expert speaks for oneself. */
    expert: Id.exactOptional(),
    /** Credit code. */
    enterprise: z.string().max(18),
    why: Words,
  }),
  reads: nothing,
  mentions: ({ enterprise }, { id: review }) => ({ sheets: where('scoreSheet', { review, enterprise }) }),
  event: 'conflictDeclared',
  hides: {},
  data: z.object({ conflict: ConflictField, withdrawn: list(z.string()) }),
  decide({ pool, conflicts }, { expert: named, enterprise, why }, { actor, reads }) {
    const expert = actor.role === 'expert' ? actor.id : (named ?? '')
    if (actor.role === 'expert' && named !== undefined && named !== expert)
      return refuse('not-oneself', '专家只能为本人申明回避。他人需要回避的，请告知省厅经办人登记。')
    if (pool.every(({ id }) => id !== expert)) return noSuch('专家', expert)
    const stop = invalid(needText('enterprise', '需要回避的企业', enterprise), needText('why', '回避原因', why))
    if (stop) return stop
    if (conflicts.some((known) => known.expert === expert && known.enterprise === enterprise))
      return refuse('already-declared', '该专家对这家企业的回避已经登记，无须重复登记。')
    const withdrawn = reads.sheets
      .filter((sheet) => sheet.expert === expert && sheet.stage !== 'withdrawn')
      .map(({ id }) => id)
    return ok({ conflict: { expert, enterprise, why }, withdrawn })
  },
  apply: (review, { conflict }) => ({ ...review, conflicts: [...review.conflicts, conflict] }),
  follows: ({ conflict: { why }, withdrawn }) => withdrawn.map((sheet) => reaction(withdraw, sheet, { why })),
})

const listedTwice = (experts: readonly Expert[], pool: readonly Expert[]): Stop => {
  const all = [...pool, ...experts]
  const twice = experts.filter(({ id }) => all.filter((other) => other.id === id).length > 1)
  if (twice.length === 0) return undefined
  const names = [...new Set(twice.map(({ name }) => name))].join('、')
  return refuse('listed-twice', `专家库中重复列出了：${names}。每名专家只列一次，请删去重复的。`)
}
