// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { box, button, descriptionOf, group, openForm } from './form-page.tsx'

afterEach(cleanup)

describe('申报表：单个数字和文字', () => {
  it('数字按填写的样子留着，单位写在旁边', async () => {
    const { user, fact } = openForm('giant')
    const years = box('从事该产品领域的时间')
    await user.type(years, '3.5')
    expect(fact('nicheYears')).toBe('3.5')
    expect(years.parentElement?.textContent).toContain('年')
  })

  it('填得不像数字的，指出并标为有误；改正后不再标', async () => {
    const { user } = openForm('giant')
    const years = box('从事该产品领域的时间')
    await user.type(years, '三年')
    await waitFor(() => expect(years.getAttribute('aria-invalid')).toBe('true'))
    expect(descriptionOf(years)).toMatch(/数字|数值/)
    await user.clear(years)
    await user.type(years, '3')
    await waitFor(() => expect(years.getAttribute('aria-invalid')).toBe('false'))
  })

  it('清空的格子从表中取走，不留空文字', async () => {
    const { user, fact } = openForm('giant', { mailingAddress: '沈阳市' })
    await user.clear(box('通讯地址'))
    expect(fact('mailingAddress')).toBeUndefined()
  })

  it('信用代码一律大写', async () => {
    const { user, fact } = openForm('giant')
    await user.type(box('统一社会信用代码'), '91210100abc')
    expect(fact('uscc')).toBe('91210100ABC')
  })

  it('每格写明在附件中的位置', () => {
    openForm('giant')
    expect(descriptionOf(box('通讯地址'))).toContain('附件3第3项')
  })
})

describe('申报表：按年份的表', () => {
  it('每年一格，名称带年份和项目', async () => {
    const { user, fact } = openForm('enterprise')
    await user.type(box('营业收入（2017年）'), '4800')
    await user.type(box('营业收入（2018年）'), '5200')
    expect(fact('revenue')).toEqual({ 2017: '4800', 2018: '5200' })
  })

  it('一年有误，只标那一年，原因写在这一行下面', async () => {
    const { user } = openForm('enterprise')
    await user.type(box('营业收入（2018年）'), 'x')
    await waitFor(() => expect(box('营业收入（2018年）').getAttribute('aria-invalid')).toBe('true'))
    expect(box('营业收入（2017年）').getAttribute('aria-invalid')).toBe('false')
    expect(descriptionOf(box('营业收入（2018年）'))).not.toBe('')
  })

  it('由别处推算的数自动填出，缺数据时写“待填”', async () => {
    const { user } = openForm('giant')
    const ratio = screen.getByRole('status', { name: '资产负债率（2018年）' })
    expect(ratio.textContent).toBe('待填')
    await user.type(box('资产总额（2018年）'), '200')
    await user.type(box('负债总额（2018年）'), '50')
    await waitFor(() => expect(ratio.textContent).toMatch(/^25 ?%$/))
  })
})

describe('申报表：清单', () => {
  it('“没有可填的”是一个回答，与没有填不同', async () => {
    const { user, fact } = openForm('giant')
    expect(fact('standards')).toBeUndefined()
    await user.click(button('标准清单：没有可填的'))
    expect(fact('standards')).toEqual([])
    expect(screen.queryByRole('button', { name: '标准清单：没有可填的' })).toBeNull()
    expect(group(/^标准清单/).getByText('已填：没有。')).toBeTruthy()
  })

  it('增加、填写、删除一行，其余各行不动', async () => {
    const { user, fact } = openForm('enterprise')
    await user.click(button('注册商标：增加一行'))
    await user.click(button('注册商标：增加一行'))
    await user.type(box('注册商标第1行商标注册名称'), '甲')
    await user.type(box('注册商标第2行商标注册名称'), '乙')
    expect(group(/^注册商标.*2 行/)).toBeTruthy()
    await user.click(button('注册商标：删除第1行'))
    expect(fact('trademarks')).toEqual([{ name: '乙' }])
  })

  it('行里有误的，标在那一行的那一栏', async () => {
    const { user } = openForm('enterprise', { trademarks: [{ name: '甲' }, { name: '乙'.repeat(101) }] })
    await waitFor(() => expect(box('注册商标第2行商标注册名称').getAttribute('aria-invalid')).toBe('true'))
    expect(box('注册商标第1行商标注册名称').getAttribute('aria-invalid')).toBe('false')
    await user.click(button('注册商标：删除第2行'))
    expect(screen.queryByRole('textbox', { name: '注册商标第2行商标注册名称' })).toBeNull()
  })
})

