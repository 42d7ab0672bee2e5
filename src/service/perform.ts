import { type Act, splitAct } from '#lifecycle'
import { gather } from './gathering.ts'
import { notTaken } from './intake.ts'
import type { Office } from './office.ts'
import { answerBefore, refuse } from './outcomes.ts'
import type { Outcome, Request } from './request.ts'
import { settle } from './sitting.ts'

/**
 * The one path of every command: load, decide, carry out what its events bring about, append events linked by hash,
 * update the read tables, enqueue jobs, all in one transaction, which commands that wait for each other share. A refusal
 * is an answer, recorded too; faults are thrown.
 */
export const perform = async <A extends Act>(office: Office, request: Request<A>): Promise<Outcome> => {
  const unfit = notTaken(request)
  if (unfit !== undefined) return refuse(office.database.db, office, request, unfit)
  const settled = await counterOf(office)(request)
  return settled === 'alone' ? settleAlone(office, request) : settled
}

/** Where the commands of an office wait for their turn. */
type Counter = (request: Request) => Promise<Outcome | 'alone'>

const counters = new WeakMap<Office, Counter>()

const counterOf = (office: Office): Counter => {
  const known = counters.get(office)
  if (known !== undefined) return known
  const counter = gather<Request, Outcome | 'alone'>({
    lanes: office.database.kind === 'postgres' ? LANES : 1,
    most: MOST,
    keyOf: ({ act, id }) => `${splitAct(act)[0]} ${id}`,
    work: (batch) => settleTogether(office, batch),
  })
  counters.set(office, counter)
  return counter
}

/** Transactions that one process has under way at once; an embedded database has one connection. */
const LANES = 2
/** Commands that one transaction settles. */
const MOST = 32

/** What fails for one fails for all that share its transaction; each is then settled alone. */
const settleTogether = async (
  office: Office,
  batch: readonly Request[],
): Promise<readonly (Outcome | 'alone' | undefined)[]> => {
  try {
    return await office.database.db.transaction().execute((trx) => settle(trx, office, batch))
  } catch (error) {
    if (batch.length === 1 && !isRace(error)) throw error
    return batch.map(() => 'alone')
  }
}

const settleAlone = async (office: Office, request: Request): Promise<Outcome> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await office.database.db.transaction().execute(async (trx) => {
        // A key used before shows when the events are written, so only then is it looked for.
        const before = await answerBefore(trx, office, request)
        const [outcome] = before === undefined ? await settle(trx, office, [request]) : [before]
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
