import { type AnnexRecord, draftStamp, renderAnnex } from '#documents'
import type { Form } from '#engine'
import { type Day, dayOf, startOf } from '#kernel'
import { type FrozenSubmission, heldTitlesOf, type SeenApplication } from '#lifecycle'
import { findTrack, type Pack, type Track, withReadings } from '#policy'
import { loadSubmissions } from '#store'
import type { Runtime } from '../runtime.ts'
import { bureauOf, checkAddress, type Renderer } from './renderer.ts'

/** A form that has not been submitted, as it stands on a day. */
export interface UnsubmittedForm {
  readonly pack: Pack
  readonly track: Track
  readonly form: Form
  readonly year: number
  readonly on: Day
}

/** The annex of a form that has not been submitted, marked as a draft: PDF. */
export const draftAnnex = (
  { typesetter, publicUrl }: Renderer,
  { pack, track, form, year, on }: UnsubmittedForm,
): Promise<Uint8Array> =>
  renderAnnex(typesetter, {
    track,
    form,
    circumstances: { year, on, departmentReplies: [], heldTitles: [] },
    province: pack.province,
    record: {},
    stamp: draftStamp(publicUrl),
    madeAt: startOf(on),
  })

/** The annex of an application as it was submitted last, with the city's opinion as far as the reader may know it: PDF. */
export const annexOf = async (
  { database, pack }: Pick<Runtime, 'database' | 'pack'>,
  { typesetter, publicUrl }: Renderer,
  application: SeenApplication,
): Promise<Uint8Array> => {
  const { digest, departmentReplies = [] } = application
  const submission = (await loadSubmissions(database.db, [digest])).get(digest)
  if (submission === undefined) throw new RangeError(`no frozen submission ${digest}`)
  const rules = withReadings(pack(submission.pack), submission.pack.readings)
  const { year, form, number, submittedAt } = submission
  return renderAnnex(typesetter, {
    track: trackOf(rules, submission),
    form,
    circumstances: { year, on: dayOf(new Date(submittedAt)), departmentReplies, heldTitles: heldTitlesOf(application) },
    province: rules.province,
    record: recordOf(rules, application, submission),
    stamp: { number, digest, checkUrl: checkAddress(publicUrl, number, digest) },
    madeAt: new Date(submittedAt),
  })
}

const trackOf = (rules: Pack, { track: id }: FrozenSubmission): Track => {
  const track = findTrack(rules, id)
  if (track === undefined) throw new RangeError(`no track ${id} in ${rules.id}`)
  return track
}

/** A later version has not been seen by the city: the opinion belongs to the version it was given on. */
const recordOf = (
  rules: Pack,
  { unit, opinion, letter }: SeenApplication,
  { submittedAt }: FrozenSubmission,
): AnnexRecord => ({
  submittedOn: dayOf(new Date(submittedAt)),
  ...(rules.procedure.cityReview ? { recommendingUnit: bureauOf(rules, unit) } : {}),
  ...(letter === undefined ? {} : { recommendedOn: letter.date }),
  ...(opinion === undefined
    ? {}
    : { cityOpinion: { text: opinion, ...(letter === undefined ? {} : { on: letter.date }) } }),
})
