import { article, type Pack } from '#policy'
import { ANNEX_1 } from './annex-1.ts'
import { ANNEX_2 } from './annex-2.ts'
import { ANNEX_3 } from './annex-3.ts'
import { ENTERPRISE_EVIDENCE, GIANT_EVIDENCE, PRODUCT_EVIDENCE } from './annex-4.ts'
import { ENTERPRISE_CONSISTENCY, GIANT_CONSISTENCY, PRODUCT_CONSISTENCY } from './consistency.ts'
import { COVERAGE } from './coverage.ts'
import { DEPARTMENTS } from './departments.ts'
import { ENTERPRISE_CRITERIA } from './enterprise.ts'
import { GIANT_CRITERIA } from './giant.ts'
import { GUIDE } from './guide.ts'
import { FOLLOW_UP_LISTS } from './measures.ts'
import { NOTICE } from './notice.ts'
import { NOTICE_ANNEXES } from './notice-annexes.ts'
import { GATES, MINIMUM_EACH, PROCEDURE, SETTINGS, TARGETS } from './organisation.ts'
import { PRODUCT_CRITERIA } from './product.ts'
import { READINGS } from './readings.ts'
import { LIAONING } from './regions.ts'
import { VOCABULARY } from './vocabulary.ts'

/** 辽工信改革〔2019〕35号 as data. */
export const liaoning2019: Pack = {
  id: 'liaoning-2019',
  version: '1.0.0',
  document: '辽工信改革〔2019〕35号',
  title: '辽宁省工业和信息化厅关于进一步推进中小企业实现“专精特新”发展工作方案的通知',
  issuer: '辽宁省工业和信息化厅',
  province: '辽宁省',
  regions: LIAONING,
  ...VOCABULARY,
  clauses: [...NOTICE, ...NOTICE_ANNEXES],
  tracks: [
    {
      id: 'product',
      name: '中小企业“专精特新”产品',
      titleName: '辽宁省中小企业“专精特新”产品',
      letter: 'P',
      subject: 'product',
      severalPerEnterprise: true,
      ...VOCABULARY,
      cite: article('二(一)', '通过认定一批中小企业"专精特新"产品'),
      criteria: PRODUCT_CRITERIA,
      annex: ANNEX_1,
      evidence: PRODUCT_EVIDENCE,
      evidenceList: '附件4',
      consistency: PRODUCT_CONSISTENCY,
      minimumEach: MINIMUM_EACH.product,
      target: TARGETS.product,
    },
    {
      id: 'enterprise',
      name: '“专精特新”中小企业',
      titleName: '辽宁省“专精特新”中小企业',
      letter: 'E',
      subject: 'enterprise',
      ...VOCABULARY,
      cite: article('二(二)', '通过培育一批专注核心业务,具有专业化生产、服务和协作配套能力的"专精特新"中小企业'),
      criteria: ENTERPRISE_CRITERIA,
      annex: ANNEX_2,
      evidence: ENTERPRISE_EVIDENCE,
      evidenceList: '附件4',
      consistency: ENTERPRISE_CONSISTENCY,
      minimumEach: MINIMUM_EACH.enterprise,
      target: TARGETS.enterprise,
    },
    {
      id: 'giant',
      name: '中小企业专精特新“小巨人”企业',
      titleName: '辽宁省中小企业专精特新“小巨人”企业',
      letter: 'G',
      subject: 'enterprise',
      ...VOCABULARY,
      cite: article('二(三)', '以打造专精特新"小巨人"企业为发展方向,推动中小企业做优做强'),
      criteria: GIANT_CRITERIA,
      annex: ANNEX_3,
      evidence: GIANT_EVIDENCE,
      evidenceList: '附件4',
      consistency: GIANT_CONSISTENCY,
      minimumEach: MINIMUM_EACH.giant,
    },
  ],
  readings: READINGS,
  settings: SETTINGS,
  gates: GATES,
  procedure: PROCEDURE,
  departments: DEPARTMENTS,
  addressee: '各市工业和信息化局、沈抚示范区产业创新局',
  numberExamples: {
    application: 'LN2019-E-000123',
    letter: '沈工信发〔2019〕12号',
    certificate: 'LN-ZJTX-2019-E-0001',
  },
  guide: GUIDE,
  coverage: COVERAGE,
  followUpLists: FOLLOW_UP_LISTS,
}
