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
  type LinkedEvent,
  loadStates,
  loadSubmissions,
  nextSerials,
  readHappened,
  recordOf,
  type Schema,
  saveStates,
} from '#store'
import { carryOut, type Ledger, looksAt, newLedger, type Task } from './ledger.ts'
import type { Office } from './office.ts'

/** What someone asks for: an act on one aggregate, with its command. */
export interface Request<A extends Act> {
  readonly actor: Actor
  readonly act: A
  readonly id: string
  readonly command: Commands[A]
  /** Chosen by the asker; the same key asked again gives the same answer and changes nothing. */
  readonly key: string
  /** Further writes that must stand or fall with the command, such as clearing the draft it was made from. */
  readonly alongside?: (trx: Transaction<Schema>) => Promise<void>
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

/** The answer that a command was given under its key before, or undefined when it is new. */
export const findAnswer = async <A extends Act>(
  { database }: Office,
  { actor, act, id, key }: Pick<Request<A>, 'actor' | 'act' | 'id' | 'key'>,
): Promise<Outcome | undefined> => {
  const earlier = await eventsOfCommand(database.db, commandKey(actor, key))
  return earlier.length === 0 ? undefined : answerAgain(earlier, id, act)
}

const commandKey = (actor: Actor, key: string): string => `${actor.id}:${key}`

const ATTEMPTS = 5

/** Two commands met: the same new stream or key (unique_violation), or locks taken crosswise. The loser looks again. */
const isRace = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && RACES.includes(String(error.code))

const RACES = ['23505', '40001', '40P01']

const performIn = async <A extends Act>(
  trx: Transaction<Schema>,
  office: Office,
  { actor, act, id, command, key, alongside }: Request<A>,
): Promise<Outcome> => {
  const asked = commandKey(actor, key)
  const earlier = await eventsOfCommand(trx, asked)
  if (earlier.length > 0) return answerAgain(earlier, id, act)
  const [kind, name] = splitAct(act)
  const task: Task = { to: { kind, id }, act: name, command, actor }
  const ledger = newLedger()
  const refusal = await carryOutAll(trx, office, task, asked, ledger)
  if (refusal !== undefined) {
    await recordRefusal(trx, office, task, refusal)
    return { accepted: false, refusal }
  }
  await write(trx, ledger)
  await alongside?.(trx)
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

/** Brings into the ledger all that the tasks of a round look at; their own aggregates are locked. */
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

/** The same key again: the same answer, unless it was first used for something else. */
const answerAgain = (earlier: readonly EventRow[], id: string, act: Act): Outcome => {
  const [first] = earlier
  if (first?.stream === id && first.act === act) return { accepted: true, events: earlier.map(tell), repeated: true }
  return {
    accepted: false,
    refusal: { code: 'key-reused', message: '这个请求编号已经用于另一次办理。请为新的办理使用新的编号。' },
  }
}

const tell = (event: LinkedEvent): Told => ({
  stream: { kind: event.kind, id: event.stream },
  version: event.version,
  at: event.at,
  hash: event.hash,
  happened: readHappened(event.kind, event),
})

const recordRefusal = async (
  trx: Transaction<Schema>,
  { clock }: Office,
  { to, act, actor }: Task,
  { code, message }: Refusal,
): Promise<void> => {
  const by = { by_id: actor.id, by_name: actor.name, by_role: actor.role }
  const row = {
    at: clock.now().toISOString(),
    ...by,
    act: `${to.kind}.${act}`,
    kind: to.kind,
    stream: to.id,
    code,
    message,
  }
  await trx.insertInto('refusals').values(row).execute()
}
