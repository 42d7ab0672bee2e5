import { aggregateOf } from '../aggregate.ts'
import { certify, rename } from './certify.ts'
import { lapse, markExpiring } from './expire.ts'
import { grant } from './grant.ts'
import { renew, revoke } from './revoke-and-renew.ts'
import { TITLE_STAGES, type Title } from './state.ts'

export { TITLE_STAGES, type Title, type TitleStage, type Validity } from './state.ts'
export { expiringFrom, validityFrom } from './validity.ts'

/** 称号 */
export const title = aggregateOf<Title>()({
  kind: 'title',
  title: '称号',
  stages: TITLE_STAGES,
  acts: [grant, certify, rename, markExpiring, lapse, revoke, renew],
  owner: ({ enterprise, unit, county }) => ({ enterprise, unit, county }),
})
