import { type Day, day, showDay } from '#kernel'
import type { Pack, Track } from '#policy'
import type { Context, Stop } from '../act.ts'
import { pastCityGate } from '../campaign/rules.ts'
import type { Campaign } from '../campaign/state.ts'
import type { Enterprise } from '../enterprise/state.ts'
import type { EnterpriseRecord } from '../reads.ts'
import { refuse } from '../result.ts'

/** What admission depends on beside campaign, enterprise and track. */
interface Admission extends Pick<Context, 'pack'> {
  readonly today: Day
  readonly record: EnterpriseRecord
}

/** What keeps this enterprise from applying in this track of this campaign today, before its form is looked at. */
export const notAdmitted = (
  campaign: Campaign,
  enterprise: Enterprise,
  { rules, track }: { readonly rules: Pack; readonly track: Track },
  context: Admission,
): Stop =>
  notOpen(campaign) ??
  pastCityGate(campaign, context) ??
  closed(campaign) ??
  notVerified(enterprise) ??
  leftOut(campaign, enterprise) ??
  barred(context) ??
  alreadyApplied(campaign, track, rules, context.record)

/** After the cities' last day the gate speaks. */
const notOpen = ({ stage, title, opensOn }: Campaign): Stop =>
  stage === 'drafted'
    ? refuse(
        'campaign-not-open',
        `“${title}”尚未启动申报，拟于${showDay(opensOn)}开始。请届时再提交，填写的内容会保留。`,
      )
    : undefined

/** Where no day closes a campaign, the province does. */
const closed = ({ stage, title }: Campaign): Stop =>
  stage === 'drafted' || stage === 'open'
    ? undefined
    : refuse('campaign-not-open', `“${title}”已截止申报，不再受理。请关注下一年度的申报通知。`)

const notVerified = ({ stage, name }: Enterprise): Stop =>
  stage === 'verified'
    ? undefined
    : refuse(
        'enterprise-not-verified',
        `“${name}”的登记信息尚未经所在地工业和信息化局核实，不能提交申报。请先联系所在县（市、区）或市工业和信息化局核实。`,
      )

/** Reading R19. */
const leftOut = ({ settings }: Campaign, { unit }: Enterprise): Stop =>
  settings.unitsLeftOut.includes(unit)
    ? refuse(
        'unit-left-out',
        '企业所在地区不参加本批次的推荐，不能提交申报。请向所在地工业和信息化局了解另行申报的渠道。',
      )
    : undefined

/** A recorded bar binds, whatever the settings of a later campaign say. The notice says nothing of revocation. */
const barred = ({ record, today }: Admission): Stop => {
  const freeFrom = record.titles
    .flatMap(({ barredUntil }) => (barredUntil === undefined ? [] : [barredUntil]))
    .filter((day) => today < day)
    .sort()
    .at(-1)
  if (freeFrom === undefined) return undefined
  return refuse(
    'barred-after-revocation',
    `企业的称号已被撤销，在规定的期限内不能申报。请自${showDay(day(freeFrom))}起再申报。`,
  )
}

/** Reading R13. An application that was withdrawn does not count. */
const alreadyApplied = (
  { settings, year }: Campaign,
  track: Track,
  { tracks, readings }: Pack,
  { applications }: EnterpriseRecord,
): Stop => {
  const standing = applications.filter((application) => application.year === year && application.stage !== 'withdrawn')
  const nameOf = (id: string | undefined) => tracks.find((other) => other.id === id)?.name ?? ''
  const phrase = readings.find(({ id }) => id === 'R13')?.phrase ?? '重复申报'
  if (settings.severalApplications === 'highestTierOnly' && standing.length > 0)
    return refuse(
      'already-applied',
      `按本批次对“${phrase}”的规定，企业每年只申报符合条件的最高一类，现已申报“${nameOf(standing[0]?.track)}”。如要改报，请先撤回原申报。`,
    )
  const several = track.severalPerEnterprise === true && settings.severalApplications === 'allowed'
  if (several || standing.every((application) => application.track !== track.id)) return undefined
  return refuse(
    'already-applied',
    `企业本年度已申报“${track.name}”，每年只能申报一件。如要更换，请先撤回原申报；原申报被退回的，请在原申报上修改后重新提交。`,
  )
}
