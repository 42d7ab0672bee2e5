// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findFact } from '#policy'
import { USCC } from '../support/lifecycle-pack.ts'
import { skeleton } from '../support/skeleton-pack/index.ts'
import { box, button, descriptionOf, group, openForm } from './form-page.tsx'

vi.mock('#policy/packs/index.ts', () => import('../support/skeleton-pack/packs.ts'))

afterEach(cleanup)

const titleOf = (key: string): string => findFact(skeleton.facts, key)?.title ?? ''

/** The form's page of a policy that brings nothing but data: facts, kinds and an annex of its own. */
describe('另一个政策的申报表', () => {
  it('栏目、年份、选项和清单都是它自己的，并写明在它的附件中的位置', async () => {
    const { user, fact } = openForm('scored')
    const [track] = skeleton.tracks
    const facts =
      track?.annex.sections.flatMap(({ cells }) => cells).flatMap((cell) => ('fact' in cell ? [cell.fact] : [])) ?? []
    expect(facts).toHaveLength(11)
    for (const fact of facts) expect(screen.getAllByText(new RegExp(titleOf(fact))).length, fact).toBeGreaterThan(0)
    expect(descriptionOf(box('从事特定细分市场年限'))).toContain('附件7第11项')
    await user.click(group(/^数字化水平/).getByRole('radio', { name: '三级' }))
    expect(fact('digitalLevel')).toBe('三级')
    await user.click(button('知识产权：增加一行'))
    await user.selectOptions(screen.getByRole('combobox', { name: '知识产权第1行类别' }), 'Ⅰ类')
    expect(fact('rights')).toEqual([{ kind: 'Ⅰ类' }])
    expect(screen.queryByText(/主导产品|附件3|辽宁/)).toBeNull()
  })

  it('推算的数和得分随填随变', async () => {
    const { user } = openForm('scored')
    await user.type(box('资产总额（2018年）'), '200')
    await user.type(box('负债总额（2018年）'), '50')
    const ratio = screen.getByRole('status', { name: '资产负债率（2018年）' })
    await waitFor(() => expect(ratio.textContent).toMatch(/^25 ?%$/))
    const panel = within(screen.getByRole('complementary', { name: '条件核对' }))
    expect(panel.getByText(/评价得分达到 30 分/)).toBeTruthy()
    expect(panel.getByText(/得 5 分/)).toBeTruthy()
  })

  it('必填的填齐以后给提交的按钮，没有证明材料一步', async () => {
    const { user } = openForm('scored', { enterpriseName: '样例有限公司' })
    expect(screen.queryByRole('button', { name: '提交申报' })).toBeNull()
    await user.type(box('统一社会信用代码'), USCC)
    await user.type(box('营业收入（2017年）'), '1000')
    await user.type(box('营业收入（2018年）'), '2000')
    await waitFor(() => expect(button('提交申报')).toBeTruthy())
    expect(screen.queryByRole('region', { name: '证明材料' })).toBeNull()
  })
})
