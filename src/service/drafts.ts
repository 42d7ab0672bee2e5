import { isDeepStrictEqual } from 'node:util'
import type { Selectable } from 'kysely'
import type { Actor, Refusal } from '#lifecycle'
import { ok, type Result, refused } from '#lifecycle'
import type { DraftTable } from '#store/schema.ts'
import { onlyReceived } from './files/received.ts'
import type { Outcome } from './perform/command.ts'
import { findResult } from './perform/idempotency.ts'
import { perform } from './perform/perform.ts'
import { recordRefusal } from './perform/refusals.ts'
import { unstorable, wrongId } from './perform/validate-input.ts'
import type { Runtime } from './runtime.ts'

/** A form being filled in. */
export type Draft = Selectable<DraftTable>

/** Begins a draft under an id that the asker chose; it becomes the application's id when submitted. */
export const startDraft = async (
  { database, clock }: Runtime,
  actor: Actor,
  draft: { readonly id: string; readonly campaign: string; readonly track: string; readonly form: unknown },
): Promise<Result<Draft>> => {
  if (actor.enterprise === undefined) return refused(NOT_AN_APPLICANT)
  const unfit = wrongId(draft.id) ?? unstorable(draft)
  if (unfit !== undefined) return refused(unfit)
  const row = {
    ...draft,
    form: JSON.stringify(draft.form),
    enterprise: actor.enterprise,
    version: 1,
    saved_at: clock.now().toISOString(),
    saved_by: actor.id,
  }
  const [made] = await database.db
    .insertInto('drafts')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returningAll()
    .execute()
  return made === undefined ? refused(ID_TAKEN) : ok(made)
}

/** Saves the whole form over the version the asker worked on; a newer one is never overwritten. */
export const saveDraft = async (
  runtime: Runtime,
  actor: Actor,
  { id, version, form }: { readonly id: string; readonly version: number; readonly form: unknown },
): Promise<Result<Draft>> => {
  const unfit = wrongId(id) ?? unstorable(form)
  if (unfit !== undefined) return refused(unfit)
  const [saved] = await runtime.database.db
    .updateTable('drafts')
    .set({
      form: JSON.stringify(form),
      version: version + 1,
      saved_at: runtime.clock.now().toISOString(),
      saved_by: actor.id,
    })
    .where('id', '=', id)
    .where('enterprise', '=', actor.enterprise ?? '')
    .where('version', '=', version)
    .returningAll()
    .execute()
  if (saved !== undefined) return ok(saved)
  const current = await readDraft(runtime, actor, id)
  if (!current.ok) return current
  return isThisSave(current.value, actor, version + 1, form) ? current : refused(stale(version, current.value))
}

/** Deletes the draft in the version the asker saw; answers with what it was. */
export const deleteDraft = async (
  runtime: Runtime,
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Result<Draft>> => {
  const unfit = wrongId(id)
  if (unfit !== undefined) return refused(unfit)
  const [deleted] = await runtime.database.db
    .deleteFrom('drafts')
    .where('id', '=', id)
    .where('enterprise', '=', actor.enterprise ?? '')
    .where('version', '=', version)
    .returningAll()
    .execute()
  if (deleted !== undefined) return ok(deleted)
  const current = await readDraft(runtime, actor, id)
  return current.ok ? refused(stale(version, current.value)) : current
}

/** The draft, to the people of its own enterprise only. */
export const readDraft = async ({ database }: Runtime, actor: Actor, id: string): Promise<Result<Draft>> => {
  const unfit = wrongId(id)
  if (unfit !== undefined) return refused(unfit)
  const draft = await database.db
    .selectFrom('drafts')
    .selectAll()
    .where('id', '=', id)
    .where('enterprise', '=', actor.enterprise ?? '')
    .executeTakeFirst()
  return draft === undefined ? refused(NO_SUCH_DRAFT) : ok(draft)
}

/**
 * Submits the draft as it stands in that version; on success it is gone, its content frozen. Refuses where the form names
 * evidence that its enterprise did not upload.
 */
export const submitDraft = async (
  runtime: Runtime,
  actor: Actor,
  { id, version, key }: { readonly id: string; readonly version: number; readonly key: string },
): Promise<Outcome> => {
  const asked = { actor, act: 'application.submit', id, key } as const
  const draft = await readDraft(runtime, actor, id)
  if (!draft.ok || draft.value.version !== version) {
    // Asked after the draft was looked for: one that is gone may have been submitted by this very request.
    const earlier = await findResult(runtime, asked)
    return earlier ?? recordRefused(runtime, asked, draft.ok ? stale(version, draft.value) : draft.refusal)
  }
  const { campaign, enterprise, track, form } = draft.value
  return perform(runtime, {
    ...asked,
    command: { campaign, enterprise, track, form },
    draft: { id, version },
    ...(await onlyReceived(runtime, actor, form)),
  })
}

/** The same save sent again, because its answer was lost on the way. */
const isThisSave = (current: Draft, actor: Actor, version: number, form: unknown): boolean =>
  current.version === version && current.saved_by === actor.id && isDeepStrictEqual(current.form, form)

const recordRefused = async (
  runtime: Runtime,
  { actor, act, id }: { readonly actor: Actor; readonly act: string; readonly id: string },
  refusal: Refusal,
): Promise<Outcome> => {
  await recordRefusal(runtime.database.db, runtime, { actor, act, to: { kind: 'application', id } }, refusal)
  return refused(refusal)
}

const NOT_AN_APPLICANT: Refusal = {
  code: 'not-permitted',
  message: '只有企业填报人可以新建申报草稿。请用企业账户登录。',
}
const ID_TAKEN: Refusal = {
  code: 'already-exists',
  message: '这个编号的草稿已经存在。请打开已有的草稿继续填写，或换一个编号。',
}
const NO_SUCH_DRAFT: Refusal = {
  code: 'not-found',
  message: '找不到本企业的这份草稿。请核对编号；已经提交的，请到申报记录中查看。',
}
const stale = (version: number, { version: current, saved_by }: Draft): Refusal => ({
  code: 'stale-version',
  message: `这份草稿已由${saved_by}存为第 ${current} 版，您改的是第 ${version} 版。您填写的内容没有丢失；请先打开第 ${current} 版，再把改动填上。`,
})
