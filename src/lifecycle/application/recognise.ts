import { z } from 'zod'
import { showDay } from '#kernel'
import { CalendarDay } from '../fields.ts'
import { reaction } from '../reaction.ts'
import { nothing } from '../reads.ts'
import { ok } from '../result.ts'
import { grant } from '../title/grant.ts'
import { act } from './declare.ts'
import { SYSTEM_ALONE } from './grants.ts'
import { recognisedOf } from './state.ts'

const Recognised = z.object({
  /** The public notice it stood in; none where the policy knows no public notice. */
  notice: z.string().exactOptional(),
  /** The id of the title it brings. */
  title: z.string(),
  documentNumber: z.string(),
  recognisedOn: CalendarDay,
})

/** 认定: follows from the conclusion of the notice, or from the recognition of a campaign without one; brings the title. */
export const recognise = act({
  name: 'application.recognise',
  title: '认定',
  from: ['publicised', 'proposed'],
  by: SYSTEM_ALONE,
  command: Recognised,
  reads: nothing,
  event: 'recognised',
  hides: {},
  data: Recognised,
  decide: (_, recognised) => ok(recognised),
  apply: (application, { title }) => ({ ...recognisedOf(application), stage: 'recognised', title }),
  follows: ({ title, documentNumber, recognisedOn }, { id: application, campaign }) => [
    reaction(grant, title, { application, campaign, documentNumber, recognisedOn }),
  ],
  says: ({ documentNumber, recognisedOn }) => [`${documentNumber}，${showDay(recognisedOn)}`],
  tells: ({ documentNumber, recognisedOn }) => ({
    title: '已认定',
    body: `已于${showDay(recognisedOn)}由${documentNumber}认定。`,
  }),
})
