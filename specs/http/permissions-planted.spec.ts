import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ActName, findAct, type Grant, grant } from '#lifecycle'
import { type HttpOffice, httpOffice } from '../support/http-server.ts'
import { makeWorld } from '../support/permission-model/make.ts'
import { worldPlans } from '../support/permission-model/plan.ts'
import { proveRights } from '../support/permission-model/prove.ts'
import { proveReading } from '../support/permission-model/read.ts'
import { thingsOf } from '../support/permission-model/things.ts'

/** A world as the property test makes it, always the same here. */
const PLAN = fc.sample(worldPlans('applying'), { numRuns: 1, seed: 1 })

describe('证明权限的测试自身抓得住错误', () => {
  const site = httpOffice()

  /** What the test finds in a server that is asked through `through`, in those steps. */
  const breachesOf = async (step: string, through: (site: HttpOffice) => HttpOffice = (one) => one) => {
    const [plan] = PLAN
    if (plan === undefined) throw new RangeError('no plan')
    const made = await makeWorld(site(), plan)
    const things = await thingsOf(made)
    const world = { ...made, site: through(made.site) }
    const { breaches } = await proveRights(world, things, { steps: [step], permitted: 2 })
    return [...breaches, ...(await proveReading(world, things, { readers: 40, opened: 2 })).breaches].join('\n')
  }

  /** The same, where an act is granted otherwise than it ought to be. */
  const withGrants = async (name: ActName, change: (by: readonly Grant[]) => readonly Grant[]) => {
    const act = findAct(name)
    if (act === undefined) throw new RangeError(name)
    const { by } = act
    Object.assign(act, { by: change(by) })
    try {
      return await breachesOf(name)
    } finally {
      Object.assign(act, { by })
    }
  }

  it('无错时什么也不报', async () => {
    expect(await breachesOf('application.decline')).toBe('')
  })

  it('多给一种角色的权限', async () => {
    const found = await withGrants('application.decline', (by) => [...by, ...grant('ownCounty', 'countyOfficer')])
    expect(found).toMatch(/无权而未被拒绝：world-countyOfficer-\w+ application\.decline/)
    expect(found).toContain('无权而有改变')
  })

  it('本市的权限放宽到不限', async () => {
    const found = await withGrants('enterprise.rename', () => grant('any', 'cityOfficer'))
    expect(found).toMatch(/无权而未被拒绝：\S+cityOfficer\S* enterprise\.rename/i)
  })

  it('少给一种角色的权限', async () => {
    const found = await withGrants('application.recommend', () => grant('ownUnit', 'cityOfficer'))
    expect(found).toMatch(/有权而未办成：world-cityHead-\w+ application\.recommend \S+ → 403/)
  })

  it('拒绝了，却改变了什么', async () => {
    const marking = (real: HttpOffice): HttpOffice => ({
      ...real,
      ask: async (actor, request) => {
        const answer = await real.ask(actor, request)
        if (answer.statusCode === 403) await real.runtime.database.exec(`update drafts set saved_by = 'nobody'`)
        return answer
      },
    })
    expect(await breachesOf('application.decline', marking)).toContain('无权而有改变：drafts')
  })

  it('县区看到了全市的', async () => {
    const leaking = (real: HttpOffice): HttpOffice => ({
      ...real,
      get: (actor, url) => real.get(actor?.role === 'countyOfficer' ? { ...actor, role: 'cityOfficer' } : actor, url),
    })
    expect(await breachesOf('application.decline', leaking)).toMatch(
      /world-countyOfficer-\w+ GET applications → 200 列出/,
    )
  })
})
