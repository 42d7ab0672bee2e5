import { z } from 'zod'
import { showDay } from '#kernel'
import { grant } from '../actor.ts'
import { hasStep } from '../campaign/steps.ts'
import { CalendarDay, Name } from '../fields.ts'
import { nothing, one } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { invalid, needDocumentNumber, needPast, needText } from '../validate.ts'
import { act } from './declare.ts'
import { IN_FORCE } from './state.ts'

const Certified = z.object({
  /** The day printed on the certificate. */
  issuedOn: CalendarDay,
})

/** 颁发证书 */
export const certify = act({
  name: 'title.certify',
  title: '颁发证书',
  noun: 'certificate',
  from: ['granted'],
  by: grant('any', 'provinceOfficer'),
  command: Certified,
  reads: ({ campaign }) => ({ campaign: one('campaign', campaign) }),
  conditions: [hasStep('certificate')],
  event: 'certified',
  hides: {},
  data: Certified,
  decide({ recognisedOn }, { issuedOn }, { today }) {
    if (issuedOn < recognisedOn)
      return refuse('before-recognition', `颁证日期不能早于认定日期（${showDay(recognisedOn)}）。请更正颁证日期。`)
    return invalid(needPast('issuedOn', '颁证日期', issuedOn, today)) ?? ok({ issuedOn })
  },
  apply: (title, { issuedOn }) => ({ ...title, stage: 'certified', certificateIssuedOn: issuedOn }),
})

/** 称号更名: a simple change of the enterprise's name. */
export const rename = act({
  name: 'title.rename',
  title: '称号更名',
  noun: 'name',
  from: IN_FORCE,
  by: grant('any', 'provinceOfficer'),
  command: z.object({ name: Name, documentNumber: Name }),
  reads: nothing,
  event: 'renamed',
  hides: {},
  data: z.object({ from: z.string(), to: z.string(), documentNumber: z.string() }),
  decide({ holder: from }, { name: to, documentNumber }) {
    if (from === to) return refuse('same-name', `称号上的企业名称就是“${from}”，无须更名。请核对新名称。`)
    return (
      invalid(needText('name', '新名称', to), needDocumentNumber('documentNumber', '更名文号', documentNumber)) ??
      ok({ from, to, documentNumber })
    )
  },
  apply: (title, { to }) => ({ ...title, holder: to }),
})
