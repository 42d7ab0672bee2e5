import type { FieldError } from '#engine'
import { type Day, showDay } from '#kernel'
import type { Stop } from './act.ts'
import { type Refused, refuse } from './result.ts'

/** What is wrong with one item of a command; empty when nothing is. */
export type FieldErrors = readonly FieldError[]

/** A text of at least `fewest` characters, blanks not counted. */
export const needText = (field: string, title: string, text: string | undefined, fewest = 1): FieldErrors => {
  const length = [...(text ?? '').replace(/\s/g, '')].length
  if (length >= fewest) return []
  if (length === 0) return [{ code: 'required', field, message: `请填写${title}。` }]
  return [{ code: 'too-short', field, message: `${title}不少于${fewest}个字，现为${length}个字，请补充。` }]
}

/** A document number as offices write it: `沈工信发〔2019〕12号`. */
export const needDocumentNumber = (field: string, title: string, text: string | undefined): FieldErrors => {
  if (DOCUMENT_NUMBER.test(text ?? '')) return []
  const message = `${title}应写作“沈工信发〔2019〕12号”的样式：机关代字、六角括号内的四位年份、顺序号和“号”，请更正。`
  return [{ code: 'not-a-document-number', field, message }]
}

/** A day not after today. */
export const needPast = (field: string, title: string, on: Day, today: Day): FieldErrors =>
  on <= today
    ? []
    : [{ code: 'in-the-future', field, message: `${title}（${showDay(on)}）晚于今天（${showDay(today)}），请更正。` }]

/** A SHA-256 in hex. */
export const needDigest = (field: string, title: string, text: string): FieldErrors =>
  /^[0-9a-f]{64}$/.test(text)
    ? []
    : [{ code: 'not-a-digest', field, message: `${title}的校验值应为64位小写十六进制数字，请重新上传该文件。` }]

/** Refuses `invalid` with everything found, or nothing when all is there. */
export const invalid = (...found: readonly FieldErrors[]): Stop => {
  const problems = found.flat()
  if (problems.length === 0) return undefined
  return refuse('incomplete', `办理内容需要补正：${problems.map(({ message }) => message).join('')}`, { problems })
}

/** Refuses `not-found` for something the command names. */
export const noSuch = (title: string, id: string): Refused =>
  refuse('not-found', `找不到编号为“${id}”的${title}。请核对编号。`)

const DOCUMENT_NUMBER = /^\p{Script=Han}{1,20}〔\d{4}〕\d{1,5}号$/u
