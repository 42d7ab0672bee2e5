import type { Account, Identity } from '#identity'
import { type Day, dayOf, showDay } from '#kernel'
import type { Refusal } from '#lifecycle'
import { expireTitles } from '#service/expire-titles.ts'
import type { Files } from '#service/files/receive.ts'
import type { Runtime } from '#service/runtime.ts'
import { demoAccounts, demoClerks } from './accounts.ts'
import type { DemoClock } from './clock.ts'
import { clearHistory } from './year/reset.ts'
import { playScene, type Scene } from './year/scenes.ts'

/** The invented applications of a scene, over all 15 reporting units. */
const APPLICATIONS = 90

/** A demo: invented people and enterprises, and a clock that may be moved. */
export interface Demo {
  readonly identity: Identity
  readonly clock: DemoClock
  /** Where the evidence lies that the invented applications name. */
  readonly files: Files
}

/** Makes the demo's accounts and, in an empty database, plays the scene it opens with; otherwise goes on where it stood. */
export const openDemo = async (runtime: Runtime, demo: Demo, tell: (line: string) => void): Promise<void> => {
  const { identity, clock } = demo
  await demoAccounts(identity)
  const campaign = await runtime.database.db.selectFrom('campaigns').select('id').limit(1).executeTakeFirst()
  if (campaign !== undefined) return clock.load(runtime.database)
  tell('正在准备演示数据（仅在首次启动时，约十秒）')
  await play(runtime, demo, 'applying')
}

/** Those whose desk a visitor may sit down at. */
export const demoSeats = async ({ identity }: Demo): Promise<readonly Account[]> => {
  const answer = await demoAccounts(identity)
  return answer.ok ? answer.value : []
}

/** Moves the demo's clock to the morning of a day; never back behind what has happened. */
export const moveClock = async (runtime: Runtime, { clock }: Demo, on: Day): Promise<Refusal | undefined> => {
  const { db } = runtime.database
  const { at } = await db
    .selectFrom('events')
    .select(({ fn }) => fn.max('at').as('at'))
    .executeTakeFirstOrThrow()
  const last = at === null ? undefined : dayOf(new Date(at))
  if (last !== undefined && on < last)
    return {
      code: 'clock-backwards',
      message: `时钟只能往后拨：${showDay(last)}已经有办理记录。要回到更早的时候，请改换场景。`,
    }
  clock.set(on)
  await clock.save(runtime.database)
  await expireTitles(runtime)
  return undefined
}

/** Clears the demo, whoever acted in it, and plays it again up to another moment of the year. */
export const changeScene = async (runtime: Runtime, demo: Demo, scene: Scene): Promise<void> => {
  await clearHistory(runtime)
  await play(runtime, demo, scene)
}

const play = async (runtime: Runtime, { identity, clock, files }: Demo, scene: Scene): Promise<void> => {
  await playScene(runtime, clock, scene, { applications: APPLICATIONS, seed: 1, files })
  await clock.save(runtime.database)
  await demoClerks(identity, await oneAtEachStage(runtime))
}

/** An enterprise whose application stands at each stage that there is, so that each can be looked at from its desk. */
const oneAtEachStage = async ({ database: { db } }: Runtime): Promise<readonly { id: string; name: string }[]> =>
  db
    .selectFrom('applications')
    .distinctOn('stage')
    .select(['enterprise as id', 'enterprise_name as name'])
    .orderBy('stage')
    .orderBy('number')
    .execute()
