import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { YearContext } from '#demo/year/context.ts'
import { rehearseYear } from '#demo/year/year.ts'
import { MACHINES, STREAM_KINDS, type StreamKind } from '#lifecycle'
import { eachMigrated } from '#specs/support/databases.ts'
import { keepsNothing } from '#specs/support/evidence.ts'
import { stageOn, YEAR } from '#specs/support/runtime.ts'
import { type EventRow, envelopeOf, readEvent } from '#store'

eachMigrated((_name, _open, place) => {
  let stage: YearContext
  const db = () => stage.runtime.database.db
  beforeAll(async () => {
    stage = await stageOn(place())
    await rehearseYear(stage.runtime, stage.clock, {
      pack: stage.pack,
      year: YEAR,
      applications: 34,
      seed: 3,
      files: keepsNothing,
      tell: () => undefined,
    })
    return () => stage.runtime.close()
  })

  describe('演练一年之后', () => {
    it('封存的内容是规范化 JSON,其 SHA-256 即回执上的摘要,编号、时间与申报一致', async () => {
      const frozen = new Map((await db().selectFrom('frozen').selectAll().execute()).map((row) => [row.digest, row]))
      const submissions = (
        await db().selectFrom('events').selectAll().where('kind', '=', 'application').execute()
      ).flatMap((event) => {
        const happened = readEvent('application', event)
        return 'digest' in happened ? [{ event, digest: happened.digest }] : []
      })
      expect(submissions.length).toBeGreaterThan(34)
      expect(frozen.size).toBe(submissions.length)
      for (const { event, digest } of submissions) {
        const content = frozen.get(digest)?.content ?? ''
        expect(createHash('sha256').update(content, 'utf8').digest('hex')).toBe(digest)
        expect(sortedJson(JSON.parse(content))).toBe(content)
        expect(JSON.parse(content)).toMatchObject({ application: event.stream, submittedAt: event.at })
      }
    })

    it('每类每件每一步的状态,存为 jsonb 再读出,分毫不差', async () => {
      const states = (await Promise.all(STREAM_KINDS.map(statesAlong))).flat()
      expect(new Set(states.map(({ kind, state }) => `${kind} ${state.stage}`)).size).toBeGreaterThan(20)
      const { rows } = await sql<{ state: unknown }>`
        select state::jsonb as state from unnest(${states.map(({ state }) => JSON.stringify(state))}::text[])
        with ordinality as given(state, at) order by at`.execute(db())
      expect(rows).toHaveLength(states.length)
      for (const [at, { state }] of states.entries()) expect(rows[at]?.state).toStrictEqual(state)
    })

    it('每一次办理都有一个通知任务,不多不少', async () => {
      const { rows } = await sql<{ commands: number; jobs: number }>`
        select (select count(distinct command) from events) as commands,
          (select count(distinct data->>'command') from pgboss.job where name = 'announce') as jobs`.execute(db())
      expect(rows[0]?.jobs).toBe(rows[0]?.commands)
    })
  })

  /** Every state that the history of a kind leads through. */
  const statesAlong = async <K extends StreamKind>(kind: K) => {
    const events = await db()
      .selectFrom('events')
      .selectAll()
      .where('kind', '=', kind)
      .orderBy('stream')
      .orderBy('version')
      .execute()
    return [...Map.groupBy(events, ({ stream }) => stream).values()].flatMap((history) => along(kind, history))
  }

  const along = <K extends StreamKind>(kind: K, history: readonly EventRow[]) => {
    const machine = MACHINES[kind]
    const states: { kind: K; state: ReturnType<typeof machine.evolve> }[] = []
    for (const event of history)
      states.push({ kind, state: machine.evolve(states.at(-1)?.state, readEvent(kind, event), envelopeOf(event)) })
    return states
  }
})

/** Names sorted by UTF-16 code units at every level, written without blanks. */
const sortedJson = (content: unknown): string =>
  JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
