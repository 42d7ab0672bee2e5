import { z } from 'zod'
import { grant } from '../actor.ts'
import { Name } from '../fields.ts'
import { nothing } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { invalid, needDocumentNumber, needText } from '../validate.ts'
import { act } from './declare.ts'

/** 简单更名: only the name changes, under the document that approved it. */
export const rename = act({
  name: 'enterprise.rename',
  title: '企业更名',
  noun: 'name',
  from: ['verified'],
  by: grant('ownUnit', 'cityOfficer'),
  command: z.object({ name: Name, documentNumber: Name }),
  reads: nothing,
  event: 'renamed',
  hides: {},
  data: z.object({ from: z.string(), to: z.string(), documentNumber: z.string() }),
  decide({ name: from }, { name: to, documentNumber }) {
    if (from === to) return refuse('same-name', `企业现在的名称就是“${from}”，无须更名。请核对新名称。`)
    const stop = invalid(
      needText('name', '新名称', to),
      needDocumentNumber('documentNumber', '更名文号', documentNumber),
    )
    return stop ?? ok({ from, to, documentNumber })
  },
  apply: (enterprise, { to }) => ({ ...enterprise, name: to }),
})
