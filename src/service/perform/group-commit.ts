import type { Transaction } from 'kysely'
import { kindOf } from '#lifecycle'
import type { Schema } from '#store'
import type { Runtime } from '../runtime.ts'
import type { Outcome, Request } from './command.ts'
import { groupTogether } from './grouping.ts'
import { previousResult } from './idempotency.ts'

/** Performs commands in one transaction; undefined for one that has to come again. */
export type PerformIn = (
  trx: Transaction<Schema>,
  runtime: Runtime,
  requests: readonly Request[],
) => Promise<readonly (Outcome | undefined)[]>

/** Performs a command in a transaction that it shares with those that wait at the same time. */
export const groupCommit =
  (runtime: Runtime, performIn: PerformIn) =>
  async (request: Request): Promise<Outcome> => {
    const outcome = await queueOf(runtime, performIn)(request)
    return outcome === 'alone' ? performAlone(runtime, performIn, request) : outcome
  }

/** Where the commands of a runtime wait for a transaction. */
type Queue = (request: Request) => Promise<Outcome | 'alone'>

const queues = new WeakMap<Runtime, Queue>()

const queueOf = (runtime: Runtime, performIn: PerformIn): Queue => {
  const known = queues.get(runtime)
  if (known !== undefined) return known
  const queue = groupTogether<Request, Outcome | 'alone'>({
    lanes: runtime.database.kind === 'postgres' ? TRANSACTIONS_AT_ONCE : 1,
    most: MOST_COMMANDS,
    keyOf: ({ act, id }) => `${kindOf(act)} ${id}`,
    work: (batch) => performTogether(runtime, performIn, batch),
  })
  queues.set(runtime, queue)
  return queue
}

/** Transactions that one process has under way at once; an embedded database has one connection. */
const TRANSACTIONS_AT_ONCE = 2
/** Commands that share one transaction. */
const MOST_COMMANDS = 32

/** What fails for one fails for all that share its transaction; each is then performed alone. */
const performTogether = async (
  runtime: Runtime,
  performIn: PerformIn,
  batch: readonly Request[],
): Promise<readonly (Outcome | 'alone' | undefined)[]> => {
  try {
    return await runtime.database.db.transaction().execute((trx) => performIn(trx, runtime, batch))
  } catch (error) {
    if (batch.length === 1 && !isRace(error)) throw error
    return batch.map(() => 'alone')
  }
}

const performAlone = async (runtime: Runtime, performIn: PerformIn, request: Request): Promise<Outcome> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runtime.database.db.transaction().execute(async (trx) => {
        // A key used before shows when the events are written, so only then is it looked for.
        const before = await previousResult(trx, runtime, request)
        const [outcome] = before === undefined ? await performIn(trx, runtime, [request]) : [before]
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
