import { type AnnexRecord, createTypesetter, draftStamp, renderAnnex, type Typesetter } from '#documents'
import type { Form } from '#engine'
import { type Day, dayOf, getRegion, startOf } from '#kernel'
import type { Application, FrozenSubmission } from '#lifecycle'
import { findTrack, type Pack, type Track, withReadings } from '#policy'
import { loadSubmissions } from '#store'
import type { Office } from './office.ts'

/** What papers are made with. */
export interface Press {
  readonly typesetter: Typesetter
  /** The public address, printed in the code on every page. */
  readonly publicUrl: string
}

/** A press of one's own; close it when the papers are made. */
export const openPress = (publicUrl: string): Press & { readonly close: () => Promise<void> } => {
  const typesetter = createTypesetter()
  return { typesetter, publicUrl, close: () => typesetter.close() }
}

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
  { typesetter, publicUrl }: Press,
  { pack, track, form, year, on }: UnsubmittedForm,
): Promise<Uint8Array> =>
  renderAnnex(typesetter, {
    track,
    form,
    circumstances: { year, on, departmentReplies: [], validEnterpriseTitle: false },
    province: pack.province,
    record: {},
    stamp: draftStamp(publicUrl),
    madeAt: startOf(on),
  })

/** The annex of an application as it was submitted last, with the city's opinion as far as there is one: PDF. */
export const annexOf = async (
  { database, pack }: Pick<Office, 'database' | 'pack'>,
  { typesetter, publicUrl }: Press,
  application: Application,
): Promise<Uint8Array> => {
  const { digest, departmentReplies, validEnterpriseTitle } = application
  const submission = (await loadSubmissions(database.db, [digest])).get(digest)
  if (submission === undefined) throw new RangeError(`no frozen submission ${digest}`)
  const rules = withReadings(pack(submission.pack.id), submission.pack.readings)
  const { year, form, number, submittedAt } = submission
  return renderAnnex(typesetter, {
    track: trackOf(rules, submission),
    form,
    circumstances: { year, on: dayOf(new Date(submittedAt)), departmentReplies, validEnterpriseTitle },
    province: rules.province,
    record: recordOf(application, submission),
    stamp: { number, digest, checkUrl: checkAddress(publicUrl, number, digest) },
    madeAt: new Date(submittedAt),
  })
}

/** The address that checks a printed number and digest; short, so that the code on paper stays small. */
export const checkAddress = (publicUrl: string, number: string, digest: string): string =>
  `${publicUrl}/check/${number}?d=${digest.slice(0, 16)}`

const trackOf = (rules: Pack, { track: id }: FrozenSubmission): Track => {
  const track = findTrack(rules, id)
  if (track === undefined) throw new RangeError(`no track ${id} in ${rules.id}`)
  return track
}

/** A later version has not been seen by the city: the opinion belongs to the version it was given on. */
const recordOf = ({ unit, opinion, letter }: Application, { submittedAt }: FrozenSubmission): AnnexRecord => ({
  submittedOn: dayOf(new Date(submittedAt)),
  recommendingUnit: bureauOf(unit),
  ...(letter === undefined ? {} : { recommendedOn: letter.date }),
  ...(opinion === undefined
    ? {}
    : { cityOpinion: { text: opinion, ...(letter === undefined ? {} : { on: letter.date }) } }),
})

/** 沈阳市工业和信息化局; 沈抚示范区's office has a name of its own. */
export const bureauOf = (unit: string): string => {
  const { name, kind } = getRegion(unit)
  return kind === 'zone' ? `${name}产业创新局` : `${name}工业和信息化局`
}
