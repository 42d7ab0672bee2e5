import type { Transaction } from 'kysely'
import { dayOf } from '#kernel'
import {
  type Act,
  type Actor,
  type Commands,
  type EnterpriseRecord,
  type Happened,
  type Refusal,
  STREAM_KINDS,
  type StreamKind,
  type StreamRef,
  splitAct,
} from '#lifecycle'
import {
  appendEvents,
  type EventRow,
  eventsOfCommand,
  keepFrozen,
  loadStates,
  loadSubmissions,
  nextSerials,
  readHappened,
  recordOf,
  type Schema,
  saveStates,
} from '#store'
import { notTaken } from './intake.ts'
import { carryOut, type Ledger, looksAt, newLedger, type Task } from './ledger.ts'
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
      return await office.database.db.transaction().execute((trx) => performIn(trx, office, request))
    } catch (error) {
      if (attempt >= ATTEMPTS || !isRace(error)) throw error
    }
  }
}

/** The answer that the same command was given under its key before, or undefined when it is new. */
export const findAnswer = async (
  { database }: Office,
  request: Pick<Request<Act>, 'actor' | 'act' | 'id' | 'key'>,
): Promise<Outcome | undefined> => {
  if (notTaken({ ...request, command: {} }) !== undefined) return undefined
  const earlier = await eventsOfCommand(database.db, commandKey(request))
  return isSame(request, earlier) ? answerAgain(earlier) : undefined
}

const commandKey = ({ actor, key }: Pick<Request<Act>, 'actor' | 'key'>): string => `${actor.id}:${key}`

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
  const { actor, act, id, command, alongside } = request
  const asked = commandKey(request)
  const unfit = notTaken(request)
  const earlier = unfit === undefined ? await eventsOfCommand(trx, asked) : []
  if (isSame(request, earlier)) return answerAgain(earlier)
  const [kind, name] = splitAct(act)
  const task: Task = { to: { kind, id }, act: name, command, actor }
  const ledger = newLedger()
  const refusal =
    unfit ?? keyReused(earlier) ?? (await carryOutAll(trx, office, task, asked, ledger)) ?? (await alongside?.(trx))
  if (refusal !== undefined) {
    await recordRefusal(trx, office, { ...task, act }, refusal)
    return { accepted: false, refusal }
  }
  await write(trx, ledger)
  await office.jobs.sendIn(trx, 'announce', { command: asked })
  return { accepted: true, events: ledger.events.map(tell), repeated: false }
}

/** The task, then round by round what its events bring about; the first refusal ends it. */
const carryOutAll = async (
  trx: Transaction<Schema>,
  office: Office,
  first: Task,
  command: string,
  ledger: Ledger,
): Promise<Refusal | undefined> => {
  const now = office.clock.now()
  for (let round: readonly Task[] = [first]; round.length > 0; ) {
    const { serials, records } = await load(trx, round, ledger)
    const next: Task[] = []
    for (const [at, task] of round.entries()) {
      const answer = carryOut(task, ledger, {
        now: now.toISOString(),
        today: dayOf(now),
        pack: office.pack,
        serial: serials[at] ?? 0,
        record: records[at] ?? NO_RECORD,
        command,
      })
      if ('refusal' in answer) return answer.refusal
      next.push(...answer.tasks)
    }
    round = next
  }
  return undefined
}

const NO_RECORD: EnterpriseRecord = { applications: [], titles: [] }

interface Loaded {
  /** One for each task of the round that needs one. */
  readonly serials: readonly (number | undefined)[]
  readonly records: readonly (EnterpriseRecord | undefined)[]
}

/**
 * Brings into the ledger all that the tasks of a round look at. Their own aggregates are locked; so is the enterprise
 * whose record counts, or two of its applications could each be admitted for not seeing the other.
 */
const load = async (trx: Transaction<Schema>, round: readonly Task[], ledger: Ledger): Promise<Loaded> => {
  await loadRefs(
    trx,
    round.map(({ to }) => to),
    ledger,
    true,
  )
  const looks = round.map((task) => looksAt(task, ledger))
  await loadRefs(
    trx,
    looks.flatMap(({ needs, enterprise }) =>
      needs.includes('record') && enterprise !== undefined ? [{ kind: 'enterprise', id: enterprise } as const] : [],
    ),
    ledger,
    true,
  )
  await loadRefs(
    trx,
    looks.flatMap(({ refs }) => refs),
    ledger,
    false,
  )
  await loadThawed(
    trx,
    looks.flatMap(({ digests }) => digests),
    ledger,
  )
  const serials = [...(await nextSerials(trx, looks.filter(({ needs }) => needs.includes('serial')).length))]
  return {
    serials: looks.map(({ needs }) => (needs.includes('serial') ? serials.shift() : undefined)),
    records: await Promise.all(
      looks.map(({ needs, enterprise }) =>
        needs.includes('record') && enterprise !== undefined ? recordOf(trx, enterprise) : undefined,
      ),
    ),
  }
}

const loadRefs = async (
  trx: Transaction<Schema>,
  refs: readonly StreamRef[],
  ledger: Ledger,
  lock: boolean,
): Promise<void> => {
  for (const kind of STREAM_KINDS) {
    const ids = refs.filter((ref) => ref.kind === kind && !ledger.states[kind].has(ref.id)).map(({ id }) => id)
    if (ids.length > 0) await loadKind(trx, kind, [...new Set(ids)], ledger, lock)
  }
}

const loadKind = async <K extends StreamKind>(
  trx: Transaction<Schema>,
  kind: K,
  ids: readonly string[],
  ledger: Ledger,
  lock: boolean,
): Promise<void> => {
  for (const [id, stored] of await loadStates(trx, kind, ids, lock)) ledger.states[kind].set(id, stored)
}

const loadThawed = async (trx: Transaction<Schema>, digests: readonly string[], ledger: Ledger): Promise<void> => {
  for (const [digest, submission] of await loadSubmissions(trx, digests)) ledger.thawed.set(digest, submission)
}

/** All that the ledger decided: frozen content first, then events, then the rows that follow from them. */
const write = async (trx: Transaction<Schema>, ledger: Ledger): Promise<void> => {
  await keepFrozen(trx, ledger.frozen)
  await appendEvents(trx, ledger.events)
  for (const kind of STREAM_KINDS) {
    const changed = new Set(ledger.events.filter((event) => event.kind === kind).map(({ stream }) => stream))
    if (changed.size > 0) await writeKind(trx, kind, changed, ledger)
  }
}

const writeKind = <K extends StreamKind>(
  trx: Transaction<Schema>,
  kind: K,
  changed: ReadonlySet<string>,
  ledger: Ledger,
): Promise<void> =>
  saveStates(
    trx,
    kind,
    [...ledger.states[kind]].filter(([id]) => changed.has(id)),
  )

/** Whether events are what this very request brought about before: the same act on the same thing. */
const isSame = ({ act, id }: Pick<Request<Act>, 'act' | 'id'>, [first]: readonly EventRow[]): boolean =>
  first?.act === act && first.stream === id

const answerAgain = (earlier: readonly EventRow[]): Outcome => ({
  accepted: true,
  events: earlier.map(tell),
  repeated: true,
})

const keyReused = (earlier: readonly EventRow[]): Refusal | undefined =>
  earlier.length === 0
    ? undefined
    : { code: 'key-reused', message: '这个请求编号已经用于另一次办理。请为新的办理使用新的编号。' }

const tell = (event: EventRow): Told => ({
  stream: { kind: event.kind, id: event.stream },
  version: event.version,
  at: event.at,
  hash: event.hash,
  happened: readHappened(event.kind, event),
})
