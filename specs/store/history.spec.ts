import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { YearContext } from '#demo/year/context.ts'
import { rehearseYear } from '#demo/year/year.ts'
import { AGGREGATES, STREAM_KINDS, type States, type StreamKind } from '#lifecycle'
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
    it('封存的内容是规范化 JSON,其 SHA-256 即回执和事件上的摘要;申报的时间、名单所属的文书与事件一致', async () => {
      const frozen = new Map((await db().selectFrom('frozen').selectAll().execute()).map((row) => [row.digest, row]))
      const submissions = (await eventsOfKind('application')).flatMap((event) => {
        const submitted = readEvent('application', event)
        return 'digest' in submitted
          ? [{ digest: submitted.digest, says: { application: event.stream, submittedAt: event.at } }]
          : []
      })
      const letters = (await eventsOfKind('letter')).flatMap((event) => {
        const sent = readEvent('letter', event)
        return 'list' in sent ? [{ digest: sent.list, says: { letter: event.stream } }] : []
      })
      const notices = (await eventsOfKind('publicNotice')).flatMap((event) => {
        const published = readEvent('publicNotice', event)
        return 'list' in published ? [{ digest: published.list, says: { notice: event.stream } }] : []
      })
      expect(submissions.length).toBeGreaterThan(34)
      expect(letters.length).toBeGreaterThan(10)
      expect(notices.length).toBe(1)
      const named = [...submissions, ...letters, ...notices]
      expect(frozen.size).toBe(named.length)
      for (const { digest, says } of named) {
        const content = frozen.get(digest)?.content ?? ''
        expect(createHash('sha256').update(content, 'utf8').digest('hex')).toBe(digest)
        expect(sortedJson(JSON.parse(content))).toBe(content)
        expect(JSON.parse(content)).toMatchObject(says)
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

  const eventsOfKind = (kind: StreamKind) =>
    db().selectFrom('events').selectAll().where('kind', '=', kind).orderBy('stream').orderBy('version').execute()

  /** Every state that the history of a kind leads through. */
  const statesAlong = async <K extends StreamKind>(kind: K) => {
    const events = await eventsOfKind(kind)
    return [...Map.groupBy(events, ({ stream }) => stream).values()].flatMap((history) => along(kind, history))
  }

  const along = <K extends StreamKind>(kind: K, history: readonly EventRow[]) => {
    const aggregate = AGGREGATES[kind]
    const states: { kind: K; state: States[K] }[] = []
    for (const event of history)
      states.push({ kind, state: aggregate.evolve(states.at(-1)?.state, readEvent(kind, event), envelopeOf(event)) })
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
