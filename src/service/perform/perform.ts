import type { Transaction } from 'kysely'
import { dayOf } from '#kernel'
import { type ActName, kindOf, type Refusal } from '#lifecycle'
import { clearDrafts, type Schema } from '#store'
import type { Runtime } from '../runtime.ts'
import { commandKey, type Outcome, type Request } from './command.ts'
import { groupCommit } from './group-commit.ts'
import { accept, previousResult, refuse } from './idempotency.ts'
import { carryOut, newUnitOfWork, type Task, type UnitOfWork } from './unit-of-work.ts'
import { type Claims, load, type Ready, write } from './unit-of-work-store.ts'
import { invalidInput } from './validate-input.ts'
import { versionFor } from './visible-events.ts'

/**
 * The one path of every command: validate, load, decide, carry out what its event brings about, append events linked by
 * hash, update the read tables, enqueue jobs, all in one transaction, which commands that wait for each other share. A
 * refusal is an answer, recorded too; faults are thrown.
 */
export const perform = async <A extends ActName>(runtime: Runtime, request: Request<A>): Promise<Outcome> => {
  const invalid = invalidInput(request)
  if (invalid !== undefined) return refuse(runtime.database.db, runtime, request, invalid)
  return groupCommit(runtime, performIn)(request)
}

/**
 * Performs commands in one transaction, each as if alone. Answers in their order; undefined for one that would change what
 * an earlier one changes, which has to come again once that is done.
 */
export const performIn = async (
  trx: Transaction<Schema>,
  runtime: Runtime,
  requests: readonly Request[],
): Promise<readonly (Outcome | undefined)[]> => {
  const commands = requests.map(begin)
  await decideAll(trx, runtime, commands)
  await checkPreconditions(trx, commands)
  const accepted = commands.filter(({ end }) => end === 'accepted')
  await write(
    trx,
    accepted.map(({ unit }) => unit),
  )
  await runtime.jobs.sendIn(
    trx,
    'announce',
    accepted.map(({ request }) => ({ command: commandKey(request) })),
  )
  const outcomes: (Outcome | undefined)[] = []
  for (const command of commands) outcomes.push(await outcomeOf(trx, runtime, command))
  return outcomes
}

/** A command on its way. */
interface Command {
  readonly request: Request
  readonly unit: UnitOfWork
  /** What is to be decided next: first what was asked, then what follows from it. */
  tasks: readonly Task[]
  end: 'accepted' | 'put off' | Refusal | undefined
}

const begin = (request: Request): Command => {
  const { actor, confirmedBy, act, id, command } = request
  const task = { to: { kind: kindOf(act), id }, act, command, actor }
  return {
    request,
    unit: newUnitOfWork(),
    tasks: [confirmedBy === undefined ? task : { ...task, confirmedBy }],
    end: undefined,
  }
}

/** The task of each, then round by round what its events bring about; the first refusal ends it. */
const decideAll = async (trx: Transaction<Schema>, runtime: Runtime, commands: readonly Command[]): Promise<void> => {
  const claims: Claims = new Map()
  for (let open = commands; open.length > 0; open = open.filter(({ tasks, end }) => tasks.length > 0 && !end)) {
    const loaded = await load(trx, open, claims)
    for (const [at, command] of open.entries()) decideRound(runtime, command, loaded[at])
  }
}

const decideRound = (runtime: Runtime, command: Command, loaded: readonly Ready[] | undefined): void => {
  if (loaded === undefined) {
    command.end = 'put off'
    return
  }
  const now = runtime.clock.now()
  const { pack, findPack } = runtime
  const given = { now: now.toISOString(), today: dayOf(now), pack, findPack, key: commandKey(command.request) }
  const next: Task[] = []
  for (const { task, reads, missing } of loaded) {
    const followed = carryOut(task, command.unit, { ...given, reads, missing })
    if (!followed.ok) {
      command.end = followed.refusal
      return
    }
    next.push(...followed.value)
  }
  command.tasks = next
}

const SAVED_MEANWHILE: Refusal = {
  code: 'stale-version',
  message: '提交的同时，这份草稿又被保存了一次，因此没有提交。您填写的内容没有丢失；请打开最新一版，核对后再提交。',
}

/** What else commands depend on, once all of it is decided; clears the drafts they were made from. */
const checkPreconditions = async (trx: Transaction<Schema>, commands: readonly Command[]): Promise<void> => {
  const decided = commands.filter(({ end }) => end === undefined)
  for (const one of decided) one.end = (await stale(trx, one)) ?? (await one.request.inTransaction?.(trx))
  const drafts = decided.flatMap(({ request: { draft }, end }) => (draft && !end ? [draft] : []))
  const cleared = await clearDrafts(trx, drafts)
  const isSaved = ({ draft }: Request) => draft !== undefined && !cleared.has(draft.id)
  for (const one of decided) one.end ??= isSaved(one.request) ? SAVED_MEANWHILE : 'accepted'
}

/**
 * Asked last: who may not act, or acts at the wrong stage, is told that and not which version there is. Versions are
 * counted as the actor counts them: what is hidden from them neither stops them nor shows in what they are told.
 */
const stale = async (
  trx: Transaction<Schema>,
  { request: { baseVersion, actor }, unit: { events } }: Command,
): Promise<Refusal | undefined> => {
  const [first] = events
  if (baseVersion === undefined || first === undefined) return undefined
  const version = await versionFor(trx, actor, { kind: first.kind, id: first.stream }, first.version - 1)
  if (version === baseVersion) return undefined
  return {
    code: 'stale-version',
    message: `您看到的是第 ${baseVersion} 版，现在已是第 ${version} 版，因此没有办理。请刷新后核对最新内容，再办理。`,
  }
}

/** What was done before under its key cannot be done again; then the result of that time is due. */
const outcomeOf = async (
  trx: Transaction<Schema>,
  runtime: Runtime,
  { request, unit, end }: Command,
): Promise<Outcome | undefined> => {
  if (end === 'accepted') return accept(unit.events)
  if (end === undefined || end === 'put off') return undefined
  return (await previousResult(trx, runtime, request)) ?? refuse(trx, runtime, request, end)
}
