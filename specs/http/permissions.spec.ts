import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serverDatabase } from '../support/databases.ts'
import { httpOffice } from '../support/http-server.ts'
import { makeWorld } from '../support/permission-model/make.ts'
import { MOMENT_NAMES, type Moment, worldPlans } from '../support/permission-model/plan.ts'
import { proveRights } from '../support/permission-model/prove.ts'
import { proveReading } from '../support/permission-model/read.ts'
import { linesOf, RIGHTS } from '../support/permission-model/rights.ts'
import { thingsOf } from '../support/permission-model/things.ts'

/** How many worlds are made for each moment; every run makes others. */
const WORLDS = 1

const CALLED = {
  preparing: '筹备批次',
  applying: '申报和市级初审',
  closing: '申报期满、尚未截止',
  convening: '组建评审',
  reviewing: '评审',
  decided: '评审已决定',
  publicising: '公示',
  ended: '公示期满',
  recognised: '认定和颁证',
  renewed: '次年再获认定',
} as const satisfies Record<Moment, string>

/** Registering comes with an account. */
const WITHOUT_USE = [
  'clerk ownEnterprise enterprise.register',
  'citizen any enterprise.register',
  // The notice has an expert review and a public notice: see skeleton-year.spec.ts.
  'provinceHead any application.proposeByCriteria',
  'provinceHead any application.notProposeByCriteria',
  'provinceHead any campaign.recognise',
]

describe('在任意生成的世界里', () => {
  const site = httpOffice({ place: serverDatabase('tables') })
  const used = new Set<string>()

  it.each(MOMENT_NAMES.map((moment) => ({ moment, called: CALLED[moment] })))(
    '$called：有权的人适时办得成，其余一律 403 或 404，什么都不改变；各人看到的正是其能看的',
    { timeout: 240_000 },
    async ({ moment }) => {
      const property = fc.asyncProperty(worldPlans(moment), async (plan) => {
        const world = await makeWorld(site(), plan)
        const things = await thingsOf(world)
        const reading = await proveReading(world, things, { readers: 15, opened: 2 })
        const rights = await proveRights(world, things, { permitted: 2 })
        for (const right of rights.used) used.add(right)
        expect(rights.tried).toBeGreaterThan(500)
        expect([...reading.breaches, ...rights.breaches]).toEqual([])
      })
      // A smaller world would have to be made and tried anew each time; the seed makes this one again.
      await fc.assert(property, { numRuns: WORLDS, endOnFailure: true })
    },
  )

  it('每一项权限都有人用它办成了事', () => {
    const all = linesOf(RIGHTS).map(({ text }) => text)
    expect(all.filter((right) => !used.has(right))).toEqual(WITHOUT_USE.toSorted(inOrderOf(all)))
  })
})

const inOrderOf = (all: readonly string[]) => (one: string, other: string) => all.indexOf(one) - all.indexOf(other)
