import type { FieldError } from '#engine'
import { addDays, type Day, day, isDay, isWorkday, type Regions, showDay } from '#kernel'
import { type NamedSetting, namedSettings, type Pack, type SettingName, type Settings } from '#policy'
import type { FieldErrors } from '../validate.ts'
import type { CampaignDates } from './state.ts'

/** The explicit days that follow from settings found sensible; a day that the policy does not set is left out. */
export const datesUnder = (settings: Settings, year: number, opensOn: Day): CampaignDates => {
  const { cityDeadline, noticeDeadline } = settings
  return {
    opensOn,
    ...(cityDeadline === undefined ? {} : { cityLastDay: deadline(cityDeadline, settings, year) }),
    ...(noticeDeadline === undefined ? {} : { noticeLastDay: deadline(noticeDeadline, settings, year) }),
  }
}

/** Everything in the settings that cannot work under the policy; empty when all is sensible. */
export const whatIsWrong = (
  settings: Settings,
  pack: Pack,
  { year, opensOn }: { readonly year: number; readonly opensOn: Day },
): FieldErrors => {
  const declared = namedSettings(pack.settings)
  const wrong = declared.flatMap((setting) =>
    wrongValue(setting, settings[setting.name], { year, regions: pack.regions }),
  )
  const wrongDays = wrong.some(({ code }) => code === 'not-a-day')
  return [...wrong, ...(wrongDays ? [] : outOfOrder(datesUnder(settings, year, opensOn)))]
}

/** Changes to settings that the policy does not have. */
export const notSettings = (changes: Partial<Settings>, pack: Pack): FieldErrors =>
  Object.keys(changes)
    .filter((name) => !Object.hasOwn(pack.settings, name))
    .map((name) => ({
      code: 'not-a-setting',
      field: name,
      message: `“${name}”不是本批次的设置，请从所列的设置中选取。`,
    }))

/** Reading R14: the day itself counts; by the alternative a rest day moves it to the next working day. */
const deadline = (monthDay: string, { deadlineMovesToWorkday }: Settings, year: number): Day => {
  const named = day(`${year}-${monthDay}`)
  return deadlineMovesToWorkday ? thisOrNextWorkday(named) : named
}

const thisOrNextWorkday = (on: Day): Day => (isWorkday(on) ? on : thisOrNextWorkday(addDays(on, 1)))

/** What a value of the right type has wrong; one of another type does not get this far. */
const wrongValue = (
  { name, title, value: usual, kind }: NamedSetting,
  value: Settings[SettingName],
  { year, regions }: { readonly year: number; readonly regions: Regions },
): FieldErrors => {
  const problems = (code: string, message: string) => [problem(code, name, message)]
  switch (kind.type) {
    case 'number': {
      const { least, most } = kind
      const fits = Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      return fits ? [] : problems('out-of-range', `${title}应为${least}至${most}之间的整数，现为${value}，请更正。`)
    }
    case 'monthDay':
      return isDay(`${year}-${value}`)
        ? []
        : problems('not-a-day', `${title}应写作“06-30”的样式且为${year}年中存在的日期，现为“${value}”，请更正。`)
    case 'text': {
      const text = String(value)
      if (kind.pattern === undefined) return text.trim() === '' ? problems('required', `请填写${title}。`) : []
      if (new RegExp(`^${kind.pattern.source}$`).test(text)) return []
      return problems('not-a-prefix', `${title}应为${kind.pattern.words}，如“${usual}”，请更正。`)
    }
    case 'units':
      return unitsOf(value)
        .filter((unit) => regions.reportingUnits.every(({ code }) => code !== unit))
        .flatMap((unit) => problems('not-a-unit', `“${unit}”不是推荐单位的代码，请从推荐单位名单中选取。`))
    case 'choice':
      return Object.hasOwn(kind.labels, String(value))
        ? []
        : problems('not-a-choice', `${title}应为${Object.values(kind.labels).join('、')}之一，请重新选取。`)
    case 'flag':
      return []
  }
}

const unitsOf = (value: Settings[SettingName]): readonly string[] => (typeof value === 'object' ? value : [])

/** Only of the days that the policy has. */
const outOfOrder = ({ opensOn, cityLastDay, noticeLastDay }: CampaignDates): readonly FieldError[] => [
  ...(cityLastDay === undefined || opensOn <= cityLastDay
    ? []
    : [
        problem(
          'not-in-order',
          'opensOn',
          `申报开始日（${showDay(opensOn)}）不能晚于市级推荐截止日（${showDay(cityLastDay)}），请更正。`,
        ),
      ]),
  ...(cityLastDay === undefined || noticeLastDay === undefined || cityLastDay < noticeLastDay
    ? []
    : [
        problem(
          'not-in-order',
          'noticeDeadline',
          `公示截止日（${showDay(noticeLastDay)}）应晚于市级推荐截止日（${showDay(cityLastDay)}），请更正。`,
        ),
      ]),
]

const problem = (code: string, field: SettingName | 'opensOn', message: string): FieldError => ({
  code,
  field,
  message,
})
