import { z } from 'zod'
import { Words } from '../fields.ts'
import { nothing } from '../reads.ts'
import { ok } from '../result.ts'
import { act } from './declare.ts'
import { SYSTEM_ALONE } from './grants.ts'

const Upheld = z.object({ notice: z.string(), reason: Words })

/** 异议成立: follows from the conclusion of the notice. */
export const upholdObjection = act({
  name: 'application.upholdObjection',
  title: '记载异议成立',
  from: ['publicised'],
  by: SYSTEM_ALONE,
  command: Upheld,
  reads: nothing,
  event: 'objectionUpheld',
  hides: { expert: true },
  data: Upheld,
  decide: (_, upheld) => ok(upheld),
  apply: ({ title, ...application }, { reason }) => ({ ...application, stage: 'objectionUpheld', reason }),
  says: ({ reason }) => [reason],
  tells: ({ reason }) => ({
    title: '不予认定',
    body: `公示期间的异议经核查成立，不予认定，原因：${reason}`,
  }),
})
