import {
  type Actor,
  belongingOf,
  type Context,
  decide,
  type EnterpriseRecord,
  type FrozenSubmission,
  MACHINES,
  type Need,
  type Reaction,
  type Refusal,
  type States,
  type StreamKind,
  type StreamRef,
  SYSTEM,
} from '#lifecycle'
import { canonical, digestOf, type EventRow, envelopeOf, eventHash, type Stored } from '#store'
import { PROVINCE } from '../province.ts'

/** A command to one aggregate: asked for by a person, or brought about by an event. */
export interface Task {
  readonly to: StreamRef
  readonly act: string
  readonly command: object
  readonly actor: Actor
}

/** What one transaction knows and has decided so far; written to the store at its end. */
export interface Ledger {
  readonly states: { readonly [K in StreamKind]: Map<string, Stored<States[K]>> }
  /** Frozen submissions read, by digest. */
  readonly thawed: Map<string, FrozenSubmission>
  readonly events: EventRow[]
  /** Content frozen, by digest. */
  readonly frozen: Map<string, string>
}

/** What a task is carried out with, beside the ledger. */
export interface Circumstance extends Pick<Context, 'now' | 'today' | 'pack' | 'serial'> {
  readonly record: EnterpriseRecord
  /** The key that all events of the command share. */
  readonly command: string
}

export const newLedger = (): Ledger => ({
  states: {
    campaign: new Map(),
    enterprise: new Map(),
    application: new Map(),
    recommendation: new Map(),
    review: new Map(),
    publicNotice: new Map(),
    title: new Map(),
  },
  thawed: new Map(),
  events: [],
  frozen: new Map(),
})

/** What has to be loaded for a task, once its own aggregate is. */
export interface Looks {
  readonly refs: readonly StreamRef[]
  /** Digests of frozen submissions. */
  readonly digests: readonly string[]
  readonly needs: readonly Need[]
  /** The enterprise concerned, whose record may be needed. */
  readonly enterprise: string | undefined
}

export const looksAt = (task: Task, ledger: Ledger): Looks => looksAtIn(task.to.kind, task, ledger)

const looksAtIn = <K extends StreamKind>(kind: K, { to, act, command, actor }: Task, ledger: Ledger): Looks => {
  const machine = MACHINES[kind]
  const step = Object.hasOwn(machine.transitions, act) ? machine.transitions[act] : undefined
  const state = ledger.states[kind].get(to.id)?.state
  return {
    refs: step?.refers?.(command, state) ?? [],
    digests: state === undefined ? [] : (step?.thaws?.(state) ?? []),
    needs: step?.needs ?? [],
    enterprise: belongingOf(machine, step, state, command, { actor })?.enterprise,
  }
}

/** The tasks that a task's events bring about, or why it is refused. */
export type Result = { readonly tasks: readonly Task[] } | { readonly refusal: Refusal }

/** Decides one task and enters its events. */
export const carryOut = (task: Task, ledger: Ledger, circumstance: Circumstance): Result =>
  carryOutIn(task.to.kind, task, ledger, circumstance)

const carryOutIn = <K extends StreamKind>(kind: K, task: Task, ledger: Ledger, circumstance: Circumstance): Result => {
  const machine = MACHINES[kind]
  const { id } = task.to
  const context = contextOf(task, ledger, circumstance)
  const decision = decide(machine, task.act, ledger.states[kind].get(id)?.state, task.command, context)
  if (!decision.ok) return decision
  const tasks = decision.value.flatMap((happened) => {
    const before = ledger.states[kind].get(id)
    const event = link(task, canonical(happened), happened.type, before, ledger, circumstance)
    const state = machine.evolve(before?.state, happened, envelopeOf(event))
    ledger.states[kind].set(id, { state, version: event.version, hash: event.hash })
    ledger.events.push(event)
    return (machine.react?.(happened, state, envelopeOf(event)) ?? []).map(taskOf)
  })
  return { tasks }
}

const taskOf = ({ to, act, command }: Reaction): Task => ({ to, act, command, actor: SYSTEM })

const contextOf = (task: Task, ledger: Ledger, circumstance: Circumstance): Context => ({
  actor: task.actor,
  stream: task.to,
  now: circumstance.now,
  today: circumstance.today,
  pack: circumstance.pack,
  province: PROVINCE,
  serial: circumstance.serial,
  record: circumstance.record,
  find: (kind, id) => ledger.states[kind].get(id)?.state,
  thaw: (digest) => {
    const submission = ledger.thawed.get(digest)
    if (submission === undefined) throw new Error(`frozen submission ${digest} was not loaded`)
    return submission
  },
  freeze: (content) => {
    const text = canonical(content)
    const digest = digestOf(text)
    ledger.frozen.set(digest, text)
    return digest
  },
})

const link = (
  { to, act, actor }: Task,
  data: string,
  type: string,
  before: { version: number; hash: string } | undefined,
  ledger: Ledger,
  { now, command }: Circumstance,
): EventRow => {
  const event = {
    kind: to.kind,
    stream: to.id,
    version: (before?.version ?? 0) + 1,
    type,
    at: now,
    by_id: actor.id,
    by_name: actor.name,
    by_role: actor.role,
    act: `${to.kind}.${act}`,
    command,
    ordinal: ledger.events.length,
    data,
    previous: before?.hash ?? '',
  }
  return { ...event, hash: eventHash(event) }
}
