import { z } from 'zod'
import { showDay } from '#kernel'
import { citeOf } from '#policy'
import type { Context, Stop } from '../act.ts'
import { grant } from '../actor.ts'
import { publicise as publiciseApplication } from '../application/publicise.ts'
import type { Application } from '../application/state.ts'
import { publicise as publiciseCampaign } from '../campaign/later-stages.ts'
import { rulesOf } from '../campaign/rules.ts'
import { CAMPAIGN_STAGES, type Campaign } from '../campaign/state.ts'
import { hasStep } from '../campaign/steps.ts'
import { CalendarDay, Digest, Id, list, Name } from '../fields.ts'
import { reaction } from '../reaction.ts'
import { one, several, where } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import type { Review } from '../review/state.ts'
import { reviewId } from '../review/state.ts'
import { invalid, needDocumentNumber, needText } from '../validate.ts'
import { first } from './declare.ts'
import { noticePeriod } from './period.ts'
import type { NoticeItem, NoticeList, NoticePeriod } from './state.ts'

/** 三(一) 发布公示: everything the reviews propose, and nothing else. */
export const publish = first({
  name: 'publicNotice.publish',
  title: '发布公示',
  noun: '',
  by: grant('any', 'provinceHead'),
  owner: () => ({}),
  command: z.object({
    campaign: Id,
    /** The decided reviews whose proposals are publicised: all of the campaign's. */
    reviews: list(Id, 50),
    title: Name,
    documentNumber: Name,
    firstDay: CalendarDay,
  }),
  reads: ({ campaign, reviews }) => ({
    campaign: one('campaign', campaign),
    reviews: several('review', reviews),
    proposed: where('application', { campaign, stage: 'proposed' }),
  }),
  conditions: [hasStep('publicNotice')],
  event: 'published',
  hides: {},
  data: z.object({
    campaign: z.string(),
    title: z.string(),
    documentNumber: z.string(),
    channel: z.string(),
    list: Digest,
    applications: list(z.string()),
    counts: z.record(z.string(), z.number().int()),
    firstDay: CalendarDay,
    lastDay: CalendarDay,
    provisionalNote: z.string().exactOptional(),
  }),
  decide({ title, documentNumber, firstDay, reviews }, context) {
    const { campaign, proposed } = context.reads
    const stop =
      notUnderReview(campaign) ??
      undecided(campaign, reviews, context.reads.reviews) ??
      invalid(needText('title', '公示标题', title), needDocumentNumber('documentNumber', '公示文号', documentNumber))
    if (stop) return stop
    const items = itemsOf(proposed, reviews)
    if (items.length === 0)
      return refuse('nothing-proposed', '评审没有列出拟认定的申报，没有可公示的内容。请核对评审决定。')
    const period = noticePeriod(campaign.settings, firstDay)
    const late = outOfTime(period, campaign, context)
    if (late) return late
    const frozen: NoticeList = { notice: context.stream.id, items }
    return ok({
      campaign: campaign.id,
      title,
      documentNumber,
      channel: campaign.settings.noticeChannel,
      list: context.freeze(frozen),
      applications: items.map(({ application }) => application),
      counts: Object.fromEntries(
        [...Map.groupBy(items, ({ track }) => track)].map(([track, all]) => [track, all.length]),
      ),
      ...period,
    })
  },
  apply: ({ applications: _, ...published }, { stream }) => ({ id: stream.id, stage: 'published', ...published }),
  follows: ({ applications }, { id: notice, campaign }) => [
    reaction(publiciseCampaign, campaign, { notice }),
    ...applications.map((application) => reaction(publiciseApplication, application, { notice })),
  ],
})

/** Review by review as they are named, each by rank. */
const itemsOf = (proposed: readonly Application[], reviews: readonly string[]): readonly NoticeItem[] =>
  [...new Set(reviews)].flatMap((review) =>
    proposed
      .filter(({ campaign, track }) => reviewId(campaign, track) === review)
      .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0) || (one.number < other.number ? -1 : 1))
      .map(itemOf),
  )

const itemOf = ({ id, number, enterprise, enterpriseName, track, productName, digest }: Application): NoticeItem => {
  const item = { application: id, number, enterprise, enterpriseName, track, digest }
  return productName === undefined ? item : { ...item, productName }
}

const notUnderReview = ({ stage }: Campaign): Stop =>
  stage === 'underReview'
    ? undefined
    : refuse(
        'campaign-not-under-review',
        `该批次现处于“${CAMPAIGN_STAGES[stage]}”，只有评审结束后才能发布公示，每批次公示一次。请核对批次。`,
      )

const undecided = (campaign: Campaign, named: readonly string[], reviews: ReadonlyMap<string, Review>): Stop => {
  const left = campaign.reviews.filter((id) => !named.includes(id))
  if (left.length > 0)
    return refuse('review-left-out', `公示应包括本批次的全部评审，还缺：${left.join('、')}。请一并列入。`)
  const open = named.filter((id) => {
    const review = reviews.get(id)
    return review?.stage !== 'decided' || review.campaign !== campaign.id
  })
  if (open.length === 0) return undefined
  return refuse('review-not-decided', `下列评审不属于本批次或尚未作出决定：${open.join('、')}。请先完成评审。`)
}

/** It begins today at the earliest, and has ended by 9 月 30 日 (reading R15). */
const outOfTime = (
  { firstDay, lastDay }: NoticePeriod,
  campaign: Campaign,
  context: Pick<Context, 'today' | 'pack'>,
): Stop => {
  if (firstDay < context.today)
    return refuse('already-past', `公示首日（${showDay(firstDay)}）已经过去。请改为今天或以后的日期。`)
  const { noticeLastDay } = campaign
  if (noticeLastDay === undefined || lastDay <= noticeLastDay) return undefined
  return refuse(
    'gate-closed',
    `公示自${showDay(firstDay)}至${showDay(lastDay)}，超过了公示截止日${showDay(noticeLastDay)}。请提前公示首日。`,
    citeOf(rulesOf(campaign, context).gates.publicNotice),
  )
}
