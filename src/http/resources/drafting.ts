import type { Receipt } from '#lifecycle'
import { type Draft, deleteDraft, findReceipt, saveDraft, submitDraft } from '#service'
import type { Answer } from '#service/answer.ts'
import type { Call, Refused } from '../ground/endpoint.ts'
import { readPreconditions, readVersion } from '../ground/preconditions.ts'

interface OnDraft {
  readonly id: string
}

/** Saves the form over the version that If-Match names. */
export const saveAsAsked = async ({
  office,
  actor,
  params: { id },
  body: { form },
  request,
}: Call<OnDraft, unknown, { readonly form?: unknown }>): Promise<Answer<Draft>> => {
  const read = readVersion(request.headers)
  return 'refusal' in read ? { ok: false, ...read } : saveDraft(office, actor, { id, version: read.version, form })
}

/** Deletes the draft in the version that If-Match names. */
export const deleteAsAsked = async ({
  office,
  actor,
  params: { id },
  request,
}: Call<OnDraft, unknown, unknown>): Promise<Answer<Draft>> => {
  const read = readVersion(request.headers)
  return 'refusal' in read ? { ok: false, ...read } : deleteDraft(office, actor, { id, version: read.version })
}

/** Submits the draft in the version that If-Match names; answers with the receipt. */
export const submitAsAsked = async ({
  office,
  actor,
  params: { id },
  request,
}: Call<OnDraft, unknown, unknown>): Promise<(Receipt & { readonly repeated: boolean }) | Refused> => {
  const given = readPreconditions(request.headers, false)
  if ('refusal' in given) return given
  const { key, baseVersion: version = 0 } = given
  const outcome = await submitDraft(office, actor, { id, version, key })
  if (!outcome.accepted) return outcome
  const receipt = await findReceipt(office, outcome.events)
  if (receipt === undefined) throw new RangeError(`submission of ${id} left no receipt`)
  return { ...receipt, repeated: outcome.repeated }
}
