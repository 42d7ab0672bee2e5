import { expect } from 'vitest'
import type { Person } from './person.ts'

/** What an objection says. */
export interface Objection {
  readonly number: string
  readonly facts: string
}

/** Reads the notice that is open, finds the item, and objects by name; answers with the address of the receipt. */
export const object = async ({ page, address }: Person, { number, facts }: Objection): Promise<string> => {
  await page.goto(`${address}/`)
  await page.getByRole('region', { name: '正在公示' }).getByRole('listitem').getByRole('link').first().click()
  const row = page.getByRole('row').filter({ hasText: number })
  await row.getByRole('link', { name: /提出异议$/ }).click()
  await page.getByLabel('异议的事实和依据（必填）').fill(facts)
  await page.getByLabel('真实姓名或单位名称').fill('李公民')
  await page.getByLabel('联系方式', { exact: true }).fill('024-00000000')
  await page.getByRole('button', { name: '提交异议' }).click()
  await page.getByRole('heading', { name: '异议回执' }).waitFor()
  return page.url()
}

/** Reads what became of the objection. */
export const readReceipt = async ({ page }: Person, receipt: string): Promise<string> => {
  await page.goto(receipt)
  return (await page.locator('main').textContent()) ?? ''
}

/** Finds the enterprise's title in the register; answers with the number of its certificate. */
export const findTitle = async ({ page, address }: Person, enterprise: string): Promise<string> => {
  await page.goto(`${address}/register`)
  await page.getByRole('searchbox').fill(enterprise)
  await page.getByRole('button', { name: '查找' }).click()
  await page.getByRole('link', { name: enterprise, exact: true }).click()
  await page.getByRole('heading', { name: enterprise }).waitFor()
  return (await page.locator('dd .code').first().textContent()) ?? ''
}

/** Checks what is printed on a paper; answers with what the page says. */
export const check = async ({ page, address }: Person, number: string, digest = ''): Promise<string> => {
  await page.goto(`${address}/check`)
  await page.getByLabel('编号（必填）').fill(number)
  await page.getByLabel('摘要').fill(digest)
  await page.getByRole('button', { name: '查验' }).click()
  const answer = page.getByRole('status').first()
  expect(await answer.count()).toBe(1)
  return (await answer.textContent()) ?? ''
}
