import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadStates } from '#store'
import type { Office } from '../office.ts'
import { annexOf, certificateOf, letterOf, type Press, publicNoticeOf, recognitionOf } from '../papers/index.ts'
import { titlesOf } from './titles.ts'
import type { YearSummary } from './year.ts'

/** Writes every paper of a rehearsed year into a folder; answers with how many of each kind. */
export const writePapers = async (
  office: Office,
  press: Press,
  { campaign, notice, letters, year }: YearSummary,
  folder: string,
): Promise<Readonly<Record<string, number>>> => {
  const { db } = office.database
  const counts: Record<string, number> = {}
  const write = async (kind: string, name: string, paper: Promise<Uint8Array>) => {
    mkdirSync(join(folder, kind), { recursive: true })
    writeFileSync(join(folder, kind, `${name}.pdf`), await paper)
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  const applications = await db
    .selectFrom('applications')
    .select('state')
    .where('campaign', '=', campaign)
    .orderBy('number')
    .execute()
  for (const { state } of applications) await write('申报表', state.number, annexOf(office, press, state))
  for (const [id, { state }] of await loadStates(db, 'recommendation', letters, false))
    await write('推荐函', state.number ?? id, letterOf(office, press, state))
  for (const { state } of (await loadStates(db, 'publicNotice', [notice], false)).values()) {
    await write('公示', state.documentNumber, publicNoticeOf(office, press, state))
    await write('认定通知', state.recognition?.documentNumber ?? campaign, recognitionOf(office, press, state))
  }
  for (const title of await titlesOf({ office, year }))
    if (title.certificateIssuedOn !== undefined) await write('证书', title.number, certificateOf(office, press, title))
  return counts
}
