import { article, wanYuan } from '#policy'
import { E5, E9, E11, REVENUE_BAND } from './enterprise.ts'
import { G1, G2, G7, G9, G14 } from './giant.ts'
import { P1, P2, P3, P4 } from './product.ts'
import { READINGS_OF_PROCEDURE } from './readings-of-procedure.ts'
import type { Criterion, Reading } from './vocabulary.ts'

/** How the words of 二 are read: R1–R12. */
const READINGS_OF_CRITERIA: readonly Reading[] = [
  {
    id: 'R1',
    phrase: '以上 / 不低于 / 达到 / 不高于 / 及以上',
    inForce: '均含本数：恰好等于规定数值的，视为达到。',
    why: '公文和统计中“以上”“不低于”“不高于”通常含本数，与国统字〔2017〕213号对“以上”的说明一致。',
    alternatives: [],
  },
  {
    id: 'R2',
    phrase: '在 0.5 亿元至 4 亿元之间',
    inForce: '两端均含：恰好 5000 万元或 40000 万元的，视为在范围内。',
    why: '“之间”没有写明是否含端点，按有利于申报企业的方式处理。',
    alternatives: [
      { id: 'openBelow', text: '不含下端：须高于 5000 万元。', criteria: [{ ...G1, open: 'lower' }] },
      { id: 'openAbove', text: '不含上端：须低于 40000 万元。', criteria: [{ ...G1, open: 'upper' }] },
      { id: 'openBoth', text: '两端均不含：须高于 5000 万元且低于 40000 万元。', criteria: [{ ...G1, open: 'both' }] },
    ],
  },
  {
    id: 'R3',
    phrase: '2000 万元左右',
    inForce: '仅作提示：营业收入不在 1000 万元至 5000 万元之间的，提示申报企业和审核人员，不作为否决条件。',
    why: '“左右”没有界限，用任何确定的数字否决企业都没有依据。',
    alternatives: [
      {
        id: 'narrowBand',
        text: '仍仅作提示，区间改为 1500 万元至 2500 万元。',
        criteria: [{ ...REVENUE_BAND, min: wanYuan(1500), max: wanYuan(2500), advisory: true }],
      },
      { id: 'hardBand', text: '作为硬性条件：须在 1000 万元至 5000 万元之间。', criteria: [REVENUE_BAND] },
    ],
  },
  {
    id: 'R4',
    phrase: '近两年平均增长（率）',
    inForce:
      '取两个年度增长率的算术平均数；需要再往前一年的数，印制的表格没有这一栏，作为补充项填报。上年数为零或负数时该年增长率没有意义，由审核人员判断。',
    why: '“平均增长率”字面上是各年增长率的平均；复合增长率是后来的国家办法才明确的算法。',
    alternatives: [
      {
        id: 'compound',
        text: '取两年的年均复合增长率（2026 年国家办法的表述）。',
        criteria: [
          { ...E5, fact: 'mainRevenueCompoundGrowth' },
          {
            ...G2,
            of: [
              { kind: 'atLeast', fact: 'mainRevenueCompoundGrowth', min: E5.min },
              { kind: 'atLeast', fact: 'netProfitCompoundGrowth', min: E5.min },
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'R5',
    phrase: '研发投入占销售收入',
    inForce: '分母为附件2所列的“销售收入”。',
    why: '附件2把“营业收入”和“销售收入”分列，通知用的是后者。',
    alternatives: [{ id: 'revenue', text: '分母为“营业收入”。', criteria: [{ ...E9, fact: 'rdShareOfRevenue' }] }],
  },
  {
    id: 'R6',
    phrase: '科技人员',
    inForce:
      '指从事研发和相关技术创新活动的人员，作为补充项填报；附件3第44行的“研发人员”照原样填报，但不用于这一条件。',
    why: '通知写明“从事研发和相关技术创新活动的科技人员”，范围比附件3的“研发人员”宽。',
    alternatives: [
      {
        id: 'rdStaff',
        text: '用附件3第44行“研发人员占企业全部职工的比重”。',
        criteria: [{ ...G7, fact: 'rdStaffShare' }],
      },
    ],
  },
  {
    id: 'R7',
    phrase: '主持或者参与制（修）订',
    inForce: '主持和参与都算；每项标准列明所起的作用。附件3第46行只打印主持的标准。',
    why: '通知写明“主持或者参与”，附件3的栏目只问主持，以通知正文为准。',
    alternatives: [{ id: 'ledOnly', text: '只计主持制（修）订的标准。', criteria: [{ ...G9, fact: 'standardsLed' }] }],
  },
  {
    id: 'R8',
    phrase: '专利、软件著作或专有技术',
    inForce: '按知识产权清单逐项计数，不直接填写总数；专有技术由企业申报并附证明材料。',
    why: '总数无法核对，清单可以逐项与证书对照。',
    alternatives: [],
  },
  {
    id: 'R9',
    phrase: '近三年 / 近两年',
    inForce: '指申报年度之前的完整年度；质量和安全事故的核查从提交之日起往前算三年。',
    why: '表格所列的年度都是申报年度之前的完整年度；事故核查不应留下当年的空档。',
    alternatives: [],
  },
  {
    id: 'R10',
    phrase: '产品“专”“精”“特”“新”',
    inForce: '至少勾选一类，勾选的每一类都须符合。',
    why: '附件1由企业“在选择项打√”，可见不要求四类俱全。',
    alternatives: [{ id: 'allFour', text: '四类须全部符合。', criteria: [P1, P2, P3, P4].map(ofEveryProduct) }],
  },
  {
    id: 'R11',
    phrase: '重点领域（三个并列领域）',
    inForce: '符合其中一个即可。',
    why: '三个领域以分号并列，附件2、附件3的表格也是各列一个选项。',
    alternatives: [
      {
        id: 'all',
        text: '三个须全部符合。',
        criteria: [
          { ...E11, kind: 'includesAll' },
          { ...G14, kind: 'includesAll' },
        ],
      },
    ],
  },
  {
    id: 'R12',
    phrase: '“小巨人”与二(二)的关系',
    inForce: '只沿用中小企业划型这一条，不要求符合培育企业的 E1 至 E11 各条。',
    why: '二(三)自有一套指标，没有写明以二(二)为前提；附件3只问企业规模。',
    alternatives: [
      {
        id: 'titleFirst',
        text: '须已持有有效期内的“专精特新”中小企业称号。',
        adds: { track: 'giant', criteria: [enterpriseTitleFirst()] },
      },
    ],
  },
]

/** R1 – R22: those on the criteria, then those on the procedure. */
export const READINGS: readonly Reading[] = [...READINGS_OF_CRITERIA, ...READINGS_OF_PROCEDURE]

/** R10 the other way: asked of every product, whatever was ticked. */
function ofEveryProduct({ onlyIf: _, ...criterion }: Criterion): Criterion {
  return criterion
}

/** R12 the other way. */
function enterpriseTitleFirst(): Criterion {
  return {
    id: 'G15',
    title: '已持有“专精特新”中小企业称号',
    kind: 'holdsTitle',
    track: 'enterprise',
    name: '“专精特新”中小企业',
    cite: article('二(三)', '以打造专精特新"小巨人"企业为发展方向,推动中小企业做优做强'),
    readings: ['R12'],
  }
}
