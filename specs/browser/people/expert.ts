import { act, fill, open, type Person } from './person.ts'

/** Scores what is assigned, one after the other; the sheet is given once. */
export const score = async (expert: Person, enterprise: string, points: string): Promise<void> => {
  const { page } = expert
  await open(expert, '/expert')
  await page.getByRole('link', { name: enterprise, exact: true }).click()
  await fill(page, '评分', points)
  await fill(page, '评语', '材料完整，指标有据，按评分表逐项打分。')
  await act(expert, '提交评分')
  await page.getByText(`您已评 ${points} 分。`).waitFor()
}
