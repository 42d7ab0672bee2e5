import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actEndpoints } from '#http/acts/index.ts'
import type { AnyEndpoint } from '#http/ground/endpoint.ts'
import { type Act, type Actor, type Belonging, MACHINES, permissions, type Role, splitAct } from '#lifecycle'
import type { Scene } from '#service/rehearsal/scenes.ts'
import { commandOf } from '../support/http-commands.ts'
import { countEvents, type HttpOffice, httpOffice } from '../support/http-office.ts'
import { PEOPLE_ROLES, personOf, standsSo, type Thing, thingsOf } from '../support/http-world.ts'

/** 401 for nobody at all, 403 and 404 for those who may not: none of them says more. */
const TURNED_AWAY = [401, 403, 404]

const isPermitted = (act: Act, actor: Actor, thing: Belonging): boolean =>
  permissions().some((one) => one.act === act && one.role === actor.role && standsSo(one.relation, actor, thing))

interface Attempt {
  readonly endpoint: AnyEndpoint & { readonly act: Act }
  readonly role: Role
  readonly near: boolean
  readonly pick: number
}

const steps = actEndpoints.flatMap((endpoint) =>
  endpoint.act === undefined ? [] : [{ ...endpoint, act: endpoint.act }],
)

const isBeginning = (act: Act): boolean => {
  const [kind, step] = splitAct(act)
  return MACHINES[kind].transitions[step]?.from.length === 0
}

/** Something of the kind that the step is done to; at the stage for it where there is one and the person might be let. */
const pickThing = (things: readonly Thing[], { endpoint: { act }, near, pick }: Attempt): Thing | undefined => {
  const [kind, step] = splitAct(act)
  const from: readonly string[] = MACHINES[kind].transitions[step]?.from ?? []
  const ready = things.filter(({ state }) => from.includes(state.stage))
  const among = near && ready.length > 0 ? ready : things
  return among[pick % Math.max(1, among.length)]
}

/** What a command to the thing may name as its application: one that a notice lists, else any. */
const applicationOf = (thing: Thing | undefined, applications: readonly Thing[], pick: number): string => {
  const items = thing !== undefined && 'items' in thing.state ? thing.state.items : []
  return items[pick % Math.max(1, items.length)]?.application ?? applications[pick % applications.length]?.id ?? ''
}

/** Somebody tries a step on something; what came of it and what should have. */
const attempt = async (site: HttpOffice, tried: Attempt, unique: number) => {
  const { endpoint, role, near, pick } = tried
  const { act, method, url } = endpoint
  const applications = await thingsOf(site, 'application')
  const thing = isBeginning(act) ? undefined : pickThing(await thingsOf(site, splitAct(act)[0]), tried)
  const belonging = thing?.belonging ?? (isBeginning(act) ? { unit: '210100' } : {})
  const actor = personOf(role, near, belonging)
  const before = await countEvents(site.office)
  const answer = await site.ask(role === 'citizen' ? undefined : actor, {
    method,
    url: url.replace(':id', thing?.id ?? `new-${unique}`),
    headers: { 'idempotency-key': `attempt-${unique}`, 'if-match': `"${thing?.version ?? 0}"` },
    payload: commandOf(act, { ...belonging, application: applicationOf(thing, applications, pick) }),
  })
  const exists = thing !== undefined || isBeginning(act)
  return {
    status: answer.statusCode,
    code: answer.statusCode < 300 ? 'accepted' : String(answer.json().code),
    permitted: exists && isPermitted(act, actor, belonging),
    changed: (await countEvents(site.office)) - before,
  }
}

const EVERYONE = PEOPLE_ROLES.flatMap((role) => [true, false].map((near) => ({ role, near })))

describe.each<[Scene]>([['applying'], ['publicising']])('在“%s”时', (scene) => {
  const site = httpOffice({ scene, applications: 24 })
  let unique = 0
  const accepted = new Set<Act>()

  const holds = async (endpoint: Attempt['endpoint'], who: (typeof EVERYONE)[number], pick: number) => {
    unique += 1
    const { status, code, permitted, changed } = await attempt(site(), { endpoint, ...who, pick }, unique)
    const about = `${endpoint.act} ${JSON.stringify(who)} → ${status} ${code}`
    if (permitted) expect(TURNED_AWAY, about).not.toContain(status)
    else expect(TURNED_AWAY, about).toContain(status)
    expect(status, about).toBeLessThan(500)
    if (status < 300) accepted.add(endpoint.act)
    else expect(changed, about).toBe(0)
  }

  it.each(steps)(
    '$act：只有有权的人办得成，其余一律 403 或 404，什么都不改变',
    { timeout: 120_000 },
    async (endpoint) => {
      const picks = fc.array(fc.nat(), { minLength: EVERYONE.length, maxLength: EVERYONE.length })
      const property = fc.asyncProperty(picks, async (picked) => {
        for (const [at, who] of EVERYONE.entries()) await holds(endpoint, who, picked[at] ?? 0)
      })
      // The world moves on with what is accepted, so nothing can be tried a second time to make it smaller.
      await fc.assert(property, { numRuns: 1, endOnFailure: true })
    },
  )

  it('有权的人确实办成了许多事', () => {
    expect(accepted.size, [...accepted].join()).toBeGreaterThan(scene === 'applying' ? 8 : 3)
  })
})
