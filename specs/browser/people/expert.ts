import { act, fill, open, type Person } from './person.ts'

/** Opens the sheet of one of the applications assigned. */
export const openSheet = async (expert: Person, enterprise: string): Promise<void> => {
  await open(expert, '/expert')
  await expert.page.getByRole('link', { name: enterprise, exact: true }).click()
  await expert.page.getByRole('heading', { name: '我的评分表' }).waitFor()
}

/** Fills in the sheet that is open and hands it in. */
export const score = async (expert: Person, points: string): Promise<void> => {
  await fill(expert.page, '评分', points)
  await fill(expert.page, '评语', '材料完整，指标有据，按评分表逐项打分。')
  await act(expert, '提交评分')
  await expert.page.getByText(`您已评 ${points} 分。`).waitFor()
}
