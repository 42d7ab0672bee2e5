import { z } from 'zod'
import { showDay } from '#kernel'
import type { Condition } from '../act.ts'
import { grant } from '../actor.ts'
import { Id, Name, Words } from '../fields.ts'
import type { PublicNotice } from '../public-notice/state.ts'
import { nextNumber, one } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { invalid, needText, noSuch } from '../validate.ts'
import { first } from './declare.ts'
import { TO_PROVINCE } from './hides.ts'

const withinPeriod: Condition<object, { readonly notice: PublicNotice }> = (_, { reads, today }) => {
  const { firstDay, lastDay } = reads.notice
  if (today >= firstDay && today <= lastDay) return undefined
  return refuse(
    'outside-period',
    `公示期为${showDay(firstDay)}至${showDay(lastDay)}，异议须在公示期内提出。公示期以外的问题，请向省工业和信息化厅举报。`,
  )
}

const Raised = z.object({
  notice: Id,
  application: Id,
  facts: Words,
  /** Blank or absent: anonymous. */
  name: Name.exactOptional(),
  contact: Name.exactOptional(),
})

/** 提出异议: within the period, by anyone; an officer records what comes by letter. */
export const raise = first({
  name: 'objection.raise',
  title: '提出异议',
  noun: '',
  by: grant('any', 'citizen', 'clerk', 'confirmer', 'partner', 'provinceOfficer'),
  owner: () => ({}),
  command: Raised,
  reads: ({ notice, application }) => ({
    notice: one('publicNotice', notice),
    application: one('application', application),
    number: nextNumber('objection', { notice }),
  }),
  conditions: [withinPeriod],
  event: 'raised',
  hides: TO_PROVINCE,
  data: Raised.extend({ number: z.number().int(), admitted: z.boolean(), told: z.string() }),
  decide({ notice, application, facts, name = '', contact = '' }, { reads }) {
    if (reads.application.notice !== notice) return noSuch('公示申报', application)
    const stop = invalid(needText('facts', '异议的事实和依据', facts))
    if (stop) return stop
    const admitted = !isBlank(name) && !isBlank(contact)
    return ok({
      notice,
      application,
      number: reads.number,
      facts,
      ...(isBlank(name) ? {} : { name }),
      ...(isBlank(contact) ? {} : { contact }),
      admitted,
      told: admitted ? ADMITTED : ANONYMOUS,
    })
  },
  apply: ({ admitted, ...raised }, { stream }) => ({
    id: stream.id,
    stage: admitted ? 'open' : 'notAdmitted',
    ...raised,
  }),
})

const isBlank = (text: string): boolean => text.trim() === ''
const ADMITTED = '异议已经受理，核查后将按所留联系方式答复。'
const ANONYMOUS =
  '异议已经记录，但没有写明真实姓名（单位名称）和联系方式，按匿名异议处理，不予受理。请在公示期内署名并留下联系方式后重新提出。'
