import { DEPARTMENTS } from '#policy/packs/liaoning-2019/departments.ts'
import { act, fill, open, type Person } from './person.ts'

/** Verifies the enterprise that has registered. */
export const verify = async (officer: Person, enterprise: string): Promise<void> => {
  const { page } = officer
  await open(officer, '/city/enterprises')
  const row = page.getByRole('row').filter({ hasText: enterprise })
  await row.getByRole('button', { name: '核实', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '核实', exact: true }).click()
  await row.getByText('已核实').waitFor()
}

/** Opens an application from the queue. */
export const openApplication = async (officer: Person, enterprise: string): Promise<void> => {
  const { page } = officer
  await open(officer, '/city/applications')
  await page.getByRole('link', { name: enterprise, exact: true }).click()
  await page.getByRole('heading', { name: '逐条核对' }).waitFor()
}

/** Returns one cell for mending, with the reason. */
export const returnOne = async (officer: Person, field: string, reason: string): Promise<void> => {
  const { page } = officer
  await page.getByRole('button', { name: '退回补正', exact: true }).click()
  await page.locator(`[id="cell-${field}"]`).getByRole('checkbox').check()
  await page
    .getByRole('region', { name: /^退回补正/ })
    .getByRole('textbox')
    .fill(reason)
  await act(officer, '退回企业补正')
  await page.getByText('已退回企业，等待补正 1 处').waitFor()
}

/** Records that no department knows anything against the enterprise. */
export const recordReplies = async (officer: Person, on: string): Promise<void> => {
  for (const { name: 部门 } of DEPARTMENTS) {
    const reply = { 部门, 结论: '无不良记录', 回复内容: '近三年无不良记录', 回复日期: on }
    await act(officer, '登记部门回复', reply)
    await officer.page.getByRole('row').filter({ hasText: 部门 }).getByText('近三年无不良记录').waitFor()
  }
}

export const recommend = async (officer: Person, opinion: string): Promise<void> => {
  await fill(officer.page, '推荐意见', opinion)
  await act(officer, '推荐')
  await officer.page.getByText('可以列入推荐函报送').waitFor()
}

/** The officer writes the letter over all that is recommended; answers with its address. */
export const writeLetter = async (officer: Person): Promise<string> => {
  const { page } = officer
  await open(officer, '/city/new-letter')
  await fill(page, '数量不足的说明', '本地区符合条件的申报数量有限，已逐户动员，仍未达到原则上的数量。')
  await page.getByRole('button', { name: '保存草稿' }).click()
  await page.getByRole('heading', { name: '推荐函草稿' }).waitFor()
  return new URL(page.url()).pathname.replace(/^\/app/, '')
}

/** The head numbers the letter and sends it. */
export const sendLetter = async (head: Person, letter: string, number: string): Promise<void> => {
  await open(head, letter)
  await act(head, '编号并报送', { 发文字号: number })
  await head.page.getByRole('heading', { name: number }).waitFor()
}
