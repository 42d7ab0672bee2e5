import { article, count, type Gates, type Procedure, type SettingDeclarations, type Track } from '#policy'

/** 三(一), 三(三): the dates that close a stage, and how long a title lives. */
export const GATES: Gates = {
  cityRecommendation: {
    cite: article('三(一)', '各市工业和信息化局初审后,于 6 月 30 日前以正式文件报送至省工业和信息化厅'),
  },
  publicNotice: {
    cite: article('三(一)', '于 9 月 30 日前对拟认定的中小企业"专精特新"产品和培育企业进行公示'),
  },
  validity: { cite: article('三(三)', '被认定的产品和培育企业有效期为 3 年') },
}

/** 三(一), 三(三): every step there is. */
export const PROCEDURE: Procedure = {
  countyReview: true,
  cityReview: true,
  letter: true,
  provinceIntake: true,
  expertReview: true,
  publicNotice: true,
  certificate: true,
}

/** 通知·二 原则上…不少于 (reading R17) */
export const MINIMUM_EACH = {
  product: {
    count: count(10, '项'),
    cite: article('通知·二', '原则上(各市)推荐辽宁省中小企业"专精特新"产品不少于 10 项'),
  },
  enterprise: { count: count(5, '户'), cite: article('通知·二', '辽宁省"专精特新"中小企业不少于 5 户') },
  giant: { count: count(1, '户'), cite: article('通知·二', '辽宁省中小企业专精特新"小巨人"企业不少于 1 户') },
} satisfies Record<string, NonNullable<Track['minimumEach']>>

/** 一(二) 每年认定…培育 (reading R18); the notice gives no number of 小巨人. */
export const TARGETS = {
  product: {
    count: count(100, '项'),
    cite: article('一(二)', '每年认定 100 项高质量的中小企业"专精特新"产品'),
  },
  enterprise: {
    count: count(50, '户'),
    cite: article('一(二)', '培育 50 户发展速度快、创新能力强、产品质量优、经济效益好的"专精特新"中小企业'),
  },
} satisfies Record<string, NonNullable<Track['target']>>

/**
 * The dates and the three years are the notice's (三(一), 三(三)); how they are counted follows readings R14–R19 and R22.
 * On experts, bars and numbers the notice is silent: these are defaults for the province to change.
 */
export const SETTINGS: SettingDeclarations = {
  cityDeadline: { title: '市级推荐截止日', value: '06-30', kind: { type: 'monthDay' } },
  noticeDeadline: { title: '公示截止日', value: '09-30', kind: { type: 'monthDay' } },
  deadlineMovesToWorkday: { title: '截止日遇休息日顺延', value: false, kind: { type: 'flag' } },
  noticeDays: { title: '公示天数', value: 5, kind: { type: 'number', least: 1, most: 60, unit: '天' } },
  noticeCountsWorkdays: { title: '公示按工作日计', value: true, kind: { type: 'flag' } },
  noticeCountsFirstDay: { title: '公示首日计入', value: false, kind: { type: 'flag' } },
  noticeChannel: {
    title: '公示渠道',
    value: '辽宁省工业和信息化厅门户网站',
    kind: { type: 'text', maxChars: 200 },
  },
  validYears: { title: '有效期年数', value: 3, kind: { type: 'number', least: 1, most: 10, unit: '年' } },
  validity: {
    title: '有效期起算',
    value: 'fromRecognition',
    kind: { type: 'choice', labels: { fromRecognition: '自认定之日起', calendarYears: '按自然年度' } },
  },
  targetsAreCaps: { title: '年度目标作为上限', value: false, kind: { type: 'flag' } },
  unitsLeftOut: { title: '不参加的推荐单位', value: [], kind: { type: 'units' } },
  countyReviewFirst: { title: '先由县区提出意见', value: false, kind: { type: 'flag' } },
  severalApplications: {
    title: '一家企业多项申报',
    value: 'allowed',
    kind: {
      type: 'choice',
      labels: { allowed: '允许', oneProductAYear: '每年限报一个产品', highestTierOnly: '只报最高一类' },
    },
  },
  expertsEach: {
    title: '每件申报的评审专家数',
    value: 3,
    kind: { type: 'number', least: 1, most: 15, unit: '名' },
  },
  lowestScore: {
    title: '拟认定的最低平均分',
    value: 60,
    kind: { type: 'number', least: 0, most: 100, unit: '分' },
  },
  barredYearsAfterRevocation: {
    title: '撤销后不得申报的年数',
    value: 3,
    kind: { type: 'number', least: 0, most: 10, unit: '年' },
  },
  certificatePrefix: {
    title: '证书编号前缀',
    hint: '2 至 6 个大写字母',
    value: 'LN',
    kind: { type: 'text', maxChars: 10, pattern: { source: '[A-Z]{2,6}', words: '2至6个大写字母' } },
  },
}
