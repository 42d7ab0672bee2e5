import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  annexOf,
  certificateOf,
  letterOf,
  publicNoticeOf,
  type Renderer,
  recognitionOf,
} from '#service/documents/index.ts'
import type { Runtime } from '#service/runtime.ts'
import { loadStates } from '#store'
import { titlesOf } from './titles.ts'
import type { YearSummary } from './year.ts'

/** Writes every paper of a rehearsed year into a folder; answers with how many of each kind. */
export const writePapers = async (
  runtime: Runtime,
  renderer: Renderer,
  { campaign, notice, letters, year }: YearSummary,
  folder: string,
): Promise<Readonly<Record<string, number>>> => {
  const { db } = runtime.database
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
  for (const { state } of applications) await write('申报表', state.number, annexOf(runtime, renderer, state))
  for (const [id, { state }] of await loadStates(db, 'letter', letters, false))
    await write('推荐函', state.number ?? id, letterOf(runtime, renderer, state))
  for (const { state } of (await loadStates(db, 'publicNotice', [notice], false)).values()) {
    await write('公示', state.documentNumber, publicNoticeOf(runtime, renderer, state))
    await write('认定通知', state.recognition?.documentNumber ?? campaign, recognitionOf(runtime, renderer, state))
  }
  for (const title of await titlesOf({ runtime, year }))
    if (title.certificateIssuedOn !== undefined)
      await write('证书', title.number, certificateOf(runtime, renderer, title))
  return counts
}
