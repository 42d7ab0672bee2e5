import { expect } from 'vitest'
import { contentOfSample } from '#demo/year/sample.ts'
import type { Form } from '#engine'
import type { Track } from '#policy'
import { typeForm } from './form-filling.ts'
import { act, open, type Person } from './person.ts'

/** An enterprise's clerk, with the invented enterprise's answers at hand. */
export interface Clerk extends Person {
  readonly form: Form
  readonly track: Track
  readonly login: string
}

export const CLERK_PASSWORD = 'Cai-Yuan-2019-Liao'

/** What a receipt says. */
export interface Receipt {
  readonly number: string
  readonly digest: string
}

/** Registers the enterprise on the page, and signs in with what was registered. */
export const registerAndEnter = async (clerk: Clerk): Promise<void> => {
  const { page, form, login } = clerk
  const { uscc, enterpriseName, county } = form.facts
  await open(clerk, '/registration')
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  await field('统一社会信用代码').fill(String(uscc))
  await field('企业名称').fill(String(enterpriseName))
  await page.getByRole('combobox', { name: '所在区县' }).selectOption(String(county))
  await field('姓名').fill('王填报')
  await field('邮箱').fill(`${login}@example.com`)
  await field('登录名').fill(login)
  await field('新密码').fill(CLERK_PASSWORD)
  await field('再填一次新密码').fill(CLERK_PASSWORD)
  await page.getByRole('button', { name: '注册' }).click()
  await page.getByRole('heading', { name: '注册成功' }).waitFor()
  await page.getByRole('link', { name: '去登录' }).click()
  await field('登录名').fill(login)
  await field('密码').fill(CLERK_PASSWORD)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('heading', { name: '我的申报' }).waitFor()
}

/** Opens a blank form of the track, types all of it, hands in the evidence and waits until the server has it. */
export const fillIn = async (clerk: Clerk): Promise<void> => {
  const { page, track, form } = clerk
  await open(clerk, '/my')
  await page.getByRole('button', { name: `开始填报${track.name}` }).click()
  await page.getByRole('heading', { name: `填报${track.name}` }).waitFor()
  await typeForm(page, track, form)
  await handIn(clerk)
  await page.getByRole('status').filter({ hasText: '已保存' }).waitFor()
}

const handIn = async ({ page, form }: Clerk): Promise<void> => {
  for (const { item, name } of form.evidence) {
    const place = page.locator(`[id="cell-evidence.${item}"]`)
    const buffer = Buffer.from(contentOfSample(String(form.facts.uscc), item, name))
    await place.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer })
    await place.getByRole('link', { name, exact: true }).waitFor()
  }
}

/** Has the form checked, submits it, and keeps the receipt. */
export const submit = async (clerk: Clerk): Promise<Receipt> => {
  const { page } = clerk
  await page.getByRole('button', { name: '检查还缺什么' }).click()
  await page.getByText('各项已填写完整，表内数据相互一致。').waitFor()
  await act(clerk, '提交申报')
  return readReceipt(clerk)
}

/** Mends one cell as the city asked, and submits again. */
export const mend = async (clerk: Clerk, cell: string, value: string): Promise<Receipt> => {
  const { page } = clerk
  await open(clerk, '/my')
  await page.getByRole('link', { name: '去补正' }).first().click()
  await page.getByRole('textbox', { name: cell, exact: true }).fill(value)
  await page.getByRole('button', { name: '检查还缺什么' }).click()
  await page.getByText('各项已填写完整，表内数据相互一致。').waitFor()
  await act(clerk, '重新提交')
  return readReceipt(clerk)
}

const readReceipt = async ({ page }: Clerk): Promise<Receipt> => {
  await page.getByRole('heading', { name: '申报已提交' }).waitFor()
  const said = (term: string) =>
    page.locator('dt', { hasText: term }).locator('xpath=following-sibling::dd').textContent()
  const number = (await said('申报编号')) ?? ''
  const digest = (await said('内容摘要')) ?? ''
  expect(number).toMatch(/^LN2019-/)
  expect(digest).toMatch(/^[0-9a-f]{64}$/)
  return { number, digest }
}

/** The address of the printed form, as the application's page links it. */
export const annexAddress = async (clerk: Clerk): Promise<string> => {
  await open(clerk, '/my')
  await clerk.page
    .getByRole('link', { name: new RegExp(`^${clerk.track.name}`) })
    .first()
    .click()
  return (await clerk.page.getByRole('link', { name: '申报表 PDF' }).getAttribute('href')) ?? ''
}
