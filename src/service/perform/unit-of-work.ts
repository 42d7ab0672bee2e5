import {
  type Actor,
  AGGREGATES,
  type Context,
  decide,
  findAct,
  ok,
  onBehalfOf,
  type Reaction,
  type Reads,
  type Refused,
  type Result,
  type States,
  type StreamKind,
  type StreamRef,
  SYSTEM,
} from '#lifecycle'
import { canonical, digestOf, EVENT_FORMAT, type EventRow, envelopeOf, eventHash, type Stored } from '#store'
import { PROVINCE } from '../province.ts'

/** An act on one aggregate: asked for by a person, or brought about by an event. */
export interface Task {
  readonly to: StreamRef
  /** `application.recommend` */
  readonly act: string
  readonly command: object
  readonly actor: Actor
  readonly confirmedBy?: Actor
}

/** What one command knows and has decided so far; written to the store at its end. */
export interface UnitOfWork {
  readonly states: { readonly [K in StreamKind]: Map<string, Stored<States[K]>> }
  readonly events: EventRow[]
  /** Content frozen, by digest. */
  readonly frozen: Map<string, string>
}

export const newUnitOfWork = (): UnitOfWork => ({
  states: {
    campaign: new Map(),
    enterprise: new Map(),
    application: new Map(),
    letter: new Map(),
    review: new Map(),
    scoreSheet: new Map(),
    publicNotice: new Map(),
    objection: new Map(),
    title: new Map(),
  },
  events: [],
  frozen: new Map(),
})

/** What a task is decided with, beside the unit of work. */
export interface Given extends Pick<Context, 'now' | 'today' | 'pack' | 'findPack' | 'reads'> {
  /** What the act reads and that does not exist. */
  readonly missing: Refused | undefined
  /** The key that all events of the command share. */
  readonly key: string
}

/** What a task reads beside its own aggregate, as far as the unit of work knows. */
export const readsOf = ({ to, act, command }: Task, unit: UnitOfWork): Reads =>
  findAct(act)?.reads(unit.states[to.kind].get(to.id)?.state, command, to) ?? {}

/** Decides one task and takes up its event; answers with what the event brings about. */
export const carryOut = (task: Task, unit: UnitOfWork, given: Given): Result<readonly Task[]> =>
  carryOutIn(task.to.kind, task, unit, given)

const carryOutIn = <K extends StreamKind>(
  kind: K,
  task: Task,
  unit: UnitOfWork,
  given: Given,
): Result<readonly Task[]> => {
  const aggregate = AGGREGATES[kind]
  const { id } = task.to
  const before = unit.states[kind].get(id)
  const decided = decide(aggregate, task.act, before?.state, task.command, contextOf(task, unit, given), given.missing)
  if (!decided.ok) return decided
  const happened = decided.value
  const row = eventRow(task, happened, before, unit, given)
  const envelope = envelopeOf(row)
  const state = aggregate.evolve(before?.state, happened, envelope)
  unit.states[kind].set(id, { state, version: row.version, hash: row.hash })
  unit.events.push(row)
  return ok(aggregate.follows(happened, state, envelope).map(taskOf))
}

const taskOf = ({ to, act, command }: Reaction): Task => ({ to, act, command, actor: SYSTEM })

const contextOf = ({ actor, to }: Task, unit: UnitOfWork, { now, today, pack, findPack, reads }: Given): Context => ({
  actor,
  stream: to,
  now,
  today,
  pack,
  findPack,
  province: PROVINCE,
  reads,
  freeze: (content) => {
    const text = canonical(content)
    const digest = digestOf(text)
    unit.frozen.set(digest, text)
    return digest
  },
})

const eventRow = (
  { to, act, actor, confirmedBy }: Task,
  happened: { readonly type: string },
  before: { readonly version: number; readonly hash: string } | undefined,
  unit: UnitOfWork,
  { now, key }: Given,
): EventRow => {
  const event = {
    kind: to.kind,
    stream: to.id,
    version: (before?.version ?? 0) + 1,
    type: happened.type,
    at: now,
    by_id: actor.id,
    by_name: actor.name,
    by_role: actor.role,
    on_behalf_of: onBehalfOf(actor) ?? null,
    confirmed_by_id: confirmedBy?.id ?? null,
    confirmed_by_name: confirmedBy?.name ?? null,
    confirmed_by_role: confirmedBy?.role ?? null,
    act,
    command: key,
    ordinal: unit.events.length,
    data: canonical(happened),
    previous: before?.hash ?? '',
    format: EVENT_FORMAT,
  }
  return { ...event, hash: eventHash(event) }
}
