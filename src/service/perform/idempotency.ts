import type { Kysely } from 'kysely'
import { kindOf, ok, type Refusal, refused } from '#lifecycle'
import { type EventRow, eventsOfCommand, readEvent, type Schema } from '#store'
import type { Runtime } from '../runtime.ts'
import { type Asked, commandKey, type Outcome, type RecordedEvent } from './command.ts'
import { recordRefusal } from './refusals.ts'
import { invalidInput } from './validate-input.ts'

/** What came of the same command under its key before, or undefined when it is new. */
export const findResult = async ({ database }: Runtime, asked: Asked): Promise<Outcome | undefined> => {
  if (invalidInput({ ...asked, command: {} }) !== undefined) return undefined
  const earlier = await eventsOfCommand(database.db, commandKey(asked))
  return isSame(asked, earlier) ? sameResult(earlier) : undefined
}

/** What the key was answered before, for this request or for another one; undefined when it is new. */
export const previousResult = async (
  db: Kysely<Schema>,
  runtime: Runtime,
  asked: Asked,
): Promise<Outcome | undefined> => {
  const earlier = await eventsOfCommand(db, commandKey(asked))
  if (earlier.length === 0) return undefined
  return isSame(asked, earlier) ? sameResult(earlier) : refuse(db, runtime, asked, KEY_REUSED)
}

/** The answer to a command that is carried out. */
export const accept = (events: readonly EventRow[]): Outcome => ok({ events: events.map(tell), repeated: false })

/** Records the refusal, and answers with it. */
export const refuse = async (
  db: Kysely<Schema>,
  runtime: Runtime,
  { actor, act, id }: Asked,
  refusal: Refusal,
): Promise<Outcome> => {
  await recordRefusal(db, runtime, { actor, act, to: { kind: kindOf(act), id } }, refusal)
  return refused(refusal)
}

/** Whether events are what this very request brought about before: the same act on the same thing. */
const isSame = ({ act, id }: Asked, [first]: readonly EventRow[]): boolean => first?.act === act && first.stream === id

const sameResult = (earlier: readonly EventRow[]): Outcome => ok({ events: earlier.map(tell), repeated: true })

const KEY_REUSED: Refusal = {
  code: 'key-reused',
  message: '这个请求编号已经用于另一次办理。请为新的办理使用新的编号。',
}

const tell = (event: EventRow): RecordedEvent => ({
  stream: { kind: event.kind, id: event.stream },
  version: event.version,
  at: event.at,
  hash: event.hash,
  event: readEvent(event.kind, event),
})
