import { type Act, splitAct } from '#lifecycle'
import type { Runtime } from '../runtime.ts'
import { settle } from './batch.ts'
import type { Outcome, Request } from './command.ts'
import { gather } from './group-commit.ts'
import { previousResult, refuse } from './idempotency.ts'
import { invalidInput } from './validate-input.ts'

/**
 * The one path of every command: load, decide, carry out what its events bring about, append events linked by hash,
 * update the read tables, enqueue jobs, all in one transaction, which commands that wait for each other share. A refusal
 * is an answer, recorded too; faults are thrown.
 */
export const perform = async <A extends Act>(runtime: Runtime, request: Request<A>): Promise<Outcome> => {
  const unfit = invalidInput(request)
  if (unfit !== undefined) return refuse(runtime.database.db, runtime, request, unfit)
  const settled = await counterOf(runtime)(request)
  return settled === 'alone' ? settleAlone(runtime, request) : settled
}

/** Where the commands of an office wait for their turn. */
type Counter = (request: Request) => Promise<Outcome | 'alone'>

const counters = new WeakMap<Runtime, Counter>()

const counterOf = (runtime: Runtime): Counter => {
  const known = counters.get(runtime)
  if (known !== undefined) return known
  const counter = gather<Request, Outcome | 'alone'>({
    lanes: runtime.database.kind === 'postgres' ? LANES : 1,
    most: MOST,
    keyOf: ({ act, id }) => `${splitAct(act)[0]} ${id}`,
    work: (batch) => settleTogether(runtime, batch),
  })
  counters.set(runtime, counter)
  return counter
}

/** Transactions that one process has under way at once; an embedded database has one connection. */
const LANES = 2
/** Commands that one transaction settles. */
const MOST = 32

/** What fails for one fails for all that share its transaction; each is then settled alone. */
const settleTogether = async (
  runtime: Runtime,
  batch: readonly Request[],
): Promise<readonly (Outcome | 'alone' | undefined)[]> => {
  try {
    return await runtime.database.db.transaction().execute((trx) => settle(trx, runtime, batch))
  } catch (error) {
    if (batch.length === 1 && !isRace(error)) throw error
    return batch.map(() => 'alone')
  }
}

const settleAlone = async (runtime: Runtime, request: Request): Promise<Outcome> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runtime.database.db.transaction().execute(async (trx) => {
        // A key used before shows when the events are written, so only then is it looked for.
        const before = await previousResult(trx, runtime, request)
        const [outcome] = before === undefined ? await settle(trx, runtime, [request]) : [before]
        if (outcome === undefined) throw new Error('a command alone was put off')
        return outcome
      })
    } catch (error) {
      if (attempt >= ATTEMPTS || !isRace(error)) throw error
    }
  }
}

const ATTEMPTS = 5

/** Two commands met: the same new stream or key (unique_violation), or locks taken crosswise. The loser looks again. */
const isRace = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && RACES.includes(String(error.code))

const RACES = ['23505', '40001', '40P01']
