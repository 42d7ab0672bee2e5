import { z } from 'zod'
import { type Pack, type Settings, settingsOf, withReadings } from '#policy'
import { grant } from '../actor.ts'
import { CalendarDay, Words } from '../fields.ts'
import { nothing } from '../reads.ts'
import { ok, type Result, refuse } from '../result.ts'
import { invalid, needDocumentNumber, needText } from '../validate.ts'
import { act } from './declare.ts'
import { Dates, ReadingDecisionField, ReadingsField } from './event-fields.ts'
import { datesUnder, notSettings, whatIsWrong } from './settings.ts'
import { ChangesField, SettingsField } from './settings-fields.ts'
import type { Campaign } from './state.ts'

/** 选择条文理解: a recorded decision of the province on a phrase that can be read in two ways. */
export const chooseReading = act({
  name: 'campaign.chooseReading',
  title: '选择条文理解',
  noun: 'readings',
  from: ['drafted'],
  by: grant('any', 'provinceOfficer'),
  command: ReadingDecisionField,
  reads: nothing,
  event: 'readingChosen',
  hides: {},
  data: z.object({
    decision: ReadingDecisionField,
    readings: ReadingsField,
    changes: ChangesField,
    settings: SettingsField,
    ...Dates,
  }),
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
    const rules = rulesUnder(campaign, { pack, readings, changes })
    return rules.ok ? ok({ decision, readings, changes, ...rules.value }) : rules
  },
  apply: (campaign, { decision, ...rules }) => ({
    ...campaign,
    ...rules,
    decisions: [...campaign.decisions, decision],
  }),
})

/** 调整批次设置: what the notice leaves to the province. */
export const changeSettings = act({
  name: 'campaign.changeSettings',
  title: '调整批次设置',
  noun: 'settings',
  from: ['drafted'],
  by: grant('any', 'provinceOfficer'),
  command: z.object({ changes: ChangesField, opensOn: CalendarDay.exactOptional(), reason: Words }),
  reads: nothing,
  event: 'settingsChanged',
  hides: {},
  data: z.object({ changes: ChangesField, settings: SettingsField, reason: Words, ...Dates }),
  decide(campaign, { changes: newly, opensOn = campaign.opensOn, reason }, context) {
    const pack = context.pack(campaign.pack)
    const stop = invalid(needText('reason', '调整理由', reason), notSettings(newly, pack))
    if (stop) return stop
    const changes = { ...campaign.changes, ...newly }
    const rules = rulesUnder({ ...campaign, opensOn }, { pack, readings: campaign.readings, changes })
    return rules.ok ? ok({ changes, reason, ...rules.value }) : rules
  },
  apply: (campaign, { reason: _, ...rules }) => ({ ...campaign, ...rules }),
})

type Rules = Pick<Campaign, 'readings' | 'changes'> & { readonly pack: Pack }

/** The settings and dates that the rules lead to, once they are found sensible. */
const rulesUnder = (
  { year, opensOn }: Pick<Campaign, 'year' | 'opensOn'>,
  { pack, readings, changes }: Rules,
): Result<ReturnType<typeof datesUnder> & { readonly settings: Settings }> => {
  const settings = { ...settingsOf(withReadings(pack, readings).settings), ...changes }
  return (
    invalid(whatIsWrong(settings, pack, { year, opensOn })) ?? ok({ settings, ...datesUnder(settings, year, opensOn) })
  )
}

/** A decision on a reading comes later than the changes made before it, and prevails over them. */
const without = (changes: Partial<Settings>, decided: Partial<Settings>): Partial<Settings> =>
  Object.fromEntries(Object.entries(changes).filter(([name]) => !Object.hasOwn(decided, name)))
