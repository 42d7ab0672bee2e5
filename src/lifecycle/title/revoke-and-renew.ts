import { z } from 'zod'
import { addYears } from '#kernel'
import { grant } from '../actor.ts'
import { CalendarDay, Id, Name, Words } from '../fields.ts'
import { nothing, one } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { invalid, needDocumentNumber, needText } from '../validate.ts'
import { act } from './declare.ts'
import { IN_FORCE } from './state.ts'

/** 撤销称号: with a bar on new applications as long as the campaign's settings say. */
export const revoke = act({
  name: 'title.revoke',
  title: '撤销称号',
  noun: 'revocation',
  from: IN_FORCE,
  by: grant('any', 'provinceHead'),
  command: z.object({ reason: Words, documentNumber: Name }),
  reads: ({ campaign }) => ({ campaign: one('campaign', campaign) }),
  event: 'revoked',
  hides: {},
  data: z.object({ reason: Words, documentNumber: z.string(), revokedOn: CalendarDay, barredUntil: CalendarDay }),
  decide(_, { reason, documentNumber }, { today, reads }) {
    const stop = invalid(
      needText('reason', '撤销原因', reason),
      needDocumentNumber('documentNumber', '撤销文号', documentNumber),
    )
    const barredUntil = addYears(today, reads.campaign.settings.barredYearsAfterRevocation)
    return stop ?? ok({ reason, documentNumber, revokedOn: today, barredUntil })
  },
  apply: ({ stage, revokedOn: _, revocation: __, ...title }, { revokedOn, ...revocation }) => ({
    ...title,
    stage: 'revoked',
    revokedOn,
    revocation,
  }),
})

const Renewed = z.object({
  /** The later title of the same enterprise and track. */
  by: Id,
})

/** 三(三) 延续: a new recognition continues the old one. */
export const renew = act({
  name: 'title.renew',
  title: '延续称号',
  noun: 'renewal',
  from: IN_FORCE,
  by: [...grant('any', 'system'), ...grant('any', 'provinceOfficer')],
  command: Renewed,
  reads: nothing,
  mentions: ({ by }) => ({ later: one('title', by) }),
  event: 'renewed',
  hides: {},
  data: Renewed,
  decide({ enterprise, track, lastDay }, { by }, { reads: { later } }) {
    const continues = later.enterprise === enterprise && later.track === track && later.lastDay > lastDay
    if (continues && IN_FORCE.some((stage) => stage === later.stage)) return ok({ by })
    return refuse(
      'not-a-renewal',
      `称号“${later.number}”不能延续本称号：须是同一企业、同一专项、有效期更晚且仍然有效的称号。请核对称号编号。`,
    )
  },
  apply: ({ stage, renewedBy: _, ...title }, { by }) => ({ ...title, stage: 'renewed', renewedBy: by }),
})
