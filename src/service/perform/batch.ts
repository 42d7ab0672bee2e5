import type { Transaction } from 'kysely'
import { dayOf } from '#kernel'
import { type Refusal, splitAct } from '#lifecycle'
import { clearDrafts, type Schema } from '#store'
import type { Runtime } from '../runtime.ts'
import { commandKey, type Outcome, type Request } from './command.ts'
import { versionFor } from './heard.ts'
import { accept, previousResult, refuse } from './idempotency.ts'
import { carryOut, type Ledger, newLedger, type Task } from './unit-of-work.ts'
import { type Claims, load, type Provided, write } from './unit-of-work-store.ts'

/**
 * Settles commands in one transaction, each as if alone: loads what they look at together, decides one after the other,
 * writes together what they decided, with their jobs. Answers in their order; undefined for one that would change what
 * an earlier one changes, which has to come again once that is done.
 */
export const settle = async (
  trx: Transaction<Schema>,
  runtime: Runtime,
  requests: readonly Request[],
): Promise<readonly (Outcome | undefined)[]> => {
  const cases = requests.map((request) => newCase(request))
  await carryOutAll(trx, runtime, cases)
  await judge(trx, cases)
  const accepted = cases.filter(({ end }) => end === 'accepted')
  await write(
    trx,
    accepted.map(({ ledger }) => ledger),
  )
  await runtime.jobs.sendIn(
    trx,
    'announce',
    accepted.map(({ request }) => ({ command: commandKey(request) })),
  )
  const outcomes: (Outcome | undefined)[] = []
  for (const one of cases) outcomes.push(await answer(trx, runtime, one))
  return outcomes
}

/** A command on its way. */
interface Case {
  readonly request: Request
  readonly ledger: Ledger
  /** What is to be carried out next. */
  tasks: readonly Task[]
  end: 'accepted' | 'put off' | Refusal | undefined
}

const newCase = (request: Request): Case => ({ request, ledger: newLedger(), tasks: [taskOf(request)], end: undefined })

const taskOf = ({ actor, act, id, command }: Request): Task => {
  const [kind, name] = splitAct(act)
  return { to: { kind, id }, act: name, command, actor }
}

/** The task of each, then round by round what its events bring about; the first refusal ends it. */
const carryOutAll = async (trx: Transaction<Schema>, runtime: Runtime, cases: readonly Case[]): Promise<void> => {
  const claims: Claims = new Map()
  for (let open = cases; open.length > 0; open = open.filter(({ tasks, end }) => tasks.length > 0 && !end)) {
    const provided = await load(trx, open, claims)
    for (const [at, one] of open.entries()) carryOutRound(runtime, one, provided[at])
  }
}

const carryOutRound = (runtime: Runtime, one: Case, provided: readonly Provided[] | undefined): void => {
  if (provided === undefined) {
    one.end = 'put off'
    return
  }
  const now = runtime.clock.now()
  const given = { now: now.toISOString(), today: dayOf(now), pack: runtime.pack, command: commandKey(one.request) }
  const next: Task[] = []
  for (const { task, serial, record } of provided) {
    const answered = carryOut(task, one.ledger, { ...given, serial, record })
    if ('refusal' in answered) {
      one.end = answered.refusal
      return
    }
    next.push(...answered.tasks)
  }
  one.tasks = next
}

const SAVED_MEANWHILE: Refusal = {
  code: 'stale-version',
  message: '提交的同时，这份草稿又被保存了一次，因此没有提交。您填写的内容没有丢失；请打开最新一版，核对后再提交。',
}

/** Asks for what else commands depend on, once all of it is decided, and clears the drafts they were made from. */
const judge = async (trx: Transaction<Schema>, cases: readonly Case[]): Promise<void> => {
  const decided = cases.filter(({ end }) => end === undefined)
  for (const one of decided) one.end = (await stale(trx, one)) ?? (await one.request.alongside?.(trx))
  const drafts = decided.flatMap(({ request: { draft }, end }) => (draft && !end ? [draft] : []))
  const cleared = await clearDrafts(trx, drafts)
  const isSaved = ({ draft }: Request) => draft !== undefined && !cleared.has(draft.id)
  for (const one of decided) one.end ??= isSaved(one.request) ? SAVED_MEANWHILE : 'accepted'
}

/**
 * Asked last: who may not act, or acts at the wrong stage, is told that and not which version there is. Versions are
 * counted as the actor counts them: what he may not hear of neither stops him nor shows in what he is told.
 */
const stale = async (
  trx: Transaction<Schema>,
  { request: { baseVersion, actor }, ledger: { events } }: Case,
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

/** What was done before under its key cannot be done again; then the answer of that time is due. */
const answer = async (
  trx: Transaction<Schema>,
  runtime: Runtime,
  { request, ledger, end }: Case,
): Promise<Outcome | undefined> => {
  if (end === 'accepted') return accept(ledger.events)
  if (end === undefined || end === 'put off') return undefined
  return (await previousResult(trx, runtime, request)) ?? refuse(trx, runtime, request, end)
}
