import type { Receipt, Result } from '#lifecycle'
import { type Draft, deleteDraft, findReceipt, saveDraft, submitDraft } from '#service'
import type { Refused, RequestContext } from '../server/endpoint.ts'
import { readPreconditions, readVersion } from '../server/preconditions.ts'

interface OnDraft {
  readonly id: string
}

/** Saves the form over the version that If-Match names. */
export const saveAsAsked = async ({
  runtime,
  actor,
  params: { id },
  body: { form },
  request,
}: RequestContext<OnDraft, unknown, { readonly form?: unknown }>): Promise<Result<Draft>> => {
  const read = readVersion(request.headers)
  return 'refusal' in read ? { ok: false, ...read } : saveDraft(runtime, actor, { id, version: read.version, form })
}

/** Deletes the draft in the version that If-Match names. */
export const deleteAsAsked = async ({
  runtime,
  actor,
  params: { id },
  request,
}: RequestContext<OnDraft, unknown, unknown>): Promise<Result<Draft>> => {
  const read = readVersion(request.headers)
  return 'refusal' in read ? { ok: false, ...read } : deleteDraft(runtime, actor, { id, version: read.version })
}

/** Submits the draft in the version that If-Match names; answers with the receipt. */
export const submitAsAsked = async ({
  runtime,
  actor,
  params: { id },
  request,
}: RequestContext<OnDraft, unknown, unknown>): Promise<(Receipt & { readonly repeated: boolean }) | Refused> => {
  const given = readPreconditions(request.headers, true)
  if ('refusal' in given) return given
  const { key, baseVersion: version = 0 } = given
  const outcome = await submitDraft(runtime, actor, { id, version, key })
  if (!outcome.ok) return outcome
  const receipt = await findReceipt(runtime, outcome.value.events)
  if (receipt === undefined) throw new RangeError(`submission of ${id} left no receipt`)
  return { ...receipt, repeated: outcome.value.repeated }
}
