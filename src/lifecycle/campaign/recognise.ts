import { z } from 'zod'
import { showDay } from '#kernel'
import type { Condition } from '../act.ts'
import { grant } from '../actor.ts'
import { recognise as recogniseApplication } from '../application/recognise.ts'
import type { Application } from '../application/state.ts'
import { CalendarDay, list, Name } from '../fields.ts'
import { reaction } from '../reaction.ts'
import { where } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { invalid, needDocumentNumber, needPast } from '../validate.ts'
import { act } from './declare.ts'
import type { Campaign } from './state.ts'
import { notLeftOut } from './steps.ts'

/** Where there is a public notice, its conclusion recognises. */
const noNotice: Condition<Campaign> = (campaign, context) => notLeftOut(campaign, 'publicNotice', context)

/** Nobody is left waiting when the year ends. */
const allDecided: Condition<Campaign, { readonly waiting: readonly Application[] }> = (_, { reads }) => {
  if (reads.waiting.length === 0) return undefined
  const names = reads.waiting.map(({ enterpriseName, number }) => `${enterpriseName}（${number}）`).join('、')
  return refuse(
    'applications-undecided',
    `有${reads.waiting.length}件申报尚未列为拟认定或不予认定，不能认定：${names}。请逐件办理。`,
  )
}

/** 认定: of all that is proposed, by one document, where the policy knows no public notice; ends the campaign. */
export const recognise = act({
  name: 'campaign.recognise',
  title: '认定',
  noun: 'recognition',
  from: ['underReview'],
  by: grant('any', 'provinceHead'),
  command: z.object({
    /** The recognition document: `辽工信中小〔2019〕88号`. */
    documentNumber: Name,
    /** Its day. */
    recognisedOn: CalendarDay,
  }),
  reads: ({ id: campaign }) => ({
    proposed: where('application', { campaign, stage: 'proposed' }),
    waiting: where('application', { campaign, stage: 'underReview' }),
  }),
  conditions: [noNotice, allDecided],
  event: 'recognised',
  hides: {},
  data: z.object({ documentNumber: z.string(), recognisedOn: CalendarDay, recognised: list(z.string()) }),
  decide: (_, { documentNumber, recognisedOn }, { today, reads }) =>
    invalid(
      needDocumentNumber('documentNumber', '认定文件文号', documentNumber),
      needPast('recognisedOn', '认定日期', recognisedOn, today),
    ) ?? ok({ documentNumber, recognisedOn, recognised: reads.proposed.map(({ id }) => id) }),
  apply: (campaign) => ({ ...campaign, stage: 'concluded' }),
  // Each title has the id of its application.
  follows: ({ documentNumber, recognisedOn, recognised }) =>
    recognised.map((id) => reaction(recogniseApplication, id, { title: id, documentNumber, recognisedOn })),
  says: ({ documentNumber, recognisedOn, recognised }) => [
    `${documentNumber}，${showDay(recognisedOn)}，认定${recognised.length}件。`,
  ],
})
