import { type Kysely, sql } from 'kysely'
import type { FieldError } from '#engine'
import type { Actor, Refusal } from '#lifecycle'
import { findTrack } from '#policy'
import type { Schema } from '#store'
import type { Request } from '../perform/command.ts'
import type { Runtime } from '../runtime.ts'

/**
 * What a command that hands in a form is asked beside: that every file the form names as evidence was uploaded by
 * someone of the actor's enterprise, for an officer who opens it must find it. What was uploaded stays, so it is looked for
 * before the command's transaction; the answer is due when the command itself has accepted the form.
 */
export const onlyReceived = async (
  runtime: Pick<Runtime, 'database' | 'pack'>,
  { enterprise = '' }: Actor,
  form: unknown,
): Promise<Pick<Request, 'inTransaction'>> => {
  const { track, year, evidence } = partsOf(form)
  const named = Array.isArray(evidence) ? evidence.map(namedIn).filter(({ sha256 }) => IS_DIGEST.test(sha256)) : []
  const received = await receivedOf(runtime.database.db, enterprise, named)
  const missing = named.filter(({ sha256 }) => !received.has(sha256))
  if (missing.length === 0) return {}
  return { inTransaction: async (trx) => notReceived(missing, await labelsOf(trx, runtime, { track, year })) }
}

/** Anything else is no file's name, and the form that has it is not accepted. */
const IS_DIGEST = /^[0-9a-f]{64}$/

/** A file as a form names it. */
interface Named {
  readonly item: string
  readonly name: string
  readonly sha256: string
}

const namedIn = (one: unknown): Named => {
  const { item, name, sha256 } = partsOf(one)
  return { item: String(item), name: String(name), sha256: String(sha256) }
}

const partsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

/** Those of the digests that people of the enterprise uploaded; what is uploaded is kept. */
const receivedOf = async (
  db: Kysely<Schema>,
  enterprise: string,
  named: readonly Named[],
): Promise<ReadonlySet<string>> => {
  if (named.length === 0) return new Set()
  const digests = named.map(({ sha256 }) => sha256)
  const { rows } = await sql<{ sha256: string }>`
    select sha256 from uploads where sha256 = any(${digests}) and enterprise = ${enterprise}`.execute(db)
  return new Set(rows.map(({ sha256 }) => sha256))
}

/** What the year's notice calls the items of the track's list of evidence. */
const labelsOf = async (
  db: Kysely<Schema>,
  runtime: Pick<Runtime, 'pack'>,
  { track, year }: { readonly track: unknown; readonly year: unknown },
): Promise<ReadonlyMap<string, string>> => {
  const campaigns = await db.selectFrom('campaigns').select('state').where('year', '=', Number(year)).execute()
  const items = campaigns.flatMap(({ state }) => findTrack(runtime.pack(state.pack), String(track))?.evidence ?? [])
  return new Map(items.map(({ id, label }) => [id, label]))
}

const notReceived = (missing: readonly Named[], labels: ReadonlyMap<string, string>): Refusal => {
  const called = ({ item, name }: Named) => `“${labels.get(item) ?? item}”（${item}）的文件“${name}”`
  const first = missing.slice(0, MOST_SAID).map(called).join('、')
  const others = missing.length > MOST_SAID ? '等' : ''
  return {
    code: 'evidence-not-received',
    message: `申报表所列的证明材料中，有${missing.length}个文件没有收到：${first}${others}。所列的文件须由本企业先行上传，审核人员才能查看。您填写的内容没有丢失；请在“证明材料”中重新上传这些文件，再提交。`,
    problems: missing.map(
      (file): FieldError => ({
        code: 'evidence-not-received',
        field: `evidence.${file.item}`,
        message: `${called(file)}没有收到，本企业没有上传过它。请在“证明材料”的这一项中删除后重新上传。`,
      }),
    ),
  }
}

/** All of them stand in the problems. */
const MOST_SAID = 10
