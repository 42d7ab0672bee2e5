import type { Track } from '#policy'
import { act, fill, open, type Person } from './person.ts'

/** Ends the taking of recommendations, the day after the last. */
export const closeCampaign = async (officer: Person): Promise<void> => {
  const { page } = officer
  await open(officer, '/province/campaigns')
  await page.getByRole('table').getByRole('link').first().click()
  await act(officer, '截止申报')
  await page.getByRole('heading', { level: 1 }).getByText('评审中').waitFor()
}

/** Accepts all that the cities have reported. */
export const acceptAll = async (officer: Person): Promise<void> => {
  const { page } = officer
  await open(officer, '/province/intake')
  await page.getByRole('checkbox', { name: '全选' }).check()
  await act(officer, '受理所选')
  await page.getByText('没有等待受理的申报。').waitFor()
}

/** Opens the review of the track with all experts, and has them drawn; answers with the address of the review's page. */
export const openReview = async (officer: Person, track: Track): Promise<string> => {
  const { page } = officer
  await open(officer, '/province/reviews')
  const row = page.getByRole('row').filter({ has: page.getByRole('cell', { name: track.name, exact: true }) })
  await row.getByRole('button', { name: '组建评审' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: '全选' }).check()
  await dialog.getByRole('button', { name: '组建评审' }).click()
  await act(officer, '抽取分派')
  await page.getByText('已受理的申报都分派了专家。').waitFor()
  return new URL(page.url()).pathname.replace(/^\/app/, '')
}

/** Who was drawn for the applications of a review, as the server tells the province. */
export const expertsDrawn = async ({ page, address }: Person, review: string): Promise<readonly string[]> => {
  const answer = await page.request.get(`${address}/api/score-sheets?size=200&review=${review.split('/').at(-1)}`)
  const { items }: { readonly items: readonly SheetLine[] } = await answer.json()
  return [...new Set(items.map(({ scoreSheet }) => scoreSheet.expert))]
}

interface SheetLine {
  readonly scoreSheet: { readonly expert: string }
}

/** The head decides by the scores. */
export const decideReview = async (head: Person, review: string): Promise<void> => {
  await open(head, review)
  await act(head, '作出评审决定', { 评审会议纪要: '评审组逐项审阅材料，按平均分排序，形成拟认定名单。' })
  await head.page.getByRole('heading', { name: '评审决定' }).waitFor()
}

/** The head publishes what is proposed; answers with the address of the notice's page. */
export const publish = async (head: Person, documentNumber: string): Promise<string> => {
  const { page } = head
  await open(head, '/province/new-notice')
  await fill(page, '公示文号', documentNumber)
  await act(head, '发布公示')
  await page.getByText('公示名单').first().waitFor()
  return new URL(page.url()).pathname.replace(/^\/app/, '')
}

/** The officer answers the objection of that number after looking into it. */
export const dismissObjection = async (
  officer: Person,
  notice: string,
  number: number,
  reason: string,
): Promise<void> => {
  await open(officer, notice)
  await act(officer, `答复第 ${number} 号`, { 核查结论: '异议不成立', 核查结论的理由: reason, 核查人: '核查组' })
  await officer.page.getByText(reason).waitFor()
}

/** The head concludes the notice: those named in it are recognised. */
export const conclude = async (head: Person, notice: string, 认定文件文号: string): Promise<void> => {
  await open(head, notice)
  await act(head, '办结并认定', { 认定文件文号 })
  await head.page.getByRole('link', { name: /认定文件 PDF/ }).waitFor()
}

/** The officer issues the certificates of all titles granted, which are so many. */
export const certifyAll = async (officer: Person, titles: number): Promise<void> => {
  const { page } = officer
  await open(officer, '/province/titles')
  await act(officer, `全部颁证（${titles} 件）`)
  await page.getByRole('button', { name: '全部颁证（0 件）' }).waitFor()
}
