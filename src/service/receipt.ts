import type { Receipt } from '#lifecycle'
import { loadSubmissions } from '#store'
import type { Office } from './office.ts'
import type { Told } from './perform.ts'

/** What the applicant keeps of a submission, first or again, from what was frozen; undefined of any other command. */
export const findReceipt = async ({ database }: Office, events: readonly Told[]): Promise<Receipt | undefined> => {
  const digests = events.flatMap(({ happened }) =>
    'digest' in happened && typeof happened.digest === 'string' ? [happened.digest] : [],
  )
  const [submission] = await loadSubmissions(database.db, digests)
  if (submission === undefined) return undefined
  const [digest, { number, version, submittedAt: at }] = submission
  return { number, version, at, digest }
}
