import { describe, expect, it } from 'vitest'
import { peiyu } from '#specs/support/command-line.ts'

const size = (staff: string, revenue: string, ...rest: string[]) =>
  peiyu(['size', '--division', '34', '--staff', staff, '--revenue', revenue, ...rest])

describe('peiyu uscc', () => {
  it('有效的代码:答案在标准输出,退出码0', async () => {
    const said = await peiyu(['uscc', '91210100604608172K'])
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(said.out).toContain('91210100604608172K 有效')
  })

  it('校验码不对的:说出不对,退出码1', async () => {
    const said = await peiyu(['uscc', '914403001870826678'])
    expect(said).toMatchObject({ code: 1, out: '' })
    expect(said.err).toContain('校验码')
  })

  it('不是企业的代码有效,但说明不能申报', async () => {
    // 12 为事业单位,校验码按 GB 32100 计算。
    const said = await peiyu(['uscc', '12100000400010275N', '--json'])
    const reading = JSON.parse(said.out)
    expect(reading.ok).toBe(true)
    expect(reading.applicant.ok).toBe(false)
  })

  it('--json 时答案是一个对象,有效无效都是', async () => {
    expect(JSON.parse((await peiyu(['uscc', '91210100604608172K', '--json'])).out)).toMatchObject({ ok: true })
    const wrong = await peiyu(['uscc', '914403001870826678', '--json'])
    expect(wrong.code).toBe(1)
    expect(JSON.parse(wrong.out)).toMatchObject({ ok: false })
  })
})

describe('peiyu size', () => {
  it.each([
    ['1000', '40000', '大型'],
    ['999', '40000', '中型'],
    ['1000', '39999.99', '中型'],
    ['300', '2000', '中型'],
    ['299', '2000', '小型'],
    ['300', '1999.99', '小型'],
    ['19', '300', '微型'],
  ])('34 类，从业人员%s人，主营业务收入%s万元：%s', async (staff, revenue, expected) => {
    const said = await size(staff, revenue)
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(said.out.split('\n')[0]).toBe(expected)
  })

  it('--json 给出规模和理由', async () =>
    expect(JSON.parse((await size('999', '40000', '--json')).out)).toMatchObject({ size: '中型' }))

  it.each([
    [['--division', '99', '--staff', '5', '--revenue', '1'], 'unknown-division', '99'],
    [['--staff', '5', '--revenue', '1'], 'missing-option', '--division'],
    [['--division', '34', '--staff', '5'], 'missing-option', '收入'],
    [['--division', '34', '--staff', '五', '--revenue', '1'], 'out-of-range', '--staff'],
    [['--division', '34', '--staff', '5', '--revenue', '1e3'], 'out-of-range', '--revenue'],
    [['--division', '34', '--staff', '5', '--revenue=-1'], 'out-of-range', '--revenue'],
  ])('%j：说出是哪一项', async (words, code, named) => {
    const said = await peiyu(['size', ...words, '--json'])
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(JSON.parse(said.err)).toMatchObject({ code, message: expect.stringContaining(named) })
  })
})

describe('peiyu workdays', () => {
  it.each([
    [['2019-09-24', '5'], '2019-09-30'],
    [['2019-09-24', '5', '--count-first'], '2019-09-29'],
    [['2019-09-30', '1'], '2019-10-08'],
  ])('%j 止于 %s', async (words, last) => {
    const said = await peiyu(['workdays', ...words])
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(said.out.split('（')[0]).toBe(last)
    expect(said.out).not.toContain('暂定')
  })

  it('没有官方安排的年份注明暂定', async () => {
    expect((await peiyu(['workdays', '2098-12-28', '5'])).out).toContain('暂定')
    expect(JSON.parse((await peiyu(['workdays', '2098-12-28', '5', '--json'])).out)).toMatchObject({
      provisional: true,
    })
  })

  it.each([
    [['2019-02-30', '5'], 'not-a-day', '2019-02-30'],
    [['24/9/2019', '5'], 'not-a-day', '24/9/2019'],
    [['2019-09-24', '0'], 'out-of-range', '天数'],
    [['2019-09-24', '1001'], 'out-of-range', '1000'],
    [['2019-09-24', '五'], 'out-of-range', '五'],
    [['2019-09-24'], 'missing-argument', '天数'],
  ])('%j：说出哪里不对', async (words, code, named) => {
    const said = await peiyu(['workdays', ...words, '--json'])
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(JSON.parse(said.err)).toMatchObject({ code, message: expect.stringContaining(named) })
  })
})

describe('写法不对的命令', () => {
  it.each([
    [['frob'], 'unknown-command', '没有名为“frob”的命令。可用的命令：schema、sample、check'],
    [['toString'], 'unknown-command', '没有名为“toString”的命令'],
    [['audit'], 'unknown-command', 'audit 之后应是 verify。用法：peiyu audit verify'],
    [['uscc'], 'missing-argument', '缺少统一社会信用代码。用法：peiyu uscc'],
    [['uscc', '91210100604608172K', 'x'], 'extra-argument', '多出了“x”'],
    [['size', '--foo', '3'], 'bad-option', '没有选项 --foo。用法：peiyu size'],
    [['size', '--staff'], 'bad-option', '选项 --staff 后面缺少它的值'],
    [['size', '--staff', '-5'], 'bad-option', '写成 --staff=-5'],
    [['workdays', '2019-09-24', '-3'], 'bad-option', '“-3”以减号开头'],
    [['uscc', '--help=3'], 'bad-option', '选项 --help 不带值'],
    [['check', 'nosuch', 'a.json'], 'unknown-track', 'product（中小企业“专精特新”产品）'],
    [['check', 'giant', '/nosuch/a.json'], 'unreadable-file', '打不开或不存在'],
    [['check', 'giant', 'a.json', '--year', '1999'], 'out-of-range', '--year'],
    [['check', 'giant', 'a.json', '--on', '2019-06-31'], 'not-a-day', '--on'],
    [['render', 'giant', 'a.json'], 'missing-option', '--out'],
    [['year', '2018', '--out', 'x'], 'out-of-range', '年度'],
    [['year', '2019', '--out', 'x', '--applications', '0'], 'out-of-range', '--applications'],
    [['admin', 'create', 'root', '--role', 'king'], 'unknown-role', 'accountAdmin'],
  ])('%j：一句中文，退出码2，没有别的输出', async (words, code, message) => {
    const said = await peiyu(words)
    expect(said).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) })
    expect(said.err.split('用法')[0]).not.toMatch(/[a-z]{4,} [a-z]+ [a-z]+/)
    expect(JSON.parse((await peiyu([...words, '--json'])).err)).toEqual({ code, message: said.err })
  })

  it('help 列出每一个命令,--help 给出一个的用法', async () => {
    const { code, out } = await peiyu([])
    expect(code).toBe(0)
    for (const name of ['schema', 'sample', 'check', 'render', 'uscc', 'size', 'workdays', 'year', 'admin', 'audit'])
      expect(out).toContain(`peiyu ${name} `)
    expect(await peiyu(['size', '--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('peiyu size --division'),
    })
  })

  it('配置不对的,说出是哪个变量', async () => {
    const said = await peiyu(['audit', 'verify', '--json'], { DATABASE_URL: 'mysql://x' })
    expect(said).toMatchObject({ code: 1, out: '' })
    expect(JSON.parse(said.err)).toMatchObject({
      code: 'configuration',
      message: expect.stringContaining('DATABASE_URL'),
    })
  })
})
