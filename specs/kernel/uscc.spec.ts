import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  composeUscc,
  mayApply,
  organisationCheckCharacter,
  parseUscc,
  registrationRegion,
  type Uscc,
  usccCheckCharacter,
} from '#kernel/uscc.ts'

const LETTERS = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']

const uscc = (text: string): Uscc => {
  const reading = parseUscc(text)
  if (!reading.ok) throw new Error(reading.message)
  return reading.code
}

const withKind = (kind: string): Uscc => composeUscc({ kind, region: '210100', serial: 'MA000001' })

describe('GB 32100-2015 统一社会信用代码', () => {
  it.each([
    ['914403001922038216', '华为技术有限公司'],
    ['91330100799655058B', '阿里巴巴（中国）有限公司'],
    ['9144030071526726XG', '腾讯科技（深圳）有限公司：内层校验为X'],
    ['91210100604608172K', '东软集团股份有限公司'],
    ['91210200716996405L', '中国华录集团有限公司'],
    ['91330100MA2AX8UL47', 'MA开头的主体：内层只在36个字母的取值下成立'],
  ])('%s（%s）内外两层校验都成立', (code) => {
    expect(parseUscc(code)).toEqual({ ok: true, code, warnings: [] })
  })

  it.each([
    ['914403001870826678', 'uscc-check', '第18位'],
    ['91210100MA0UXK3R2C', 'uscc-check', '第18位'],
    ['91210100TEST000001', 'uscc-alphabet', '第11位“S”'],
    ['9121010060460817２K', 'uscc-alphabet', '第17位“２”'],
    ['912101006046081K', 'uscc-length', '16位'],
    ['91210100604608172K0', 'uscc-length', '19位'],
    ['', 'uscc-length', '0位'],
    ['9121010A604608172K', 'uscc-region', '“21010A”'],
  ])('%s 不予接受（%s），并说明是哪一条、怎么改', (text, code, words) => {
    const reading = parseUscc(text)
    expect(reading).toMatchObject({ ok: false, code })
    expect(reading.ok ? '' : reading.message).toContain(words)
    expect(reading.ok ? '' : reading.message).toContain('GB 32100-2015')
  })

  it('小写字母和首尾空白照样接受', () => {
    expect(parseUscc(' 9144030071526726xg　')).toEqual({ ok: true, code: '9144030071526726XG', warnings: [] })
  })

  it('仅内层组织机构代码不符的只作提醒', () => {
    const first17 = '91210100604608173'
    const code = first17 + usccCheckCharacter(first17)
    const reading = parseUscc(code)
    expect(reading).toMatchObject({ ok: true, code, warnings: [{ code: 'uscc-organisation-check' }] })
  })

  it('任何一位填错，校验都能发现', () => {
    const body = fc.array(fc.constantFrom(...LETTERS), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(body, fc.nat(17), fc.constantFrom(...LETTERS), (serial, at, letter) => {
        const code = composeUscc({ kind: '91', region: '210100', serial: serial.join('') })
        fc.pre(code[at] !== letter)
        return !parseUscc(code.slice(0, at) + letter + code.slice(at + 1)).ok
      }),
    )
  })

  it('按各段合成的代码两层校验都成立', () => {
    const code = composeUscc({ kind: '91', region: '210200', serial: '71699640' })
    expect(code).toBe('91210200716996405L')
    expect(composeUscc({ kind: '91', region: '210100', serial: '7' }).slice(8, 16)).toBe('00000007')
  })

  it.each([
    { kind: '91', region: '210100', serial: '123456789' },
    { kind: '91', region: '2101', serial: '1' },
    { kind: '91', region: '210100', serial: 'TEST' },
  ])('各段不合规则的不能合成：%o', (parts) => {
    expect(() => composeUscc(parts)).toThrow(RangeError)
  })

  it('校验值10、11时内层校验码为X、0', () => {
    expect(organisationCheckCharacter('71526726')).toBe('X')
    expect(organisationCheckCharacter('00000000')).toBe('0')
  })
})

describe('申报主体的登记类型', () => {
  it('91开头的企业可以申报', () => {
    expect(mayApply(withKind('91'))).toEqual({ ok: true })
  })

  it.each([
    ['92', 'uscc-sole-trader', '个体工商户'],
    ['93', 'uscc-cooperative', '农民专业合作社'],
    ['99', 'uscc-not-enterprise', '市场监督管理部门'],
    ['12', 'uscc-not-enterprise', '机构编制部门'],
    ['51', 'uscc-not-enterprise', '民政部门'],
    ['N2', 'uscc-not-enterprise', '农业农村部门'],
    ['B1', 'uscc-not-enterprise', '未在GB 32100-2015中规定'],
  ])('%s开头的不能申报，并说明登记类型（%s）', (kind, code, words) => {
    const reading = mayApply(withKind(kind))
    expect(reading).toMatchObject({ ok: false, code })
    expect(reading.ok ? '' : reading.message).toContain(words)
    expect(reading.ok ? '' : reading.message).toContain('91开头')
  })

  it('登记机关区划取第3至8位，撤销的老区划也照收', () => {
    expect(registrationRegion(uscc('91210200716996405L'))).toBe('210200')
    expect(registrationRegion(composeUscc({ kind: '91', region: '210122', serial: '1' }))).toBe('210122')
  })
})
