/** A unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters whose check character holds. */
export type Uscc = string & { readonly __uscc: unique symbol }

/** A doubt that does not stop the code from being used. */
export interface UsccWarning {
  readonly code: 'uscc-organisation-check'
  readonly message: string
}

export type UsccFaultCode = 'uscc-length' | 'uscc-alphabet' | 'uscc-region' | 'uscc-check'

export type UsccReading =
  | { readonly ok: true; readonly code: Uscc; readonly warnings: readonly UsccWarning[] }
  | { readonly ok: false; readonly code: UsccFaultCode; readonly message: string }

/**
 * Reads a code as a person typed it: surrounding blanks are dropped and lower case is raised. A wrong 18th character is
 * a fault; a wrong inner organisation code only a warning, because some old genuine codes carry one.
 */
export const parseUscc = (text: string): UsccReading => {
  const code = text.trim().toUpperCase()
  const fault = faultIn(code)
  if (fault) return { ok: false, ...fault }
  return { ok: true, code: code as Uscc, warnings: warningsAbout(code) }
}

export type ApplicantReading =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly code: 'uscc-sole-trader' | 'uscc-cooperative' | 'uscc-not-enterprise'
      readonly message: string
    }

/** Whether the holder is registered as an enterprise (`91…`); a branch office also is `91…`, which no code can tell. */
export const mayApply = (code: Uscc): ApplicantReading => {
  const kind = code.slice(0, 2)
  if (kind === '91') return { ok: true }
  if (kind === '92') {
    return {
      ok: false,
      code: 'uscc-sole-trader',
      message:
        '统一社会信用代码以92开头，登记类型为个体工商户，不具有独立法人资格，不能申报；如已转为企业，请填写企业营业执照上以91开头的代码。',
    }
  }
  if (kind === '93') {
    return {
      ok: false,
      code: 'uscc-cooperative',
      message:
        '统一社会信用代码以93开头，登记类型为农民专业合作社，不属于企业，不能申报；如由所办企业申报，请填写该企业营业执照上以91开头的代码。',
    }
  }
  return {
    ok: false,
    code: 'uscc-not-enterprise',
    message: `统一社会信用代码以${kind}开头，${registrarSentence(kind)}，不是登记为企业的法人，不能申报；请填写企业营业执照上以91开头的代码。`,
  }
}

/**
 * The six digits of the authority that first registered the holder. They never change afterwards, so they are neither
 * its present address nor always a division that still exists.
 */
export const registrationRegion = (code: Uscc): string => code.slice(2, 8)

export interface UsccParts {
  /** Registrar and category, such as `91`. */
  readonly kind: string
  /** Six digits of the registration authority. */
  readonly region: string
  /** Up to eight characters of the organisation code, filled with zeros on the left. */
  readonly serial: string
}

/** A valid code made of its parts, both check characters computed; throws a RangeError for parts that fit no code. */
export const composeUscc = ({ kind, region, serial }: UsccParts): Uscc => {
  const body = serial.toUpperCase().padStart(8, '0')
  const first17 = `${kind}${region}${body}${organisationCheckCharacter(body)}`
  const reading = parseUscc(first17 + usccCheckCharacter(first17))
  if (!reading.ok) throw new RangeError(`${reading.code}: ${kind} ${region} ${serial}`)
  return reading.code
}

/** The 18th character for the first 17 (GB 32100-2015): modulo 31 over the 31 letters the standard allows. */
export const usccCheckCharacter = (first17: string): string =>
  USCC_ALPHABET.charAt((31 - (weighted(first17, USCC_ALPHABET, USCC_WEIGHTS) % 31)) % 31)

/** The 9th character for the first 8 of an organisation code (GB 11714-1997): modulo 11 over all 36 letters. */
export const organisationCheckCharacter = (first8: string): string => {
  const check = 11 - (weighted(first8, ORGANISATION_ALPHABET, ORGANISATION_WEIGHTS) % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}

/** I, O, S, V and Z are left out because they are misread. */
const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

const weighted = (text: string, alphabet: string, weights: readonly number[]): number =>
  weights.reduce((total, weight, at) => total + weight * alphabet.indexOf(text.charAt(at)), 0)

const faultIn = (code: string): { code: UsccFaultCode; message: string } | undefined => {
  const letters = [...code]
  if (letters.length !== 18) {
    return {
      code: 'uscc-length',
      message: `统一社会信用代码应为18位（GB 32100-2015），填报了${letters.length}位；请按营业执照逐位填写，中间不留空格。`,
    }
  }
  const foreign = letters.findIndex((letter) => !USCC_ALPHABET.includes(letter))
  if (foreign >= 0) {
    return {
      code: 'uscc-alphabet',
      message: `统一社会信用代码第${foreign + 1}位“${letters[foreign]}”不是允许的字符：只用半角数字和除I、O、S、V、Z以外的字母（GB 32100-2015）；请核对是否把1误作I、0误作O、5误作S、2误作Z。`,
    }
  }
  if (!/^\d{6}$/.test(code.slice(2, 8))) {
    return {
      code: 'uscc-region',
      message: `统一社会信用代码第3至8位应为登记机关的六位行政区划数字（GB 32100-2015），填报为“${code.slice(2, 8)}”；请按营业执照核对。`,
    }
  }
  if (usccCheckCharacter(code) !== code.charAt(17)) {
    return {
      code: 'uscc-check',
      message: '统一社会信用代码的第18位校验码不符（GB 32100-2015），说明其中至少有一位填错；请按营业执照逐位核对。',
    }
  }
  return undefined
}

const warningsAbout = (code: string): UsccWarning[] =>
  organisationCheckCharacter(code.slice(8, 16)) === code.charAt(16)
    ? []
    : [
        {
          code: 'uscc-organisation-check',
          message:
            '统一社会信用代码第9至17位的组织机构代码校验不符（GB 11714-1997），少数早期代码存在这种情况；请按营业执照核对，确认无误的可以继续。',
        },
      ]

/** First character, GB 32100-2015 table of registrars; 9 is handled by its categories 91–93. */
const REGISTRARS: ReadonlyMap<string, string> = new Map([
  ['1', '机构编制部门'],
  ['2', '外交部门'],
  ['3', '司法行政部门'],
  ['4', '文化部门'],
  ['5', '民政部门'],
  ['6', '旅游部门'],
  ['7', '宗教部门'],
  ['8', '工会'],
  ['9', '市场监督管理部门（其他类别）'],
  ['A', '中央军委改革和编制部门'],
  ['N', '农业农村部门'],
  ['Y', '其他登记管理部门'],
])

const registrarSentence = (kind: string): string => {
  const registrar = REGISTRARS.get(kind.charAt(0))
  return registrar ? `登记管理部门为${registrar}` : '登记管理部门代码未在GB 32100-2015中规定'
}
