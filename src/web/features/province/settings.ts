import { reportingUnits } from '#kernel'
import type { Settings } from '#policy'

/** How a setting is typed and shown. */
export type Kind =
  | { readonly type: 'text'; readonly hint?: string }
  | { readonly type: 'number'; readonly unit: string }
  | { readonly type: 'yesNo' }
  | { readonly type: 'choice'; readonly options: Readonly<Record<string, string>> }
  | { readonly type: 'units' }

export interface SettingField {
  readonly key: keyof Settings
  readonly label: string
  readonly kind: Kind
}

const MONTH_DAY: Kind = { type: 'text', hint: '月-日，如 06-30' }

const FIELDS: Readonly<Record<keyof Settings, readonly [label: string, kind: Kind]>> = {
  cityDeadline: ['市级推荐截止日', MONTH_DAY],
  noticeDeadline: ['公示截止日', MONTH_DAY],
  deadlineMovesToWorkday: ['截止日遇休息日顺延', { type: 'yesNo' }],
  noticeDays: ['公示天数', { type: 'number', unit: '天' }],
  noticeCountsWorkdays: ['公示按工作日计', { type: 'yesNo' }],
  noticeCountsFirstDay: ['公示首日计入', { type: 'yesNo' }],
  noticeChannel: ['公示渠道', { type: 'text' }],
  validYears: ['称号有效年数', { type: 'number', unit: '年' }],
  validity: [
    '有效期起算',
    { type: 'choice', options: { fromRecognition: '自认定之日起', calendarYears: '按自然年度' } },
  ],
  targetsAreCaps: ['年度目标作为上限', { type: 'yesNo' }],
  unitsLeftOut: ['不参加的推荐单位', { type: 'units' }],
  countyReviewFirst: ['先由县区提出意见', { type: 'yesNo' }],
  severalApplications: [
    '一家企业多项申报',
    {
      type: 'choice',
      options: { allowed: '允许', oneProductAYear: '每年限报一个产品', highestTierOnly: '只报最高一类' },
    },
  ],
  expertsEach: ['每件申报的专家数', { type: 'number', unit: '名' }],
  lowestScore: ['拟认定的最低平均分', { type: 'number', unit: '分' }],
  departmentReplyDays: ['部门回复天数', { type: 'number', unit: '天' }],
  barredYearsAfterRevocation: ['撤销后不得申报的年数', { type: 'number', unit: '年' }],
  certificatePrefix: ['证书编号前缀', { type: 'text', hint: '2 至 6 个大写字母' }],
}

const isKey = (key: string): key is keyof Settings => Object.hasOwn(FIELDS, key)

/** Every setting in the order in which it is shown. */
export const SETTING_FIELDS: readonly SettingField[] = Object.entries(FIELDS).flatMap(([key, [label, kind]]) =>
  isKey(key) ? [{ key, label, kind }] : [],
)

/** A setting as people read it: 5 天, 是, 大连市. */
export const showSetting = (settings: Settings, { key, kind }: SettingField): string => {
  const value = settings[key]
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'object') return value.length === 0 ? '没有' : value.map(unitName).join('、')
  if (kind.type === 'number') return `${value} ${kind.unit}`
  return kind.type === 'choice' ? (kind.options[value] ?? String(value)) : String(value)
}

/** What was typed for a setting, as the server wants it. */
export const typedSetting = ({ kind }: SettingField, text: string): string | number | boolean | readonly string[] => {
  if (kind.type === 'number') return Number(text)
  if (kind.type === 'yesNo') return text === 'yes'
  return kind.type === 'units' ? text.split(',').filter((code) => code !== '') : text
}

/** A setting as a field holds it. */
export const textOfSetting = (settings: Settings, { key }: SettingField): string => {
  const value = settings[key]
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'object' ? value.join(',') : String(value)
}

const unitName = (code: string): string => reportingUnits().find((unit) => unit.code === code)?.name ?? code
