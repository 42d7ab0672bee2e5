import { type Day, showDay } from '#kernel'
import { citeOf, type Pack, type Settings, settingsOf, withReadings } from '#policy'
import { grant } from '../actor.ts'
import { accept, beginning, type Decision, transition } from '../machine.ts'
import { refuse } from '../result.ts'
import { invalid, needDocumentNumber, needText, noSuch } from '../validate.ts'
import { datesUnder, notSettings, whatIsWrong } from './settings.ts'
import { type Campaign, type CampaignEvent, campaignId, type ReadingDecision } from './state.ts'

export interface DraftCampaign {
  readonly pack: string
  readonly year: number
  readonly title: string
  readonly opensOn: Day
}

/** 筹备年度批次: under the pack's own readings and settings. */
export const draft = beginning<DraftCampaign, CampaignEvent>({
  title: '筹备年度批次',
  by: grant('any', 'provinceOfficer'),
  belongs: () => ({}),
  decide({ pack: packId, year, title, opensOn }, { pack: packOf, stream }) {
    const id = campaignId(packId, year)
    if (stream.id !== id) return refuse('wrong-id', `该年度批次的编号应为“${id}”。请用此编号办理。`)
    const pack = packOf({ id: packId })
    const settings = settingsOf(pack.settings)
    const stop = invalid(needText('title', '批次名称', title), whatIsWrong(settings, pack, { year, opensOn }))
    if (stop) return stop
    const dates = datesUnder(settings, year, opensOn)
    return accept({ type: 'drafted', title, year, pack: { id: packId, version: pack.version }, settings, ...dates })
  },
})

/** 选择条文理解: a recorded decision of the province on a phrase that can be read in two ways. */
export const chooseReading = transition<Campaign, ReadingDecision, CampaignEvent>({
  title: '选择条文理解',
  from: ['drafted'],
  by: grant('any', 'provinceOfficer'),
  decide(campaign, decision, context) {
    const pack = context.pack(campaign.pack)
    const found = pack.readings.find(({ id }) => id === decision.reading)
    if (found === undefined)
      return refuse('no-such-reading', `方案中没有编号为“${decision.reading}”的条文理解。请从条文理解清单中选取。`)
    const alternative = found.alternatives.find(({ id }) => id === decision.alternative)
    if (alternative === undefined && decision.alternative !== 'inForce') {
      const known = found.alternatives.map(({ id, text }) => `${id}（${text}）`).join('、')
      return refuse(
        'no-such-alternative',
        `对“${found.phrase}”没有“${decision.alternative}”这种理解。${known === '' ? '此处没有其他理解可选。' : `可选的是：${known}。`}`,
      )
    }
    const stop = invalid(
      needDocumentNumber('documentNumber', '决定文号', decision.documentNumber),
      needText('reason', '选择理由', decision.reason),
    )
    if (stop) return stop
    const { [decision.reading]: _, ...others } = campaign.readings
    const readings = alternative === undefined ? others : { ...others, [decision.reading]: alternative.id }
    const changes = without(campaign.changes, alternative?.settings ?? {})
    return settled(campaign, { pack, readings, changes }, (settings, dates) => ({
      type: 'readingChosen',
      decision,
      readings,
      changes,
      settings,
      ...dates,
    }))
  },
})

export interface ChangeSettings {
  readonly changes: Partial<Settings>
  readonly opensOn?: Day
  readonly reason: string
}

/** 调整批次设置: what the notice leaves to the province. */
export const changeSettings = transition<Campaign, ChangeSettings, CampaignEvent>({
  title: '调整批次设置',
  from: ['drafted'],
  by: grant('any', 'provinceOfficer'),
  decide(campaign, { changes: newly, opensOn = campaign.opensOn, reason }, context) {
    const pack = context.pack(campaign.pack)
    const stop = invalid(needText('reason', '调整理由', reason), notSettings(newly, pack))
    if (stop) return stop
    const changes = { ...campaign.changes, ...newly }
    return settled({ ...campaign, opensOn }, { pack, readings: campaign.readings, changes }, (settings, dates) => ({
      type: 'settingsChanged',
      changes,
      settings,
      reason,
      ...dates,
    }))
  },
})

