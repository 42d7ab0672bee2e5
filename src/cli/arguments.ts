import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type Day, dayOf, isDay, isDecimal, yearOf } from '#kernel'
import { findTrack, type Pack, type Track } from '#policy'
import { PACKS } from '#policy/packs/index.ts'
import { whyNotWritten } from '#service'
import { NegativeAnswer, type Options, UsageError } from './terminal.ts'

/** The year whose forms are meant when none is named: the year of the notice. */
const NOTICE_YEAR = 2019

/** The positional at that place; throws a UsageError that names what is missing. */
export const needPositional = (positionals: readonly string[], at: number, name: string, usage: string): string => {
  const word = positionals[at]
  if (word === undefined) throw new UsageError('missing-argument', `缺少${name}。用法：peiyu ${usage}`)
  return word
}

/** The pack that `--pack` names, `liaoning-2019` or one version of it, `liaoning-2019@1.0.0`; without it the newest. */
export const packOption = (options: Options): Pack => {
  const text = textOption(options, 'pack')
  if (text === undefined) return PACKS.newest
  const [id = '', version] = text.split('@')
  const pack = PACKS.find(version === undefined ? { id } : { id, version })
  if (pack !== undefined) return pack
  const known = PACKS.all.map((one) => `${one.id}@${one.version}`).join('、')
  throw new UsageError('unknown-pack', `没有名为“${text}”的政策包。可用的是：${known}。`)
}

export const needTrack = (pack: Pack, id: string): Track => {
  const track = findTrack(pack, id)
  if (track !== undefined) return track
  const known = pack.tracks.map(({ id, name }) => `${id}（${name}）`).join('、')
  throw new UsageError('unknown-track', `没有名为“${id}”的专项。可用的是：${known}。`)
}

export const textOption = (options: Options, name: string): string | undefined => {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** Where to write; throws a UsageError when `--out` is missing. */
export const needOut = (options: Options, usage: string): string => {
  const out = textOption(options, 'out')
  if (out === undefined || out === '') throw new UsageError('missing-option', `缺少 --out。用法：peiyu ${usage}`)
  return out
}

/** A whole number within bounds; throws a UsageError that says so. */
export const integerOption = (
  options: Options,
  name: string,
  fallback: number,
  [min, max]: readonly [number, number],
): number => {
  const text = textOption(options, name)
  if (text === undefined) return fallback
  return needInteger(text, `--${name}`, [min, max])
}

export const needInteger = (text: string, name: string, [min, max]: readonly [number, number]): number => {
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= min && number <= max) return number
  throw new UsageError('out-of-range', `${name} 应是 ${min} 至 ${max} 之间的整数，不能是“${text}”。`)
}

/** A decimal that is not negative, as text. */
export const needAmount = (text: string | undefined, name: string): string => {
  if (text !== undefined && isDecimal(text) && !text.startsWith('-')) return text
  throw new UsageError(
    'out-of-range',
    `${name} 应是不小于 0 的数，单位万元，例如 40000 或 1999.99，不能是“${text ?? ''}”。`,
  )
}

export const yearOption = (options: Options): number => integerOption(options, 'year', NOTICE_YEAR, [2019, 2100])

/** The day named by `--on`; today, but within the campaign's year, when none is named. */
export const dayOption = (options: Options, year: number): Day => {
  const text = textOption(options, 'on')
  if (text !== undefined) return needDay(text, '--on')
  const now = dayOf(new Date())
  const deadline = `${year}-06-30`
  return yearOf(now) === year || !isDay(deadline) ? now : deadline
}

export const needDay = (text: string, name: string): Day => {
  if (isDay(text)) return text
  throw new UsageError('not-a-day', `${name} 应是日历上的日期，写成 2019-06-30 的形式，不能是“${text}”。`)
}

/** The JSON in a file; throws a UsageError that says what is wrong with it. */
export const readJson = (path: string): unknown => {
  const text = readText(path)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(
      'not-json',
      `文件“${path}”不是有效的 JSON${placeOf(error)}。请检查括号、引号和逗号是否成对，或用 peiyu sample 生成样例对照。`,
    )
  }
}

const readText = (path: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (error) {
    const detail = error instanceof TypeError ? '不是 UTF-8 文本' : '打不开或不存在'
    throw new UsageError('unreadable-file', `文件“${path}”${detail}。请核对路径，或另存为 UTF-8 编码后重试。`)
  }
}

/** Where JSON ends being JSON, as far as its reader says. */
const placeOf = (error: unknown): string => {
  const message = String(error)
  const at = /line (\d+) column (\d+)/.exec(message)
  if (at !== null) return `（第 ${at[1]} 行第 ${at[2]} 个字符处）`
  return message.includes('end of JSON input') ? '（没有写完就结束了）' : ''
}

/** Writes `bytes` to a file; a NegativeAnswer says when that cannot be done. */
export const writeOut = (path: string, bytes: Uint8Array): void => {
  try {
    writeFileSync(path, bytes)
  } catch (error) {
    throw unwritable(path, error)
  }
}

/** The folder at `path`, made where it is missing; a NegativeAnswer says when that cannot be done. */
export const makeFolder = (path: string): string => {
  try {
    mkdirSync(path, { recursive: true })
    return path
  } catch (error) {
    throw unwritable(path, error)
  }
}

const unwritable = (path: string, error: unknown): NegativeAnswer =>
  new NegativeAnswer('unwritable', `“${path}”${whyNotWritten(error)}。请换一个可以写入的位置，再执行一次。`)
