import type { Transaction } from 'kysely'
import { dayOf } from '#kernel'
import { type Act, type Actor, type Commands, type Happened, type Refusal, type StreamRef, splitAct } from '#lifecycle'
import { type EventRow, eventsOfCommand, readHappened, type Schema } from '#store'
import { notTaken } from './intake.ts'
import { carryOut, type Ledger, newLedger, type Task } from './ledger.ts'
import { load, write } from './ledger-store.ts'
import type { Office } from './office.ts'
import { recordRefusal } from './refusals.ts'

/** What someone asks for: an act on one aggregate, with its command. */
export interface Request<A extends Act> {
  readonly actor: Actor
  readonly act: A
  readonly id: string
  readonly command: Commands[A]
  /** Chosen by the asker; the same key asked again gives the same answer and changes nothing. */
  readonly key: string
  /** The version of the aggregate that the asker looked at; the command is refused when it has moved on since. */
  readonly baseVersion?: number
  /**
   * Further writes that must stand or fall with the command, such as clearing the draft it was made from. Where they
   * cannot be made it refuses, and must not have written anything.
   */
  readonly alongside?: (trx: Transaction<Schema>) => Promise<Refusal | undefined>
}

/** What came of it. */
export type Outcome =
  | { readonly accepted: true; readonly events: readonly Told[]; readonly repeated: boolean }
  | { readonly accepted: false; readonly refusal: Refusal }

/** An event as its command's answer tells it. */
export interface Told {
  readonly stream: StreamRef
  readonly version: number
  readonly at: string
  readonly hash: string
  readonly happened: Happened
}

/**
 * The one path of every command: load, decide, carry out what its events bring about, append events linked by hash,
 * update the read tables, enqueue jobs, all in one transaction. A refusal is an answer, recorded too; faults are thrown.
 */
export const perform = async <A extends Act>(office: Office, request: Request<A>): Promise<Outcome> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await office.database.db.transaction().execute(async (trx) => {
        // A key used before shows when the events are written, so only then is it looked for.
        const before = attempt === 1 ? undefined : await answerBefore(trx, office, request)
        return before ?? performIn(trx, office, request)
      })
    } catch (error) {
      if (attempt >= ATTEMPTS || !isRace(error)) throw error
    }
  }
}

/** The answer that the same command was given under its key before, or undefined when it is new. */
export const findAnswer = async ({ database }: Office, request: Asked): Promise<Outcome | undefined> => {
  if (notTaken({ ...request, command: {} }) !== undefined) return undefined
  const earlier = await eventsOfCommand(database.db, commandKey(request))
  return isSame(request, earlier) ? answerAgain(earlier) : undefined
}

type Asked = Pick<Request<Act>, 'actor' | 'act' | 'id' | 'key'>

const commandKey = ({ actor, key }: Asked): string => `${actor.id}:${key}`

const ATTEMPTS = 5

/** Two commands met: the same new stream or key (unique_violation), or locks taken crosswise. The loser looks again. */
const isRace = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && RACES.includes(String(error.code))

const RACES = ['23505', '40001', '40P01']

const performIn = async <A extends Act>(
  trx: Transaction<Schema>,
  office: Office,
  request: Request<A>,
): Promise<Outcome> => {
  const unfit = notTaken(request)
  if (unfit !== undefined) return refuse(trx, office, request, unfit)
  const ledger = newLedger()
  const refusal =
    (await carryOutAll(trx, office, request, ledger)) ?? stale(request, ledger) ?? (await request.alongside?.(trx))
  // What was done before under this key cannot be done again; then the answer of that time is due.
  if (refusal !== undefined) return (await answerBefore(trx, office, request)) ?? refuse(trx, office, request, refusal)
  await write(trx, ledger)
  await office.jobs.sendIn(trx, 'announce', { command: commandKey(request) })
  return { accepted: true, events: ledger.events.map(tell), repeated: false }
}

/** The task, then round by round what its events bring about; the first refusal ends it. */
const carryOutAll = async <A extends Act>(
  trx: Transaction<Schema>,
  office: Office,
  request: Request<A>,
  ledger: Ledger,
): Promise<Refusal | undefined> => {
  const now = office.clock.now()
  const command = commandKey(request)
  for (let round: readonly Task[] = [taskOf(request)]; round.length > 0; ) {
    const next: Task[] = []
    for (const { task, serial, record } of await load(trx, round, ledger)) {
      const circumstance = { now: now.toISOString(), today: dayOf(now), pack: office.pack, serial, record, command }
      const answer = carryOut(task, ledger, circumstance)
      if ('refusal' in answer) return answer.refusal
      next.push(...answer.tasks)
    }
    round = next
  }
  return undefined
}

/** Asked last: who may not act, or acts at the wrong stage, is told that and not which version there is. */
const stale = (
  { baseVersion }: { readonly baseVersion?: number },
  { events: [first] }: Ledger,
): Refusal | undefined => {
  if (baseVersion === undefined || first === undefined || first.version === baseVersion + 1) return undefined
  return {
    code: 'stale-version',
    message: `您看到的是第 ${baseVersion} 版，现在已是第 ${first.version - 1} 版，因此没有办理。请刷新后核对最新内容，再办理。`,
  }
}

const taskOf = <A extends Act>({ actor, act, id, command }: Request<A>): Task => {
  const [kind, name] = splitAct(act)
  return { to: { kind, id }, act: name, command, actor }
}

/** What the key was answered before, for this request or for another one; undefined when it is new. */
const answerBefore = async (trx: Transaction<Schema>, office: Office, request: Asked): Promise<Outcome | undefined> => {
  const earlier = await eventsOfCommand(trx, commandKey(request))
  if (earlier.length === 0) return undefined
  return isSame(request, earlier) ? answerAgain(earlier) : refuse(trx, office, request, KEY_REUSED)
}

/** Whether events are what this very request brought about before: the same act on the same thing. */
const isSame = ({ act, id }: Asked, [first]: readonly EventRow[]): boolean => first?.act === act && first.stream === id

const answerAgain = (earlier: readonly EventRow[]): Outcome => ({
  accepted: true,
  events: earlier.map(tell),
  repeated: true,
})

const KEY_REUSED: Refusal = {
  code: 'key-reused',
  message: '这个请求编号已经用于另一次办理。请为新的办理使用新的编号。',
}

const refuse = async (
  trx: Transaction<Schema>,
  office: Office,
  { actor, act, id }: Asked,
  refusal: Refusal,
): Promise<Outcome> => {
  const [kind] = splitAct(act)
  await recordRefusal(trx, office, { actor, act, to: { kind, id } }, refusal)
  return { accepted: false, refusal }
}

const tell = (event: EventRow): Told => ({
  stream: { kind: event.kind, id: event.stream },
  version: event.version,
  at: event.at,
  hash: event.hash,
  happened: readHappened(event.kind, event),
})
