import type { FieldError } from '#engine'
import { addDays, type Day, day, isDay, isWorkday, reportingUnits, showDay } from '#kernel'
import type { Settings } from '#policy'
import type { FieldErrors } from '../validate.ts'
import type { CampaignDates } from './state.ts'

/** The explicit days that follow from settings found sensible. */
export const datesUnder = (settings: Settings, year: number, opensOn: Day): CampaignDates => ({
  opensOn,
  cityLastDay: deadline(settings.cityDeadline, settings, year),
  noticeLastDay: deadline(settings.noticeDeadline, settings, year),
})

/** Everything in the settings that cannot work; empty when all is sensible. */
export const whatIsWrong = (settings: Settings, year: number, opensOn: Day): FieldErrors => [
  ...wrongNumbers(settings),
  ...wrongDays(settings, year, opensOn),
  ...wrongTexts(settings),
]

/** Reading R14: the day itself counts; by the alternative a rest day moves it to the next working day. */
const deadline = (monthDay: string, { deadlineMovesToWorkday }: Settings, year: number): Day => {
  const named = day(`${year}-${monthDay}`)
  return deadlineMovesToWorkday ? thisOrNextWorkday(named) : named
}

const thisOrNextWorkday = (on: Day): Day => (isWorkday(on) ? on : thisOrNextWorkday(addDays(on, 1)))

const NUMBERS = [
  { field: 'noticeDays', title: '公示天数', least: 1, most: 60 },
  { field: 'validYears', title: '有效期年数', least: 1, most: 10 },
  { field: 'expertsEach', title: '每件申报的评审专家数', least: 1, most: 15 },
  { field: 'lowestScore', title: '拟认定的最低平均分', least: 0, most: 100 },
  { field: 'departmentReplyDays', title: '部门回复天数', least: 1, most: 90 },
  { field: 'barredYearsAfterRevocation', title: '撤销后不得申报的年数', least: 0, most: 10 },
] as const satisfies readonly { field: keyof Settings; title: string; least: number; most: number }[]

const wrongNumbers = (settings: Settings): readonly FieldError[] =>
  NUMBERS.flatMap(({ field, title, least, most }) => {
    const value = settings[field]
    return Number.isInteger(value) && value >= least && value <= most
      ? []
      : [problem('out-of-range', field, `${title}应为${least}至${most}之间的整数，现为${value}，请更正。`)]
  })

const wrongDays = (settings: Settings, year: number, opensOn: Day): readonly FieldError[] => {
  const wrong = [
    ...monthDay('cityDeadline', '市级推荐截止日', settings.cityDeadline, year),
    ...monthDay('noticeDeadline', '公示截止日', settings.noticeDeadline, year),
  ]
  if (wrong.length > 0) return wrong
  const { cityLastDay, noticeLastDay } = datesUnder(settings, year, opensOn)
  return [
    ...(opensOn <= cityLastDay
      ? []
      : [
          problem(
            'not-in-order',
            'opensOn',
            `申报开始日（${showDay(opensOn)}）不能晚于市级推荐截止日（${showDay(cityLastDay)}），请更正。`,
          ),
        ]),
    ...(cityLastDay < noticeLastDay
      ? []
      : [
          problem(
            'not-in-order',
            'noticeDeadline',
            `公示截止日（${showDay(noticeLastDay)}）应晚于市级推荐截止日（${showDay(cityLastDay)}），请更正。`,
          ),
        ]),
  ]
}

const monthDay = (field: keyof Settings, title: string, text: string, year: number): readonly FieldError[] =>
  isDay(`${year}-${text}`)
    ? []
    : [problem('not-a-day', field, `${title}应写作“06-30”的样式且为${year}年中存在的日期，现为“${text}”，请更正。`)]

const wrongTexts = ({ noticeChannel, certificatePrefix, unitsLeftOut }: Settings): readonly FieldError[] => [
  ...(noticeChannel.trim() === '' ? [problem('required', 'noticeChannel', '请填写公示渠道。')] : []),
  ...(/^[A-Z]{2,6}$/.test(certificatePrefix)
    ? []
    : [problem('not-a-prefix', 'certificatePrefix', '证书编号前缀应为2至6个大写字母，如“LN”，请更正。')]),
  ...unitsLeftOut
    .filter((unit) => reportingUnits().every(({ code }) => code !== unit))
    .map((unit) => problem('not-a-unit', 'unitsLeftOut', `“${unit}”不是推荐单位的代码，请从推荐单位名单中选取。`)),
]

const problem = (code: string, field: keyof Settings | 'opensOn', message: string): FieldError => ({
  code,
  field,
  message,
})
