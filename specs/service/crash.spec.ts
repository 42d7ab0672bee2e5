import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openCampaign } from '#demo/year/year.ts'
import { perform } from '#service/perform/perform.ts'
import type { Line, Orders } from '#specs/support/crash-writer.ts'
import { submissionAt } from '#specs/support/crash-writer.ts'
import { eachMigratedAtOnce } from '#specs/support/databases.ts'
import { accepted, stageOn, TIEXI, verified } from '#specs/support/runtime.ts'
import { openDatabase, type Schema, verifyHistory } from '#store'

/** `PEIYU_TEST_KILLS=20 npx vitest run specs/service/crash.spec.ts` looks longer. */
const ROUNDS = Number(process.env.PEIYU_TEST_KILLS ?? 8)
/** Of so many rounds one is ended at its start. */
const AT_START = 4
const SEEDS = Array.from({ length: 40 }, (_, at) => at + 1)
const WRITER = join(import.meta.dirname, '../support/crash-writer.ts')

type Answered = Extract<Line, { says: 'answered' }>

/** What a writer had said when it was killed. */
interface Round {
  readonly asked: readonly string[]
  readonly answered: readonly Answered[]
}

eachMigratedAtOnce((_name, _open, place) => {
  const orders = (round: number): Orders => ({
    database: place(),
    name: `crash-${round}`,
    seeds: SEEDS,
    county: TIEXI,
    lanes: 4,
  })

  describe('提交申报的过程中 kill -9', () => {
    it(`${ROUNDS} 次之后,凡收到回执的都在,历史相符`, { timeout: 600_000 }, async () => {
      await prepare()
      const rounds: Round[] = []
      for (let round = 1; round <= ROUNDS; round += 1) {
        rounds.push(await writeAndKill(orders(round), round % AT_START === 0 ? 'start' : 'answer'))
        await afterRestart(rounds, round % 5 === 0 || round === ROUNDS)
      }
      // Were the writer idle, or done before it is killed, all of the above would hold and show nothing.
      expect(rounds.filter(({ answered }) => answered.length > 0).length).toBeGreaterThanOrEqual(
        ROUNDS - Math.floor(ROUNDS / AT_START),
      )
      expect(rounds.filter(({ asked, answered }) => asked.length > answered.length).length).toBeGreaterThanOrEqual(
        Math.floor(ROUNDS * 0.6),
      )
      expect(new Set(rounds.map(({ asked }) => asked.length)).size).toBeGreaterThan(ROUNDS / 4)
      await askAgain(rounds)
    })
  })

  const prepare = async () => {
    const stage = await stageOn(place())
    await openCampaign(stage)
    for (const seed of SEEDS) await verified(stage, seed, 'product', TIEXI)
    await stage.runtime.close()
  }

  /** Everything answered in any round is there: event, row, frozen content and job; nothing is there that was not asked for. */
  const afterRestart = async (rounds: readonly Round[], thoroughly: boolean) => {
    const database = await openDatabase<Schema>(place())
    const answered = rounds.flatMap((round) => round.answered)
    const { rows: found } = await sql<{ id: string }>`
      select answered.id from unnest(
        ${answered.map(({ id }) => id)}::text[],
        ${answered.map(({ number }) => number)}::text[],
        ${answered.map(({ digest }) => digest)}::text[]
      ) as answered(id, number, digest)
      join applications using (id, number, digest)
      join frozen using (digest)
      join events on kind = 'application' and stream = answered.id and events.version = 1
        and events.data::jsonb->>'digest' = digest and events.data::jsonb->>'number' = number
      join pgboss.job on job.name = 'announce' and job.data->>'command' = command`.execute(database.db)
    expect(found.map(({ id }) => id).sort()).toEqual(answered.map(({ id }) => id).sort())
    const kept = await database.db.selectFrom('applications').select('id').execute()
    const asked = new Set(rounds.flatMap((round) => round.asked))
    expect(kept.filter(({ id }) => !asked.has(id))).toEqual([])
    if (thoroughly) expect(await verifyHistory(database.db)).toMatchObject({ frozen: kept.length, faults: [] })
    await database.close()
  }

  /** Those who got no answer ask again under the same key: each is told of one submission, made then or now. */
  const askAgain = async (rounds: readonly Round[]) => {
    const { runtime } = await stageOn(place())
    const before = await runtime.database.db.selectFrom('applications').select('id').execute()
    const kept = new Set(before.map(({ id }) => id))
    for (const [at, { asked }] of rounds.entries())
      for (const id of asked.slice(-4)) {
        const request = submissionAt(orders(at + 1), Number(id.split('-').at(-1)))
        const { repeated } = await accepted(perform(runtime, request))
        expect(repeated).toBe(kept.has(id))
      }
    expect((await verifyHistory(runtime.database.db)).faults).toEqual([])
    await runtime.close()
  }
})

/** Starts a writer and kills it 0.1 to 2 s after its start, when it may still be opening the database, or after its first answer. */
const writeAndKill = async (orders: Orders, after: 'start' | 'answer'): Promise<Round> => {
  const writer = spawn(process.execPath, [WRITER, JSON.stringify(orders)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(writer, 'close')
  const lines: Line[] = []
  const { promise: answeredOnce, resolve } = Promise.withResolvers<void>()
  createInterface(writer.stdout).on('line', (text) => {
    const line = parseLine(text)
    if (line?.says === 'answered') resolve()
    if (line !== undefined) lines.push(line)
  })
  if (after === 'answer') await Promise.race([answeredOnce, closed])
  await pause(100 + Math.random() * 1900)
  writer.kill('SIGKILL')
  expect(await closed).toEqual([null, 'SIGKILL'])
  return {
    asked: lines.flatMap((line) => (line.says === 'asked' ? [line.id] : [])),
    answered: lines.flatMap((line) => (line.says === 'answered' ? [line] : [])),
  }
}

/** The last line may have been cut off. */
const parseLine = (text: string): Line | undefined => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
