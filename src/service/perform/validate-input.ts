import type { FieldError } from '#engine'
import type { Refusal } from '#lifecycle'

/** Why a command is not taken in at all, whatever it asks: its id, its key, or content that no table could hold. */
export const invalidInput = ({ id, key, command }: Taken): Refusal | undefined =>
  wrongId(id) ?? wrongKey(key) ?? unstorable(command)

interface Taken {
  readonly id: string
  readonly key: string
  readonly command: object
}

/** Ids go into addresses, file names and codes on paper: letters, digits, `.`, `_` and `-` only. */
export const wrongId = (id: string): Refusal | undefined =>
  /^[0-9A-Za-z][0-9A-Za-z._-]{0,99}$/.test(id)
    ? undefined
    : {
        code: 'bad-id',
        message: `编号“${storable(id, 30)}”不能使用：编号由1至100个字母、数字、点、下划线或连字符组成，以字母或数字开头。请改用这样的编号。`,
      }

const wrongKey = (key: string): Refusal | undefined =>
  key.length >= 1 && key.length <= 200 && isStorable(key)
    ? undefined
    : { code: 'bad-key', message: '请求编号应为1至200个字符，且不含空字符或残缺字符。请换一个请求编号重试。' }

/** Content beyond what is kept: too much, nested too deep, or characters that JSON in PostgreSQL cannot hold. */
export const unstorable = (content: unknown): Refusal | undefined => {
  if (isDeeper(content, DEEPEST))
    return { code: 'too-deep', message: `提交的内容嵌套超过${DEEPEST}层，不是本系统的表单。请按样例的结构重新填写。` }
  const text = JSON.stringify(content) ?? ''
  const bytes = Buffer.byteLength(text)
  if (bytes > MOST_BYTES)
    return {
      code: 'too-large',
      message: `提交的内容有${(bytes / MEGABYTE).toFixed(1)}兆字节，最多${MOST_BYTES / MEGABYTE}兆字节。请删减；图片和文件请作为证明材料上传，不要粘贴在表中。`,
    }
  const problems = MAYBE_UNPRINTABLE.test(text) ? unprintable(content, '') : []
  if (problems.length === 0) return undefined
  return {
    code: 'unprintable',
    message: `提交的内容有${problems.length}处含有不能保存的字符（空字符或残缺字符）。请删除后重新填写，不要直接粘贴二进制内容。`,
    problems: problems.slice(0, MOST_PROBLEMS),
  }
}

/** A text as it can be recorded, at most so long. */
export const storable = (text: string, length: number): string =>
  text.slice(0, length).toWellFormed().replaceAll('\0', '\ufffd')

const DEEPEST = 20
const MEGABYTE = 1024 * 1024
/** Some forty times the longest form in which every text is filled to its last character. */
const MOST_BYTES = 2 * MEGABYTE
const MOST_PROBLEMS = 100

/** JSON writes both kinds so, and hardly anything else: only then is every place looked at. */
const MAYBE_UNPRINTABLE = /\\u(?:0000|d[89a-f])/

const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0')

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)))

const unprintable = (value: unknown, place: string): readonly FieldError[] => {
  if (typeof value === 'string') return isStorable(value) ? [] : [unprintableAt(place)]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const within = placeOf(place, key, Array.isArray(value))
    return isStorable(key) ? unprintable(inner, within) : [unprintableAt(within)]
  })
}

/** `form.facts.honours[2].name` */
const placeOf = (place: string, key: string, inList: boolean): string => {
  const name = storable(key, 50)
  if (inList) return `${place}[${name}]`
  return place === '' ? name : `${place}.${name}`
}

const unprintableAt = (field: string): FieldError => ({
  code: 'unprintable',
  field,
  message: `“${field}”含有空字符或残缺字符，不能保存。请删除后重新填写。`,
})
