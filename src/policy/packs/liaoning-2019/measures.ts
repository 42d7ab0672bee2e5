import { article, type FollowUpList } from '#policy'
import type { Words } from './vocabulary.ts'

/** 四·2 – 四·4: what follows recognition, as far as it is data. */
export const FOLLOW_UP_LISTS: readonly FollowUpList<Words>[] = [
  {
    id: 'bank',
    name: '“银企对接”重点名单',
    cite: article('四·2', '将列入全省工信系统"银企对接"的重点名单'),
    tracks: ['product', 'enterprise', 'giant'],
    needsConsent: true,
    columns: ['enterpriseName', 'uscc', 'county', 'industry', 'contactPerson', 'contactPhone'],
  },
  {
    id: 'exchange',
    name: '股权交易中心“专精特新”板推荐名单',
    cite: article('四·2', '联合省股权交易中心研究适时启动"专精特新"板'),
    tracks: ['enterprise', 'giant'],
    needsConsent: true,
    columns: ['enterpriseName', 'uscc', 'county', 'industry', 'contactPerson', 'contactPhone'],
  },
  {
    id: 'nation',
    name: '国家专精特新“小巨人”推荐备选名单',
    cite: article('四·3', '将择优从已列入辽宁省中小企业专精特新"小巨人"培育企业中推荐产生'),
    tracks: ['giant'],
    needsConsent: false,
    columns: ['enterpriseName', 'uscc', 'county', 'industry', 'niche'],
  },
  {
    id: 'publicity',
    name: '典型宣传名单',
    cite: article('四·4', '加大对全省中小企业"专精特新"产品及培育企业的宣传力度'),
    tracks: ['product', 'enterprise', 'giant'],
    needsConsent: false,
    columns: ['enterpriseName', 'county'],
  },
]
