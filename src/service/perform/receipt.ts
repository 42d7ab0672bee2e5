import type { Events, Receipt } from '#lifecycle'
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
  for (const { event, at } of events)
    if (isSubmitted(event)) return { number: event.number, version: event.version, at, digest: event.digest }
  const digests = events.flatMap(({ event }) =>
    'digest' in event && typeof event.digest === 'string' ? [event.digest] : [],
  )
  const [submission] = await loadSubmissions(database.db, digests)
  if (submission === undefined) return undefined
  const [digest, { number, version, submittedAt: at }] = submission
  return { number, version, at, digest }
}

const isSubmitted = (event: RecordedEvent['event']): event is Extract<Events['application'], { type: 'submitted' }> =>
  event.type === 'submitted'
