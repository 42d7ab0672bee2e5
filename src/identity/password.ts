import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import type { FieldError } from '#engine'
import { problem } from './account.ts'
import { COMMON_PASSWORDS } from './common-passwords.ts'

/** Argon2id at 19 MiB and two passes (the package's measure, and OWASP's). */
export const hashPassword = (password: string): Promise<string> => hash(password)

/** Whether it is the password of that hash; without a hash the same time is spent and the answer is no. */
export const isPassword = async (password: string, hashed: string | null | undefined): Promise<boolean> => {
  const right = await verify(hashed ?? (await nobodys()), password)
  return right && hashed != null
}

let nobody: Promise<string> | undefined
const nobodys = (): Promise<string> => {
  nobody ??= hash('')
  return nobody
}

/** To whom a password is to belong. */
export interface Owner {
  readonly login: string
  readonly name: string
  readonly enterprise?: string | null | undefined
}

/** Everything that makes a password unfit, one sentence for each rule. */
export const passwordProblems = (password: string, owner: Owner, field = 'password'): readonly FieldError[] =>
  RULES.filter(({ broken }) => broken(password, owner)).map(({ code, message }) => problem(field, code, message))

/** A password for a first sign-in, to be changed there: four groups of letters and digits that look like no others. */
export const temporaryPassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => UNMISTAKABLE[randomInt(UNMISTAKABLE.length)]).join(''),
  ).join('-')

const UNMISTAKABLE = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

const SHORTEST = 10
const LONGEST = 128
/** From this length on, any characters will do. */
const LONG = 16

const CLASSES = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u]

const lengthOf = (password: string): number => [...password].length

const RULES: readonly {
  readonly code: string
  readonly message: string
  broken(password: string, owner: Owner): boolean
}[] = [
  {
    code: 'too-short',
    message: `密码至少${SHORTEST}个字符，请加长。`,
    broken: (password) => lengthOf(password) < SHORTEST,
  },
  {
    code: 'too-long',
    message: `密码最多${LONGEST}个字符，请缩短。`,
    broken: (password) => lengthOf(password) > LONGEST,
  },
  {
    code: 'too-simple',
    message: `不足${LONG}个字符的密码，应含有小写字母、大写字母、数字、其他符号中的至少三类，请补充，或改用${LONG}个字符以上的长密码。`,
    broken: (password) => lengthOf(password) < LONG && CLASSES.filter((one) => one.test(password)).length < 3,
  },
  {
    code: 'like-login',
    message: '密码不能是登录名，也不能只是在登录名前后加数字或符号，请换一个。',
    broken: (password, { login }) => isDressed(password, login),
  },
  {
    code: 'like-name',
    message: '密码不能是姓名，也不能只是在姓名前后加数字或符号，请换一个。',
    broken: (password, { name }) => isDressed(password, name),
  },
  {
    code: 'like-enterprise',
    message: '密码不能含有本企业的统一社会信用代码，请换一个。',
    broken: (password, { enterprise }) => enterprise != null && password.toUpperCase().includes(enterprise),
  },
  {
    code: 'too-common',
    message: '这个密码太常见，最先被人试出，请换一个。',
    broken: (password) => COMMON_PASSWORDS.has(password.toLowerCase()),
  },
]

/** The word itself, or with digits and signs before or after it. */
const isDressed = (password: string, word: string): boolean => {
  const [plain, told] = [password.toLowerCase(), word.trim().toLowerCase()]
  return told !== '' && (plain === told || bare(plain) === told || (bare(told) !== '' && bare(plain) === bare(told)))
}

const bare = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
