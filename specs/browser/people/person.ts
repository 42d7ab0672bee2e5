import { expect } from 'vitest'
import type { Page } from '#specs/support/browser.ts'

/** Somebody at a desk, in a browser of their own. */
export interface Person {
  readonly page: Page
  /** Where the server is. */
  readonly address: string
}

/** Opens a page of the web app. */
export const open = async ({ page, address }: Person, path: string): Promise<void> => {
  await page.goto(`${address}/app${path}`)
}

/** Sits down at the desk of one of the demo's people, by the id of its account. */
export const sitDown = async (person: Person, account: string): Promise<void> => {
  const { page } = person
  await open(person, '/sign-in')
  // Whoever sat there before stays until the server has said who sits there now.
  const seated = page.waitForResponse((response) => response.url().endsWith('/api/demo/session') && response.ok())
  await page.getByRole('combobox', { name: '身份' }).selectOption(account)
  await seated
  await page.getByRole('button', { name: '退出', exact: true }).waitFor()
}

/** Moves the demo's clock, as anybody may. */
export const moveClock = async (person: Person, on: string): Promise<void> => {
  const { page } = person
  await open(person, '/sign-in')
  await page.getByLabel('演示日期').fill(on)
  await page.getByRole('button', { name: /^调到/ }).click()
  await page.getByRole('button', { name: '调整日期' }).waitFor()
}

/** Presses the button that asks before it acts, fills in what it asks, and confirms. */
export const act = async (
  { page }: Person,
  name: string,
  answers: Readonly<Record<string, string>> = {},
): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  for (const [label, value] of Object.entries(answers)) await fill(dialog, label, value)
  await dialog.getByRole('button', { name, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** Fills one field by its label: a text, a day, one of a list, one of a few. */
export const fill = async (within: Page | Locator, label: string, value: string): Promise<void> => {
  const text = within.getByRole('textbox', { name: label, exact: true })
  const list = within.getByRole('combobox', { name: label, exact: true })
  const few = within.getByRole('group', { name: label, exact: true })
  const field = text.or(list).or(few)
  await field.waitFor()
  if (await text.isVisible()) await text.fill(value)
  else if (await list.isVisible()) await list.selectOption(value)
  else await few.getByRole('radio', { name: value, exact: true }).check()
}

/** The bytes behind a link, fetched as the person's browser would. */
export const download = async ({ page, address }: Person, href: string): Promise<Uint8Array> => {
  const answer = await page.request.get(new URL(href, address).href)
  expect(answer.status(), href).toBe(200)
  return new Uint8Array(await answer.body())
}

type Locator = ReturnType<Page['locator']>

/** Plays the demo from its beginning up to another moment of the year. */
export const openScene = async (person: Person, title: string): Promise<void> => {
  const { page } = person
  await open(person, '/sign-in')
  const played = page.waitForResponse((response) => response.url().endsWith('/api/demo/scene'))
  await page.getByRole('combobox', { name: '场景' }).selectOption({ label: title })
  expect((await played).status()).toBe(200)
}
