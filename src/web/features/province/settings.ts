import type { Regions } from '#kernel'
import type { NamedSetting, SettingKind, Settings } from '#policy'

/** What is said beside its field: the policy's own hint, else how a month and day are written. */
export const hintOf = ({ hint, kind }: NamedSetting): string | undefined =>
  hint ?? (kind.type === 'monthDay' ? '月-日，如 06-30' : undefined)

/** A setting as people read it: 5 天, 是, 大连市. */
export const showSetting = (settings: Settings, { name, kind }: NamedSetting, regions: Regions): string => {
  const value = settings[name]
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'object')
    return value.length === 0 ? '没有' : value.map((code) => regions.find(code)?.name ?? code).join('、')
  if (kind.type === 'number') return `${value} ${kind.unit}`
  return kind.type === 'choice' ? (kind.labels[String(value)] ?? String(value)) : String(value ?? '')
}

/** What was typed for a setting, as the server wants it. */
export const typedSetting = (kind: SettingKind, text: string): string | number | boolean | readonly string[] => {
  if (kind.type === 'number') return Number(text)
  if (kind.type === 'flag') return text === 'yes'
  return kind.type === 'units' ? text.split(',').filter((code) => code !== '') : text
}

/** A setting as a field holds it. */
export const textOfSetting = (settings: Settings, { name }: NamedSetting): string => {
  const value = settings[name]
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'object' ? value.join(',') : String(value ?? '')
}
