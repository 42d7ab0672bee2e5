import { describe, expect, it } from 'vitest'
import { readClaims } from '#identity/claims.ts'

const read = (told: Readonly<Record<string, unknown>>) => readClaims('https://id.example.com', 's1', told)

describe('统一身份认证给出的内容', () => {
  it('照用姓名、信用代码、县区，去掉两端空格', () =>
    expect(read({ name: ' 沈阳阀门有限公司 ', uscc: '91210106MA0000000A', county: '210106' })).toEqual({
      issuer: 'https://id.example.com',
      subject: 's1',
      name: '沈阳阀门有限公司',
      uscc: '91210106MA0000000A',
      county: '210106',
      email: undefined,
    }))

  it.each([
    ['已核实的', true, 'a@example.com'],
    ['没有说是否核实的', undefined, 'a@example.com'],
    ['说明没有核实的', false, undefined],
  ])('邮箱，%s', (_, email_verified, email) =>
    expect(read({ email: 'a@example.com', email_verified }).email).toBe(email),
  )

  it.each([3, null, '', '  ', ['x'], { a: 1 }])('不是文字的（%j）当作没有', (value) =>
    expect(read({ name: value, uscc: value, email: value })).toMatchObject({
      name: undefined,
      uscc: undefined,
      email: undefined,
    }),
  )
})
