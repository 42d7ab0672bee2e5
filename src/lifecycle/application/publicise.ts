import { z } from 'zod'
import { nothing } from '../reads.ts'
import { ok } from '../result.ts'
import { act } from './declare.ts'
import { SYSTEM_ALONE } from './grants.ts'
import { baseOf, reviewedOf } from './state.ts'

const InNotice = z.object({ notice: z.string() })

/** 列入公示: follows from the publication of the notice. */
export const publicise = act({
  name: 'application.publicise',
  title: '列入公示',
  from: ['proposed'],
  by: SYSTEM_ALONE,
  command: InNotice,
  reads: nothing,
  event: 'publicised',
  hides: {},
  data: InNotice,
  decide: (_, { notice }) => ok({ notice }),
  apply: (application, { notice }) => ({
    ...baseOf(application),
    ...reviewedOf(application),
    stage: 'publicised',
    notice,
  }),
  tells: () => ({ title: '正在公示', body: '已列入公示名单，正在公示。' }),
})
