import { z } from 'zod'
import { showDay } from '#kernel'
import type { Condition } from '../act.ts'
import { grant } from '../actor.ts'
import { recognise } from '../application/recognise.ts'
import { upholdObjection } from '../application/uphold-objection.ts'
import { conclude as concludeCampaign } from '../campaign/later-stages.ts'
import { CalendarDay, list, Name } from '../fields.ts'
import type { Objection } from '../objection/state.ts'
import { reaction } from '../reaction.ts'
import { listOf, where } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { invalid, needDocumentNumber, needPast } from '../validate.ts'
import { act } from './declare.ts'
import type { PublicNotice } from './state.ts'

const periodOver: Condition<PublicNotice> = ({ lastDay }, { today }) =>
  today > lastDay ? undefined : refuse('too-early', `公示至${showDay(lastDay)}24时止，期满以后才能办结。请次日再办理。`)

const allAnswered: Condition<PublicNotice, { readonly objections: readonly Objection[] }> = (_, { reads }) => {
  const open = reads.objections.filter(({ stage }) => stage === 'open').map(({ number }) => `第${number}号`)
  if (open.length === 0) return undefined
  return refuse('objections-open', `${open.join('、')}异议尚未答复，不能办结公示。请先核查并答复。`)
}

/** 办结公示并认定: after the last day, when every objection has been answered. */
export const conclude = act({
  name: 'publicNotice.conclude',
  title: '办结公示并认定',
  noun: 'conclusion',
  from: ['published'],
  by: grant('any', 'provinceHead'),
  command: z.object({
    /** The recognition document: `辽工信中小〔2019〕88号`. */
    documentNumber: Name,
    /** Its day. */
    recognisedOn: CalendarDay,
  }),
  reads: ({ id: notice, list }) => ({
    objections: where('objection', { notice }),
    list: listOf(list),
  }),
  conditions: [periodOver, allAnswered],
  event: 'concluded',
  hides: {},
  data: z.object({
    documentNumber: z.string(),
    recognisedOn: CalendarDay,
    recognised: list(z.string()),
    upheld: list(z.object({ application: z.string(), reason: z.string() })),
  }),
  decide({ lastDay }, { documentNumber, recognisedOn }, { today, reads }) {
    const stop = invalid(
      needDocumentNumber('documentNumber', '认定文件文号', documentNumber),
      needPast('recognisedOn', '认定日期', recognisedOn, today),
    )
    if (stop) return stop
    if (recognisedOn <= lastDay)
      return refuse('recognised-too-early', `认定日期应晚于公示最后一天（${showDay(lastDay)}）。请更正认定日期。`)
    const upheld = upheldIn(reads.objections)
    const out = new Set(upheld.map(({ application }) => application))
    const recognised = reads.list.items.map(({ application }) => application).filter((id) => !out.has(id))
    return ok({ documentNumber, recognisedOn, recognised, upheld })
  },
  apply: (notice, { documentNumber, recognisedOn }) => ({
    ...notice,
    stage: 'concluded',
    recognition: { documentNumber, recognisedOn },
  }),
  // An upheld objection ends an application's way; the rest are recognised, and each brings a title of the same id.
  follows: ({ documentNumber, recognisedOn, recognised, upheld }, { id: notice, campaign }) => [
    ...upheld.map(({ application, reason }) => reaction(upholdObjection, application, { notice, reason })),
    ...recognised.map((id) => reaction(recognise, id, { notice, title: id, documentNumber, recognisedOn })),
    reaction(concludeCampaign, campaign, {}),
  ],
})

const upheldIn = (objections: readonly Objection[]) => {
  const upheld = objections.filter(({ stage }) => stage === 'upheld')
  return [...Map.groupBy(upheld, ({ application }) => application)].map(([application, all]) => ({
    application,
    reason: all.map(({ answer }) => answer?.reason ?? '').join('；'),
  }))
}
