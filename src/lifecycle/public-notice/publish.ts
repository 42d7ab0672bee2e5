import { type Day, showDay } from '#kernel'
import { citeOf } from '#policy'
import { grant } from '../actor.ts'
import { rulesOf } from '../campaign/rules.ts'
import { CAMPAIGN_STAGES, type Campaign } from '../campaign/state.ts'
import { accept, beginning, type Context, type Stop } from '../machine.ts'
import { refuse } from '../result.ts'
import type { Review } from '../review/state.ts'
import { invalid, needDocumentNumber, needText, noSuch } from '../validate.ts'
import { noticePeriod } from './period.ts'
import type { NoticeItem, NoticePeriod, PublicNoticeEvent } from './state.ts'

export interface PublishNotice {
  readonly campaign: string
  /** The decided reviews whose proposals are publicised: all of the campaign's. */
  readonly reviews: readonly string[]
  readonly title: string
  readonly documentNumber: string
  readonly firstDay: Day
}

/** 三(一) 发布公示: everything the reviews propose, and nothing else. */
export const publish = beginning<PublishNotice, PublicNoticeEvent>({
  title: '发布公示',
  by: grant('any', 'provinceHead'),
  belongs: () => ({}),
  refers: ({ campaign, reviews }) => [
    { kind: 'campaign', id: campaign },
    ...reviews.map((id) => ({ kind: 'review', id }) as const),
  ],
  decide({ title, documentNumber, firstDay, ...named }, context) {
    const campaign = context.find('campaign', named.campaign)
    if (campaign === undefined) return noSuch('年度批次', named.campaign)
    const stop =
      notUnderReview(campaign) ??
      undecided(campaign, named.reviews, context) ??
      invalid(needText('title', '公示标题', title), needDocumentNumber('documentNumber', '公示文号', documentNumber))
    if (stop) return stop
    const items = [...new Set(named.reviews)].flatMap((id) => proposedBy(context.find('review', id)))
    if (items.length === 0)
      return refuse('nothing-proposed', '评审没有列出拟认定的申报，没有可公示的内容。请核对评审决定。')
    const period = noticePeriod(campaign.settings, firstDay)
    const { noticeChannel: channel } = campaign.settings
    return (
      outOfTime(period, campaign, context) ??
      accept({ type: 'published', campaign: campaign.id, title, documentNumber, channel, items, ...period })
    )
  },
})

const notUnderReview = ({ stage }: Campaign): Stop =>
  stage === 'underReview'
    ? undefined
    : refuse(
        'campaign-not-under-review',
        `该批次现处于“${CAMPAIGN_STAGES[stage]}”，只有评审结束后才能发布公示，每批次公示一次。请核对批次。`,
      )

const undecided = (campaign: Campaign, named: readonly string[], { find }: Context): Stop => {
  const left = campaign.reviews.filter((id) => !named.includes(id))
  if (left.length > 0)
    return refuse('review-left-out', `公示应包括本批次的全部评审，还缺：${left.join('、')}。请一并列入。`)
  const open = named.filter((id) => {
    const review = find('review', id)
    return review?.stage !== 'decided' || review.campaign !== campaign.id
  })
  if (open.length === 0) return undefined
  return refuse('review-not-decided', `下列评审不属于本批次或尚未作出决定：${open.join('、')}。请先完成评审。`)
}

const proposedBy = (review: Review | undefined): readonly NoticeItem[] => {
  const proposed = review?.outcomes?.filter((outcome) => outcome.proposed) ?? []
  return proposed.flatMap(({ application }) =>
    (review?.entries ?? [])
      .filter((entry) => entry.application === application)
      .map(({ experts: _, ...entry }) => ({ ...entry, track: review?.track ?? '' })),
  )
}

/** It begins today at the earliest, and has ended by 9 月 30 日 (reading R15). */
const outOfTime = ({ firstDay, lastDay }: NoticePeriod, campaign: Campaign, context: Context): Stop => {
  if (firstDay < context.today)
    return refuse('already-past', `公示首日（${showDay(firstDay)}）已经过去。请改为今天或以后的日期。`)
  if (lastDay <= campaign.noticeLastDay) return undefined
  return refuse(
    'gate-closed',
    `公示自${showDay(firstDay)}至${showDay(lastDay)}，超过了公示截止日${showDay(campaign.noticeLastDay)}。请提前公示首日。`,
    citeOf(rulesOf(campaign, context).gates.publicNotice),
  )
}
