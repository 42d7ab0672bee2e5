import { article, count, type Pack, type Settings, type Track } from '#policy'

/** 三(一), 三(三): the dates that close a stage, and how long a title lives. */
export const GATES: Pack['gates'] = {
  cityRecommendation: {
    cite: article('三(一)', '各市工业和信息化局初审后,于 6 月 30 日前以正式文件报送至省工业和信息化厅'),
  },
  publicNotice: {
    cite: article('三(一)', '于 9 月 30 日前对拟认定的中小企业"专精特新"产品和培育企业进行公示'),
  },
  validity: { cite: article('三(三)', '被认定的产品和培育企业有效期为 3 年') },
}

/** 通知·二 原则上…不少于 (reading R17) */
export const MINIMUM_EACH = {
  product: {
    count: count(10, '项'),
    cite: article('通知·二', '原则上(各市)推荐辽宁省中小企业"专精特新"产品不少于 10 项'),
  },
  enterprise: { count: count(5, '户'), cite: article('通知·二', '辽宁省"专精特新"中小企业不少于 5 户') },
  giant: { count: count(1, '户'), cite: article('通知·二', '辽宁省中小企业专精特新"小巨人"企业不少于 1 户') },
} satisfies Record<string, Track['minimumEach']>

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
 * On experts, departments, bars and numbers the notice is silent: these are defaults for the province to change.
 */
export const SETTINGS: Settings = {
  cityDeadline: '06-30',
  noticeDeadline: '09-30',
  deadlineMovesToWorkday: false,
  noticeDays: 5,
  noticeCountsWorkdays: true,
  noticeCountsFirstDay: false,
  noticeChannel: '辽宁省工业和信息化厅门户网站',
  validYears: 3,
  validity: 'fromRecognition',
  targetsAreCaps: false,
  unitsLeftOut: [],
  countyReviewFirst: false,
  severalApplications: 'allowed',
  expertsEach: 3,
  lowestScore: 60,
  departmentReplyDays: 10,
  barredYearsAfterRevocation: 3,
  certificatePrefix: 'LN',
}
