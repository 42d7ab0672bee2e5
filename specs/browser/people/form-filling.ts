import { askedFacts, type Form, type FormValue, type Row, type YearValues } from '#engine'
import type { Fact, List, Scalar, Track } from '#policy'
import type { Page } from '#specs/support/browser.ts'

/** Types a whole form into the page, cell by cell, each control found by its accessible name. */
export const typeForm = async (page: Page, track: Track, form: Form): Promise<void> => {
  for (const { key, fact, years } of askedFacts(track, form.year).values()) {
    const value = form.facts[key]
    if (value === undefined) continue
    if (years.length === 0) await typeCell(page, fact, value)
    else for (const year of years) await typeYear(page, fact, year, value)
  }
}

const typeCell = async (page: Page, { title, value: type }: Fact, value: FormValue): Promise<void> => {
  if (type.type === 'list') return typeList(page, title, type, value)
  if (type.type === 'choices') {
    for (const option of textsIn(value))
      await group(page, title).getByRole('checkbox', { name: option, exact: true }).check()
    return
  }
  const few = type.type === 'choice' && type.options.length <= FEW
  if (type.type === 'yesNo' || few) {
    const said = type.type === 'yesNo' ? yesNo(value) : String(value)
    await group(page, title).getByRole('radio', { name: said, exact: true }).check()
    return
  }
  await typeLine(page, title, type, value)
}

/** As many options as are shown side by side. */
const FEW = 6

const typeYear = async (page: Page, { title, value: type }: Fact, year: number, value: FormValue): Promise<void> => {
  const ofYear = isByYear(value) ? value[String(year)] : undefined
  if (ofYear === undefined || type.type === 'list') return
  await typeLine(page, `${title}（${year}年）`, type, ofYear)
}

const typeList = async (page: Page, title: string, { columns }: List, value: FormValue): Promise<void> => {
  const rows = rowsIn(value)
  if (rows.length === 0) await page.getByRole('button', { name: `${title}：没有可填的`, exact: true }).click()
  for (const [at, row] of rows.entries()) {
    await page.getByRole('button', { name: `${title}：增加一行`, exact: true }).click()
    for (const [name, column] of Object.entries(columns)) {
      const cell = row[name]
      if (cell !== undefined) await typeLine(page, `${title}第${at + 1}行${column.title}`, column.value, cell)
    }
  }
}

const typeLine = async (page: Page, name: string, type: Scalar, value: FormValue): Promise<void> => {
  if (type.type === 'choice' || type.type === 'yesNo' || type.type === 'county') {
    const option = type.type === 'yesNo' ? { label: yesNo(value) } : String(value)
    await page.getByRole('combobox', { name, exact: true }).selectOption(option)
    return
  }
  await page.getByRole('textbox', { name, exact: true }).fill(String(value))
}

const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true })

const yesNo = (value: FormValue): string => (value === true ? '是' : '否')

const isByYear = (value: FormValue): value is YearValues => typeof value === 'object' && !Array.isArray(value)

const textsIn = (value: FormValue): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

const rowsIn = (value: FormValue): readonly Row[] =>
  Array.isArray(value) ? value.filter((one): one is Row => typeof one === 'object') : []