describe('申报表：选择', () => {
  it('几项中选一项；再点一次收回', async () => {
    const { user, fact } = openForm('giant')
    const small = group(/^企业规模/).getByRole('radio', { name: '小型' })
    await user.click(small)
    expect(fact('sizeClass')).toBe('小型')
    await user.click(small)
    expect(fact('sizeClass')).toBeUndefined()
  })

  it('可以选几项，取消一项不动别的', async () => {
    const { user, fact } = openForm('product')
    const kinds = group(/^产品所属类别/)
    await user.click(kinds.getByRole('checkbox', { name: '精' }))
    await user.click(kinds.getByRole('checkbox', { name: '新' }))
    expect(fact('productKinds')).toEqual(['精', '新'])
    await user.click(kinds.getByRole('checkbox', { name: '精' }))
    expect(fact('productKinds')).toEqual(['新'])
  })

  it('是与否都要明确回答', async () => {
    const { user, fact } = openForm('enterprise')
    expect(fact('highTech')).toBeUndefined()
    await user.click(group('是否高新技术企业').getByRole('radio', { name: '否' }))
    expect(fact('highTech')).toBe(false)
  })

  it('选项多的用下拉框，空选收回', async () => {
    const { user, fact } = openForm('enterprise')
    const list = screen.getByRole('combobox', { name: '登记注册类型' })
    await user.selectOptions(list, '国有企业')
    expect(fact('registrationType')).toBe('国有企业')
    await user.selectOptions(list, '请选择')
    expect(fact('registrationType')).toBeUndefined()
  })
})

describe('申报表：长文字', () => {
  const counter = (name: string) => box(name).parentElement?.textContent ?? ''

  it('边写边数，空白不计，写明还差多少', async () => {
    const { user } = openForm('giant')
    await user.type(box('产品简介'), '甲 乙\n丙')
    expect(counter('产品简介')).toContain('已写 3 字，不少于 200 字，还差 197 字')
  })

  it('够了就说够了', () => {
    openForm('giant', { productIntroduction: '字'.repeat(200) })
    expect(counter('产品简介')).toContain('已写 200 字，不少于 200 字，已够')
  })

  it('不要求字数的，写明最多多少', () => {
    openForm('giant')
    expect(counter('企业主要荣誉')).toContain('最多 5000 字')
  })
})

describe('申报表：必填、核对和提交', () => {
  it('没有问到以前，不提空着的格子；问了以后逐处列出，点了就到那一格', async () => {
    const { user } = openForm('giant')
    expect(box('企业名称').getAttribute('aria-invalid')).toBe('false')
    await user.click(button('检查还缺什么'))
    expect(box('企业名称').getAttribute('aria-invalid')).toBe('true')
    const review = within(screen.getByRole('region', { name: '核对与提交' }))
    await user.click(review.getAllByRole('button', { name: /企业名称/ })[0] ?? document.body)
    expect(document.activeElement).toBe(box('企业名称'))
  })

  it('还有缺的，不给提交的按钮', () => {
    openForm('giant')
    expect(screen.queryByRole('button', { name: '提交申报' })).toBeNull()
  })

  it('退回的格子写明原因', () => {
    openForm(
      'giant',
      {},
      new Map([
        ['mailingAddress', '地址与执照不符'],
        ['revenue.2018', '与审计报告不符'],
      ]),
    )
    expect(descriptionOf(box('通讯地址'))).toContain('退回原因：地址与执照不符')
    expect(descriptionOf(box('营业收入（2018年）'))).toContain('退回原因：与审计报告不符')
  })

  it('证明材料逐项列出，可以选择文件', () => {
    openForm('giant')
    const evidence = within(screen.getByRole('region', { name: '证明材料' }))
    expect(evidence.getByRole('heading', { name: /企业营业执照复印件/ })).toBeTruthy()
    expect(evidence.getByLabelText(/上传：企业营业执照复印件/).getAttribute('type')).toBe('file')
  })
})

describe('申报表：各部分导航', () => {
  it('列出各部分、填了几格、还差几处，链接到那一部分', async () => {
    const { user } = openForm('giant')
    const nav = within(screen.getByRole('navigation', { name: '申报表各部分' }))
    const first = nav.getAllByRole('listitem')[0]
    expect(first?.textContent).toMatch(/^一、企业基本情况0\/\d+，还差 3 处$/)
    const link = nav.getByRole('link', { name: '一、企业基本情况' })
    expect(document.querySelector(link.getAttribute('href') ?? '')).toBe(
      screen.getByRole('region', { name: '一、企业基本情况' }),
    )
    await user.type(box('企业名称'), '某某公司')
    await waitFor(() => expect(first?.textContent).toMatch(/1\/\d+，还差 2 处/))
  })

  it('条件核对随填随变', async () => {
    const { user } = openForm('giant')
    const panel = screen.getByRole('complementary', { name: '条件核对' })
    const before = panel.textContent
    await user.type(box('营业收入（2018年）'), '6000')
    await waitFor(() => expect(panel.textContent).not.toBe(before))
  })
})
