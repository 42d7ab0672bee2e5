import type { Reading } from './vocabulary.ts'

/** How the words of 通知, 一 and 三 are read, and what the annexes leave open: R13–R22. */
export const READINGS_OF_PROCEDURE: readonly Reading[] = [
  {
    id: 'R13',
    phrase: '同一企业申报多项',
    inForce: '允许：三个专项相互独立，同一企业可以申报几个产品。',
    why: '通知没有限制。',
    alternatives: [
      {
        id: 'oneProductAYear',
        text: '同一企业每年只能申报一个产品。',
        settings: { severalApplications: 'oneProductAYear' },
      },
      {
        id: 'highestTierOnly',
        text: '只能申报所符合的最高一级（2022 年的做法）。',
        settings: { severalApplications: 'highestTierOnly' },
      },
    ],
  },
  {
    id: 'R14',
    phrase: '6 月 30 日前 / 9 月 30 日前',
    inForce: '含当日，至北京时间当日 24 时止；遇休息日不顺延（2019 年 6 月 30 日是星期日）。',
    why: '机关对下的时间节点通常含当日；通知没有写明顺延。',
    alternatives: [
      {
        id: 'nextWorkday',
        text: '遇休息日顺延至下一个工作日。',
        settings: { deadlineMovesToWorkday: true },
      },
    ],
  },
  {
    id: 'R15',
    phrase: '公示',
    inForce: '通知没有规定期限：公示 5 个工作日，首日不计；起止日期写明并随批次保存，且须在 9 月 30 日前结束。',
    why: '5 个工作日是同类公示的常见期限；期间开始的当日不计入，与民法关于期间的规定一致。',
    alternatives: [
      { id: 'sevenWorkdays', text: '公示 7 个工作日，首日不计。', settings: { noticeDays: 7 } },
      {
        id: 'calendarDays',
        text: '公示 7 个自然日，首日不计。',
        settings: { noticeDays: 7, noticeCountsWorkdays: false },
      },
      { id: 'firstDayCounted', text: '公示 5 个工作日，首日计入。', settings: { noticeCountsFirstDay: true } },
    ],
  },
  {
    id: 'R16',
    phrase: '有效期为 3 年',
    inForce: '自认定文件印发之日起算，最后一日为满三年的前一日；起止日期写明并保存。',
    why: '称号自认定文件产生，三年按对应日计算。',
    alternatives: [
      {
        id: 'calendarYears',
        text: '按自然年度计算，自 1 月 1 日起（2024 年公布的做法）。',
        settings: { validity: 'calendarYears' },
      },
    ],
  },
  {
    id: 'R17',
    phrase: '原则上……不少于 10 项 / 5 户 / 1 户',
    inForce: '按每个报送单位计算；不足的，提示并在推荐函中说明原因，不影响报送。',
    why: '“原则上”表明是要求而不是报送的条件。',
    alternatives: [],
  },
  {
    id: 'R18',
    phrase: '每年认定 100 项、培育 50 户',
    inForce: '是目标，不是上限：在排序表中画出目标线。',
    why: '列在“工作目标”之下；最初两年实际认定的数量是目标的数倍。',
    alternatives: [{ id: 'caps', text: '作为上限。', settings: { targetsAreCaps: true } }],
  },
  {
    id: 'R19',
    phrase: '各市',
    inForce: '报送单位为 14 个市和沈抚示范区。大连参加；其向国家的推荐由大连直接报工业和信息化部。',
    why: '“各市”按字面包括大连；沈抚示范区历来单独作为推荐单位。',
    alternatives: [{ id: 'withoutDalian', text: '大连不参加。', settings: { unitsLeftOut: ['210200'] } }],
  },
  {
    id: 'R20',
    phrase: '附件3第五部分最后一行',
    inForce: '扫描件中栏目名称缺失：不列入表单，也不打印，在规则包中列为缺失项。',
    why: '无法确定所填内容，不猜测。',
    alternatives: [],
  },
  {
    id: 'R21',
    phrase: '资产负债率和各项比例的“上年度”',
    inForce: '取上年度（年末）数。',
    why: '与营业收入“上年度”的口径一致，也是表格最后一列。',
    alternatives: [],
  },
  {
    id: 'R22',
    phrase: '县区',
    inForce: '县（市、区）工信部门可以提出意见，但不作决定。',
    why: '通知由“各市工业和信息化局初审”，县区只是沟通协作的对象。',
    alternatives: [
      { id: 'countyFirst', text: '先由县（市、区）工信部门审核。', settings: { countyReviewFirst: true } },
    ],
  },
]
