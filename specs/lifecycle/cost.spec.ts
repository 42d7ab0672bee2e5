import { describe, expect, it } from 'vitest'
import { day } from '#kernel'
import { type Actor, SYSTEM } from '#lifecycle'
import { carryOut, newUnitOfWork, type Task } from '#service/perform/unit-of-work.ts'
import { aDesk, putAll, type Things } from '#specs/support/lifecycle.ts'
import { freeze, readsIn } from '#specs/support/lifecycle-loader.ts'
import { SMALL_PACK } from '#specs/support/lifecycle-pack.ts'
import { citizen, expert, provinceOfficer } from '#specs/support/lifecycle-people.ts'
import {
  aCampaign,
  aNotice,
  anApplication,
  aReview,
  aScoreSheet,
  EXPERTS,
  YEAR,
} from '#specs/support/lifecycle-samples.ts'
import { readRow } from '#store/history.ts'

/** A year of a track: so many applications, each with five sheets, all in one review and one notice. */
const yearOf = (members: number): Things => {
  const ids = Array.from({ length: members }, (_, at) => `a${at}`)
  const items = ids.map((id) => ({
    application: id,
    number: `LN2019-E-${id}`,
    enterprise: id,
    enterpriseName: '沈阳精工有限公司',
    track: 'enterprise',
    digest: 'd1',
  }))
  return {
    campaign: aCampaign.underReview(),
    application: ids.map((id, at) => STANDS[at % STANDS.length]?.({ id }) ?? anApplication.reported({ id })),
    review: aReview.assigned(),
    scoreSheet: ids.flatMap((application) =>
      EXPERTS.map(({ id: expert }) => aScoreSheet.assigned({ id: `${application}.${expert}`, application, expert })),
    ),
    publicNotice: aNotice.published({ list: freeze({ notice: 'n1', items }), counts: { enterprise: members } }),
  }
}

const STANDS = [anApplication.underReview, anApplication.reported, anApplication.publicised] as const

/** Bytes of the events and of the rows that one act writes. */
const written = (members: number, task: Task, on: string): number => {
  const desk = aDesk()
  putAll(desk, yearOf(members))
  const unit = { ...newUnitOfWork(), states: desk.states }
  const today = day(on)
  const given = {
    now: `${today}T04:00:00.000Z`,
    today,
    pack: () => SMALL_PACK,
    findPack: () => SMALL_PACK,
    key: 'spec',
  }
  const done = carryOut(task, unit, { ...given, ...readsIn(unit, task, () => 1) })
  if (!done.ok) throw new Error(done.refusal.message)
  const [event] = unit.events
  const row = rowOf(unit, task)
  return JSON.stringify(event).length + JSON.stringify(row).length
}

const rowOf = ({ states }: ReturnType<typeof newUnitOfWork>, { to: { kind, id } }: Task) => {
  const stored = states[kind].get(id)
  if (stored === undefined) throw new Error(`${id} is gone`)
  return readRow(kind, id, stored)
}

const task = (act: string, kind: Task['to']['kind'], id: string, actor: Actor, command: object): Task => ({
  to: { kind, id },
  act,
  actor,
  command,
})

const COMMENT = '工艺独特，质量稳定，管理规范。'
const DOCUMENT = '辽工信中小〔2019〕88号'

const ACTS = [
  [
    '评分',
    '2019-08-01',
    task('scoreSheet.score', 'scoreSheet', 'a0.x1', expert('x1'), { score: '88.5', comment: COMMENT }),
  ],
  ['受理', '2019-07-02', task('application.admit', 'application', 'a1', provinceOfficer, {})],
  [
    '异议',
    '2019-09-17',
    task('objection.raise', 'objection', 'o1', citizen, {
      notice: 'n1',
      application: 'a2',
      facts: '专利不属于该企业。',
    }),
  ],
  [
    '认定',
    '2019-09-27',
    task('application.recognise', 'application', 'a2', SYSTEM, {
      notice: 'n1',
      title: 'a2',
      documentNumber: DOCUMENT,
      recognisedOn: day('2019-09-27'),
      campaign: YEAR,
    }),
  ],
] as const

describe('一次办理写多少，与同一名单里有多少件无关', () => {
  it.each(ACTS)('%s：15件时和1500件时，写入相差不过一倍', (_, on, asked) => {
    const [few, many] = [written(15, asked, on), written(1500, asked, on)]
    expect(few).toBeGreaterThan(200)
    expect(many).toBeLessThanOrEqual(2 * few)
  })
})
