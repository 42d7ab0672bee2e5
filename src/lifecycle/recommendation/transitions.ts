import { grant } from '../actor.ts'
import { accept, beginning, type Stop, transition } from '../machine.ts'
import { refuse } from '../result.ts'
import { type FieldErrors, invalid, needDigest, needDocumentNumber, needPast, needText, noSuch } from '../validate.ts'
import { lettersLines, notListable, shortfallsOf, unexplained } from './letter.ts'
import type { LetterDraft, Recommendation, RecommendationEvent, Scan } from './state.ts'

export interface DraftRecommendation extends LetterDraft {
  readonly campaign: string
  readonly unit: string
}

/** 起草推荐函 */
export const draft = beginning<DraftRecommendation, RecommendationEvent>({
  title: '起草推荐函',
  by: grant('ownUnit', 'cityOfficer'),
  belongs: ({ unit }) => ({ unit }),
  refers: ({ campaign }) => [{ kind: 'campaign', id: campaign }],
  decide({ campaign, unit, ...written }, { find, province }) {
    if (find('campaign', campaign) === undefined) return noSuch('年度批次', campaign)
    if (province.find(unit) === undefined) return noSuch('推荐单位', unit)
    return notListedOnce(written) ?? accept({ type: 'drafted', campaign, unit, ...letterOf(written) })
  },
})

/** 修改推荐函: as a whole, until it is sent. */
export const amend = transition<Recommendation, LetterDraft, RecommendationEvent>({
  title: '修改推荐函',
  from: ['drafted'],
  by: grant('ownUnit', 'cityOfficer'),
  decide: (_, written) => notListedOnce(written) ?? accept({ type: 'amended', ...letterOf(written) }),
})

export interface SendRecommendation {
  /** `沈工信发〔2019〕12号` */
  readonly number: string
}

/** 三(一) 以正式文件报送: the list is frozen with the digest of every submission in it. */
export const send = transition<Recommendation, SendRecommendation, RecommendationEvent>({
  title: '报送推荐函',
  from: ['drafted'],
  by: grant('ownUnit', 'cityHead'),
  refers: (_, { campaign, applications }) => [
    { kind: 'campaign', id: campaign },
    ...applications.map((id) => ({ kind: 'application', id }) as const),
  ],
  decide(letter, { number }, context) {
    const campaign = context.find('campaign', letter.campaign)
    if (campaign === undefined) return noSuch('年度批次', letter.campaign)
    const { date, explanation } = letter
    const wrong = invalid(
      needDocumentNumber('number', '发文字号', number),
      needPast('date', '成文日期', date, context.today),
    )
    if (wrong) return wrong
    const stop = notListable(letter, campaign, context)
    if (stop) return stop
    const lines = lettersLines(letter, context)
    const shortfalls = shortfallsOf(lines, campaign, context)
    const sent = { type: 'sent', number, date, lines, shortfalls } as const
    return (
      unexplained(letter, shortfalls, campaign, context) ??
      accept(explanation === undefined ? sent : { ...sent, explanation })
    )
  },
})

/** 附盖章件 */
export const attachScan = transition<Recommendation, Scan, RecommendationEvent>({
  title: '附盖章件',
  from: ['sent'],
  by: grant('ownUnit', 'cityOfficer', 'cityHead'),
  decide: (_, { sha256, name, bytes }) =>
    invalid(needDigest('sha256', '盖章件', sha256), needText('name', '盖章件的文件名', name), needBytes(bytes)) ??
    accept({ type: 'scanAttached', scan: { sha256, name, bytes } }),
})

/** Of what was written only what a letter holds. */
const letterOf = ({ date, applications, explanation }: LetterDraft): LetterDraft =>
  explanation === undefined ? { date, applications } : { date, applications, explanation }

const needBytes = (bytes: number): FieldErrors =>
  Number.isInteger(bytes) && bytes > 0
    ? []
    : [{ code: 'empty-file', field: 'bytes', message: '盖章件是空文件，请重新扫描并上传。' }]

const notListedOnce = ({ applications }: LetterDraft): Stop => {
  const twice = applications.filter((id, at) => applications.indexOf(id) !== at)
  if (twice.length === 0) return undefined
  return refuse(
    'listed-twice',
    `推荐名单中有重复的申报：${[...new Set(twice)].join('、')}。每件申报只能列一次，请删去重复的。`,
  )
}
