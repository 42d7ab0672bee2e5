import { aggregateOf } from '../aggregate.ts'
import { conclude } from './conclude.ts'
import { publish } from './publish.ts'
import { PUBLIC_NOTICE_STAGES, type PublicNotice } from './state.ts'

export { noticePeriod } from './period.ts'
export {
  type NoticeItem,
  type NoticeList,
  type NoticePeriod,
  PUBLIC_NOTICE_STAGES,
  type PublicNotice,
  type PublicNoticeStage,
  type Recognition,
} from './state.ts'

/** 公示 */
export const publicNotice = aggregateOf<PublicNotice>()({
  kind: 'publicNotice',
  title: '公示',
  stages: PUBLIC_NOTICE_STAGES,
  acts: [publish, conclude],
  owner: () => ({}),
})
