import type { FieldError } from '#engine'
import { showExact } from '#kernel'
import { citeOf } from '#policy'
import type { Context, Stop } from '../act.ts'
import { APPLICATION_STAGES, type Application } from '../application/state.ts'
import { pastCityGate, rulesOf } from '../campaign/rules.ts'
import type { Campaign } from '../campaign/state.ts'
import { refuse } from '../result.ts'
import type { DraftLetter, LetterLine, Shortfall } from './state.ts'

type Applications = ReadonlyMap<string, Application>
type InTime = Pick<Context, 'today' | 'pack'>

/** Why the letter's list cannot go to the province today: every application that stands in the way is named. */
export const notListable = (
  letter: DraftLetter,
  applications: Applications,
  campaign: Campaign,
  context: InTime,
): Stop => {
  if (letter.applications.length === 0)
    return refuse('nothing-listed', '推荐名单为空，不能报送。请先列入已推荐的申报。')
  const problems = letter.applications.flatMap((id, at): FieldError[] => {
    const message = whyNot(id, applications.get(id), letter)
    return message === undefined ? [] : [{ code: 'not-listable', field: `applications[${at}]`, message }]
  })
  if (problems.length > 0)
    return refuse(
      'not-listable',
      `推荐名单中有${problems.length}件不能报送：${problems.map(({ message }) => message).join('')}`,
      {
        problems,
      },
    )
  return listed(letter, applications)
    .map(({ sentBack }) => pastCityGate(campaign, context, sentBack?.correctBy))
    .find((stop) => stop !== undefined)
}

const whyNot = (id: string, application: Application | undefined, letter: DraftLetter): string | undefined => {
  if (application === undefined) return `找不到编号为“${id}”的申报，请核对后从名单中删去。`
  const { number, enterpriseName, stage } = application
  const name = `${enterpriseName}（${number}）`
  if (application.campaign !== letter.campaign) return `${name}不属于本批次，请从名单中删去。`
  if (application.unit !== letter.unit) return `${name}不属于本地区，请从名单中删去。`
  if (stage !== 'recommended')
    return `${name}现处于“${APPLICATION_STAGES[stage]}”，只有“已推荐”的才能列入，请先办理推荐或从名单中删去。`
  return undefined
}

/** The list as it is frozen. */
export const linesOf = (letter: DraftLetter, applications: Applications): readonly LetterLine[] =>
  listed(letter, applications).map(({ id, number, track, enterpriseName, productName, digest }) => {
    const line = { application: id, number, track, enterpriseName, digest }
    return productName === undefined ? line : { ...line, productName }
  })

/** How many of each track. */
export const countsOf = (lines: readonly LetterLine[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...Map.groupBy(lines, ({ track }) => track)].map(([track, all]) => [track, all.length]))

const listed = ({ applications: ids }: DraftLetter, applications: Applications): readonly Application[] =>
  ids.flatMap((id) => applications.get(id) ?? [])

/** Tracks in which fewer are listed than 通知·二 asks (reading R17). */
export const shortfallsOf = (
  lines: readonly LetterLine[],
  campaign: Campaign,
  context: Pick<Context, 'pack'>,
): readonly Shortfall[] =>
  rulesOf(campaign, context)
    .tracks.map(({ id, minimumEach }) => ({
      track: id,
      count: lines.filter(({ track }) => track === id).length,
      minimum: minimumEach === undefined ? 0 : Number(showExact(minimumEach.count.value, 0)),
    }))
    .filter(({ count, minimum }) => count < minimum)

/** A shortfall never blocks a letter that explains it (reading R17). */
export const unexplained = (
  { explanation = '' }: DraftLetter,
  shortfalls: readonly Shortfall[],
  campaign: Campaign,
  context: Pick<Context, 'pack'>,
): Stop => {
  if (shortfalls.length === 0 || explanation.trim() !== '') return undefined
  const { tracks } = rulesOf(campaign, context)
  const short = shortfalls.flatMap(({ track, count, minimum }) =>
    tracks.filter(({ id }) => id === track).map(({ name, minimumEach }) => ({ name, count, minimum, minimumEach })),
  )
  const named = short
    .map(({ name, count, minimum }) => `${name}${count}项（户），原则上不少于${minimum}项（户）`)
    .join('；')
  const [first] = short
  return refuse(
    'shortfall-unexplained',
    `推荐数量少于通知要求：${named}。数量不足不影响报送，请在推荐函中说明原因后再报送。`,
    citeOf(first?.minimumEach),
  )
}
