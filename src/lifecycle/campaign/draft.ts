import { z } from 'zod'
import { settingsOf } from '#policy'
import type { Condition } from '../act.ts'
import { grant } from '../actor.ts'
import { CalendarDay, Name } from '../fields.ts'
import { nothing } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { invalid, needText } from '../validate.ts'
import { first } from './declare.ts'
import { Dates } from './event-fields.ts'
import { datesUnder, whatIsWrong } from './settings.ts'
import { SettingsField } from './settings-fields.ts'
import { campaignId } from './state.ts'

/** The program carries the policy that is named. */
const knownPolicy: Condition<{ readonly pack: string }> = ({ pack: id }, { findPack }) =>
  findPack({ id }) === undefined
    ? refuse('no-such-pack', `本系统没有编号为“${id}”的政策。请从所列的政策中选取。`)
    : undefined

/** 筹备年度批次: under the pack's own readings and settings. */
export const draft = first({
  name: 'campaign.draft',
  title: '筹备年度批次',
  noun: '',
  by: grant('any', 'provinceOfficer'),
  owner: () => ({}),
  command: z.object({
    pack: z.string().max(50),
    year: z.number().int().min(2019).max(2100),
    title: Name,
    opensOn: CalendarDay,
  }),
  reads: nothing,
  conditions: [knownPolicy],
  event: 'drafted',
  hides: {},
  data: z.object({
    title: z.string(),
    year: z.number().int(),
    pack: z.object({ id: z.string(), version: z.string() }),
    settings: SettingsField,
    ...Dates,
  }),
  decide({ pack: packId, year, title, opensOn }, { pack: packOf, stream }) {
    const id = campaignId(packId, year)
    if (stream.id !== id) return refuse('wrong-id', `该年度批次的编号应为“${id}”。请用此编号办理。`)
    const pack = packOf({ id: packId })
    const settings = settingsOf(pack.settings)
    const stop = invalid(needText('title', '批次名称', title), whatIsWrong(settings, pack, { year, opensOn }))
    if (stop) return stop
    const dates = datesUnder(settings, year, opensOn)
    return ok({ title, year, pack: { id: packId, version: pack.version }, settings, ...dates })
  },
  apply: (drafted, { stream }) => ({
    id: stream.id,
    stage: 'drafted',
    ...drafted,
    changes: {},
    readings: {},
    decisions: [],
    reviews: [],
  }),
})
