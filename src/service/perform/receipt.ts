import type { ApplicationEvent, Happened, Receipt } from '#lifecycle'
import { loadSubmissions } from '#store'
import type { Runtime } from '../runtime.ts'
import type { RecordedEvent } from './command.ts'

/**
 * What the applicant keeps of a submission: a first one tells it all, a further one is read from what was frozen;
 * undefined of any other command.
 */
export const findReceipt = async (
  { database }: Runtime,
  events: readonly RecordedEvent[],
): Promise<Receipt | undefined> => {
  for (const { happened, at } of events)
    if (isSubmitted(happened))
      return { number: happened.number, version: happened.version, at, digest: happened.digest }
  const digests = events.flatMap(({ happened }) =>
    'digest' in happened && typeof happened.digest === 'string' ? [happened.digest] : [],
  )
  const [submission] = await loadSubmissions(database.db, digests)
  if (submission === undefined) return undefined
  const [digest, { number, version, submittedAt: at }] = submission
  return { number, version, at, digest }
}

const isSubmitted = (happened: Happened): happened is Extract<ApplicationEvent, { type: 'submitted' }> =>
  happened.type === 'submitted'
