/**
 * What a notice leaves to the province, or fixes only by a reading: all that the program reads, stored with each
 * campaign. A pack declares those of its policy (`SettingDeclarations`).
 */
export interface Settings {
  /** Last day for the cities' letters, month and day: `06-30`; none where the cities have no such day. */
  readonly cityDeadline?: string
  /** Last day by which the public notice must have ended; none where there is no such day. */
  readonly noticeDeadline?: string
  /** A deadline on a rest day moves to the next working day (reading R14). */
  readonly deadlineMovesToWorkday: boolean
  /** Length of the public notice and how its days are counted (reading R15). */
  readonly noticeDays: number
  readonly noticeCountsWorkdays: boolean
  readonly noticeCountsFirstDay: boolean
  /** Where the public notice stands. */
  readonly noticeChannel: string
  /** Years a title is valid, and how they are counted (reading R16). */
  readonly validYears: number
  readonly validity: 'fromRecognition' | 'calendarYears'
  /** Targets of the year as caps (reading R18). */
  readonly targetsAreCaps: boolean
  /** Reporting units that do not take part (reading R19). */
  readonly unitsLeftOut: readonly string[]
  /** Whether the county review comes first (reading R22). */
  readonly countyReviewFirst: boolean
  /** Several products of one enterprise, several tracks (reading R13). */
  readonly severalApplications: 'allowed' | 'oneProductAYear' | 'highestTierOnly'
  /** Experts for each application, and the lowest mean score that may be proposed. */
  readonly expertsEach: number
  readonly lowestScore: number
  /** Years without application after a revocation. */
  readonly barredYearsAfterRevocation: number
  /** First characters of application and certificate numbers. */
  readonly certificatePrefix: string
}

export type SettingName = keyof Settings

/** What may be chosen for a setting; numbers are whole. */
export type SettingKind = MonthDay | NumberKind | Flag | Choice<string> | Text | Units

type MonthDay = { readonly type: 'monthDay' }
type NumberKind = { readonly type: 'number'; readonly least: number; readonly most: number; readonly unit: string }
type Flag = { readonly type: 'flag' }
type Choice<V extends string> = { readonly type: 'choice'; readonly labels: Readonly<Record<V, string>> }
type Text = {
  readonly type: 'text'
  readonly maxChars: number
  /** A regular expression for the whole text, and what it asks in words: `2至6个大写字母`. */
  readonly pattern?: { readonly source: string; readonly words: string }
}
/** Reporting units by their codes. */
type Units = { readonly type: 'units' }

/** A setting as its policy has it: what people call it, its value until a campaign changes it, and what else it may be. */
export interface Setting<V = Exclude<Settings[SettingName], undefined>, K = SettingKind> {
  readonly title: string
  readonly hint?: string
  readonly value: V
  readonly kind: K
}

type KindFor<V> = [V] extends [boolean]
  ? Flag
  : [V] extends [number]
    ? NumberKind
    : [V] extends [string]
      ? string extends V
        ? MonthDay | Text
        : Choice<V>
      : Units

type DeclarationsOf<S> = { readonly [K in keyof S]?: Setting<S[K], KindFor<S[K]>> }

/** The settings of a policy, in the order in which they are shown. One that it leaves out is never asked. */
export interface SettingDeclarations extends DeclarationsOf<Required<Settings>> {}

/** The values that a policy declares; those it leaves out as if they asked nothing. */
export const settingsOf = (declared: SettingDeclarations): Settings => ({
  ...NOT_ASKED,
  ...Object.fromEntries(namedSettings(declared).map(({ name, value }) => [name, value])),
})

/** The declared settings with their names, in their order. */
export const namedSettings = (declared: SettingDeclarations): readonly NamedSetting[] =>
  Object.keys(declared)
    .filter((name): name is SettingName => Object.hasOwn(declared, name))
    .flatMap((name) => {
      const setting = declared[name]
      return setting === undefined ? [] : [{ ...setting, name }]
    })

export interface NamedSetting extends Setting {
  readonly name: SettingName
}

/** The declarations with other values for some of them; what is not declared stays undeclared. */
export const withValues = (declared: SettingDeclarations, values: Partial<Settings>): SettingDeclarations =>
  Object.fromEntries(
    namedSettings(declared).map(({ name, ...setting }) => [name, { ...setting, value: values[name] ?? setting.value }]),
  )

const NOT_ASKED: Settings = {
  deadlineMovesToWorkday: false,
  noticeDays: 0,
  noticeCountsWorkdays: false,
  noticeCountsFirstDay: false,
  noticeChannel: '',
  validYears: 0,
  validity: 'fromRecognition',
  targetsAreCaps: false,
  unitsLeftOut: [],
  countyReviewFirst: false,
  severalApplications: 'allowed',
  expertsEach: 0,
  lowestScore: 0,
  barredYearsAfterRevocation: 0,
  certificatePrefix: '',
}