/** 启动申报: from its opening day to the cities' last day. */
export const open = transition<Campaign, object, CampaignEvent>({
  title: '启动申报',
  from: ['drafted'],
  by: grant('any', 'provinceHead'),
  decide({ opensOn, cityLastDay, pack: name }, _, { today, pack }) {
    if (today < opensOn)
      return refuse('too-early', `本批次定于${showDay(opensOn)}开始申报，请到期再启动，或先调整申报开始日。`)
    if (today > cityLastDay)
      return refuse('gate-closed', `市级推荐已于${showDay(cityLastDay)}截止，不能再启动申报。请另行筹备批次。`, {
        ...citeOf(pack(name).gates.cityRecommendation),
      })
    return accept({ type: 'opened' })
  },
})

/** 截止申报: once the cities' last day has passed. */
export const close = transition<Campaign, object, CampaignEvent>({
  title: '截止申报',
  from: ['open'],
  by: [...grant('any', 'provinceOfficer', 'provinceHead'), ...grant('any', 'system')],
  decide({ cityLastDay, pack: name }, _, { today, pack }) {
    if (today > cityLastDay) return accept({ type: 'closed' })
    const message = `市级推荐的最后一天是${showDay(cityLastDay)}，当天24时前仍受理。请次日再截止。`
    return refuse('too-early', message, citeOf(pack(name).gates.cityRecommendation))
  },
})

export interface EnterReview {
  readonly review: string
}

/** 登记评审: follows from the opening of a review. */
export const enterReview = transition<Campaign, EnterReview, CampaignEvent>({
  title: '登记评审',
  from: ['underReview'],
  by: grant('any', 'system'),
  decide: ({ reviews }, { review }) =>
    reviews.includes(review)
      ? refuse('already-entered', `评审“${review}”已经登记在本批次中，无须重复登记。`)
      : accept({ type: 'reviewEntered', review }),
})

export interface PubliciseCampaign {
  readonly notice: string
}

/** 进入公示: follows from the publication of the notice. */
export const publicise = transition<Campaign, PubliciseCampaign, CampaignEvent>({
  title: '进入公示',
  from: ['underReview'],
  by: grant('any', 'system'),
  decide: (_, { notice }) => accept({ type: 'publicised', notice }),
})

/** 办结批次: brought about by the conclusion of its public notice. */
export const conclude = transition<Campaign, object, CampaignEvent>({
  title: '办结批次',
  from: ['publicised'],
  by: grant('any', 'system'),
  refers: (_, { notice }) => (notice === undefined ? [] : [{ kind: 'publicNotice', id: notice }]),
  decide({ notice = '' }, _, { find }) {
    const state = find('publicNotice', notice)
    if (state === undefined) return noSuch('公示', notice)
    return state.stage === 'concluded'
      ? accept({ type: 'concluded', notice })
      : refuse('notice-not-concluded', '本批次的公示尚未办结，不能办结批次。请先办结公示。')
  },
})

type Rules = Pick<Campaign, 'readings' | 'changes'> & { readonly pack: Pack }

/** The event that the rules lead to, once their settings are found sensible. */
const settled = (
  { year, opensOn }: Campaign,
  { pack, readings, changes }: Rules,
  event: (settings: Settings, dates: ReturnType<typeof datesUnder>) => CampaignEvent,
): Decision<CampaignEvent> => {
  const settings = { ...settingsOf(withReadings(pack, readings).settings), ...changes }
  return (
    invalid(whatIsWrong(settings, pack, { year, opensOn })) ??
    accept(event(settings, datesUnder(settings, year, opensOn)))
  )
}

/** A decision on a reading comes later than the changes made before it, and prevails over them. */
const without = (changes: Partial<Settings>, decided: Partial<Settings>): Partial<Settings> =>
  Object.fromEntries(Object.entries(changes).filter(([name]) => !Object.hasOwn(decided, name)))
