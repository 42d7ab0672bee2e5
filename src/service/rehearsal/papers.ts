import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Office } from '../office.ts'
import { annexOf, type Press } from '../papers.ts'

/** Writes every paper of a campaign into a folder; answers with how many of each kind. */
export const writePapers = async (
  office: Office,
  press: Press,
  campaign: string,
  folder: string,
): Promise<Readonly<Record<string, number>>> => {
  const { db } = office.database
  const applications = await db
    .selectFrom('applications')
    .select('state')
    .where('campaign', '=', campaign)
    .orderBy('number')
    .execute()
  const into = (name: string) => {
    mkdirSync(join(folder, name), { recursive: true })
    return join(folder, name)
  }
  const annexes = into('申报表')
  for (const { state } of applications)
    writeFileSync(join(annexes, `${state.number}.pdf`), await annexOf(office, press, state))
  return { 申报表: applications.length }
}
