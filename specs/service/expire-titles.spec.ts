import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { YearContext } from '#demo/year/context.ts'
import { playScene } from '#demo/year/scenes.ts'
import { titlesOf } from '#demo/year/titles.ts'
import { addDays, addYears, day } from '#kernel'
import { expireTitles } from '#service/expire-titles.ts'
import { freshServerDatabase } from '../support/databases.ts'
import { keepsNothing } from '../support/evidence.ts'
import { stageOn } from '../support/runtime.ts'

describe('三(三) 日子一天天过去，称号到期', () => {
  let stage: YearContext
  let remove: () => Promise<void>
  const recognisedOn = day('2019-09-27')
  const lastDay = addDays(addYears(recognisedOn, 3), -1)
  const stages = async () => [...new Set((await titlesOf(stage)).map((title) => title.stage))]

  beforeAll(async () => {
    const place = await freshServerDatabase('tables')
    remove = place.remove
    stage = await stageOn(place.config)
    await playScene(stage.runtime, stage.clock, 'recognised', { applications: 15, seed: 3, files: keepsNothing })
  })
  afterAll(async () => {
    await stage.runtime.close()
    await remove()
  })

  it('有效期内什么也不发生', async () => {
    stage.clock.set(addYears(recognisedOn, 2))
    expect(await expireTitles(stage.runtime)).toBe(0)
    expect(await stages()).toEqual(['certified'])
  })

  it('期满前六个月标记为即将到期，再来一次不再标记', async () => {
    stage.clock.set(day('2022-03-26'))
    expect(await expireTitles(stage.runtime)).toBeGreaterThan(0)
    expect(await expireTitles(stage.runtime)).toBe(0)
    expect(await stages()).toEqual(['expiring'])
  })

  it('最后一天仍然有效，次日失效', async () => {
    stage.clock.set(lastDay)
    expect(await expireTitles(stage.runtime)).toBe(0)
    stage.clock.set(addDays(lastDay, 1))
    expect(await expireTitles(stage.runtime)).toBe((await titlesOf(stage)).length)
    expect(await stages()).toEqual(['lapsed'])
  })
})
