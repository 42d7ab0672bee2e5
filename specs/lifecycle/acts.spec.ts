import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actEndpoints } from '#http/acts.ts'
import { day } from '#kernel'
import {
  ACTS,
  type ActName,
  AGGREGATES,
  aggregateOf,
  kindOf,
  permissions,
  ROLES,
  type Role,
  STREAM_KINDS,
  type States,
  type StreamKind,
} from '#lifecycle'
import { arbitraryCommand } from '#specs/support/arbitrary-commands.ts'
import { aDesk, type Desk, doOne, put, putAll, statesOf, type Things, whyNotOn } from '#specs/support/lifecycle.ts'
import { CIRCUMSTANCES } from '#specs/support/lifecycle-circumstances.ts'
import { COMMANDS } from '#specs/support/lifecycle-commands.ts'
import { PEOPLE } from '#specs/support/lifecycle-people.ts'
import { EACH } from '#specs/support/lifecycle-samples.ts'

const ROLE_NAMES = Object.keys(ROLES).filter((role): role is Role => Object.hasOwn(ROLES, role))
const ALL = ACTS.map((act) => {
  const kind = kindOf(act.name)
  return { act, name: act.name, kind, title: `${AGGREGATES[kind].title}：${act.title}`, stages: stagesOf(kind) }
})
const LATER = ALL.filter(({ act }) => act.from.length > 0)

function stagesOf(kind: StreamKind): readonly string[] {
  return Object.keys(AGGREGATES[kind].stages)
}

/** All samples of a kind have the same id. */
const idOf = (kind: StreamKind): string => EACH[kind][0]?.id ?? ''

/** Puts the sample that stands in that stage on the desk. */
const place = <K extends StreamKind>(desk: Desk, kind: K, stage: string | undefined): void => {
  for (const state of EACH[kind]) if (state.stage === stage) put(desk, kind, state)
}

/** A desk with what the act needs beside its own aggregate, which stands in `stage`, or is missing. */
const deskFor = (name: ActName, stage: string | undefined, beside: Things = CIRCUMSTANCES[name].beside ?? {}): Desk => {
  const desk = aDesk()
  putAll(desk, beside)
  place(desk, kindOf(name), stage)
  const { under } = CIRCUMSTANCES[name]
  if (under !== undefined)
    for (const state of statesOf(desk, 'campaign')) put(desk, 'campaign', { ...state, pack: under })
  return desk
}

const taskOf = (name: ActName, role: Role, command: object = COMMANDS[name]) => ({
  to: { kind: kindOf(name), id: idOf(kindOf(name)) },
  act: name,
  command,
  actor: PEOPLE[role],
})

/** Asks for the sample command in its circumstances, but for the role and the stage. */
const attempt = (name: ActName, role: Role, stage: string | undefined) => {
  const desk = deskFor(name, stage)
  const before = structuredClone(desk.states)
  const answer = doOne(desk, taskOf(name, role), day(CIRCUMSTANCES[name].on))
  return {
    refusal: answer.ok ? undefined : answer.refusal,
    unchanged: () => expect(desk.states).toEqual(before),
  }
}

describe('每个办理事项的权限', () => {
  it.each(ALL)('$title：没有授权的角色一律不能办理', ({ name, act, stages }) => {
    const stage = act.from[0] ?? stages[0]
    const strangers = ROLE_NAMES.filter((role) => act.by.every((grant) => grant.role !== role))
    expect(strangers.length).toBeGreaterThan(0)
    for (const role of strangers) {
      const { refusal, unchanged } = attempt(name, role, stage)
      expect(refusal?.code, role).toBe('not-permitted')
      expect(refusal?.message).toContain('可以办理的是')
      unchanged()
    }
  })

  it('监督员、账户管理员、安全管理员和审计管理员不能改变任何事情', () => {
    const roles = permissions().map(({ role }) => role)
    for (const role of ['supervisor', 'accountAdmin', 'securityAdmin', 'auditAdmin'] as const)
      expect(roles).not.toContain(role)
  })

  it('市、县、企业和专家只办理本市、本县、本企业和分派给本人的', () => {
    const bound = { cityOfficer: 'ownUnit', cityHead: 'ownUnit', countyOfficer: 'ownCounty', expert: 'assigned' }
    for (const [role, relation] of Object.entries(bound)) {
      const relations = permissions().filter((permission) => permission.role === role)
      expect(relations.length, role).toBeGreaterThan(0)
      expect(new Set(relations.map((permission) => permission.relation))).toEqual(new Set([relation]))
    }
    const clerks = permissions().filter(({ role, act }) => role === 'clerk' && act !== 'objection.raise')
    expect(new Set(clerks.map(({ relation }) => relation))).toEqual(new Set(['ownEnterprise']))
  })
})

describe('每个办理事项的阶段', () => {
  it.each(ALL)('$title：阶段不对一律不能办理', ({ name, act, stages }) => {
    const role = act.by[0]?.role
    if (role === undefined) throw new Error('somebody may do it')
    const expected = act.from.length === 0 ? 'already-exists' : 'wrong-stage'
    // Who stood to a thing only by an assignment that is withdrawn may no longer ask for it at all.
    const asked = (stage: string) => !(kindOf(name) === 'scoreSheet' && stage === 'withdrawn' && role === 'expert')
    const wrong = stages.filter((stage) => !act.from.includes(stage))
    expect(wrong.length).toBeGreaterThan(0)
    for (const stage of wrong) {
      const { refusal, unchanged } = attempt(name, role, stage)
      expect(refusal?.code, stage).toBe(asked(stage) ? expected : 'not-permitted')
      unchanged()
    }
  })

  it.each(LATER)('$title：对象不存在时说明找不到', ({ name, act }) => {
    const anywhere = act.by.find(({ relation }) => relation === 'any')
    const { refusal } = attempt(name, anywhere?.role ?? act.by[0]?.role ?? 'system', undefined)
    expect(refusal?.code).toBe(anywhere === undefined ? 'not-permitted' : 'not-found')
  })

  it.each(ALL)('$title：办理前后的阶段都是列明的阶段', ({ act, stages, title }) => {
    expect(title).toMatch(/^\p{Script=Han}+：\p{Script=Han}+$/u)
    for (const stage of act.from) expect(stages).toContain(stage)
  })

  it.each(ALL)('$title：条件具备时办得成，从每个列明的阶段都可以', ({ name, act }) => {
    const from = act.from.length === 0 ? [undefined] : act.from
    const refused = from.filter((stage) => act.by.every(({ role }) => attempt(name, role, stage).refusal !== undefined))
    // A score that is there is put right only with a reason.
    expect(refused).toEqual(name === 'scoreSheet.score' ? ['scored'] : [])
  })

  it.each(ALL)('$title：引用的别的记录不存在时说明找不到，不出故障', ({ name, act }) => {
    const stage = act.from[0]
    for (const { role } of act.by) {
      const answer = doOne(deskFor(name, stage, {}), taskOf(name, role), day(CIRCUMSTANCES[name].on))
      if (!answer.ok)
        expect(['not-found', 'not-in-hand', 'not-reviewable', 'scores-missing']).toContain(answer.refusal.code)
    }
  })

  it('不认识的事项予以拒绝', () => {
    for (const act of ['title.toString', 'toString', 'application.submit']) {
      const desk = aDesk()
      place(desk, 'title', 'granted')
      const task = { to: { kind: 'title', id: idOf('title') }, act, command: {}, actor: PEOPLE.system } as const
      expect(doOne(desk, task, day('2019-06-01'))).toMatchObject({ ok: false, refusal: { code: 'unknown-act' } })
    }
  })
})

const DAYS = [
  '2019-03-01',
  '2019-04-01',
  '2019-06-30',
  '2019-07-01',
  '2019-09-16',
  '2019-09-27',
  '2022-05-01',
  '2023-01-01',
]
const anyDay = (name: ActName) => fc.constantFrom(CIRCUMSTANCES[name].on, CIRCUMSTANCES[name].on, ...DAYS)

type Named = (typeof ACTS)[number]

/** Someone who may at least sometimes, in a stage and on a day, asks something. */
const anyAttempt = (act: Named, stages: readonly (string | undefined)[], roles: readonly Role[]) =>
  fc.record({
    stage: fc.constantFrom(...stages),
    role: fc.constantFrom(...roles),
    on: anyDay(act.name),
    command: fc.oneof(fc.constant(COMMANDS[act.name]), arbitraryCommand(act)),
  })

const expectOrderly = (desk: Desk, kind: StreamKind): void => {
  for (const { state } of desk.states[kind].values()) {
    expect(stagesOf(kind)).toContain(state.stage)
    expect(JSON.parse(JSON.stringify(state))).toEqual(structuredClone(state))
  }
}

const REFUSAL = { code: expect.stringMatching(/^[a-z-]+$/), message: expect.stringMatching(/^\S.*。$/s) }

describe('任意的内容', () => {
  it.each(ALL)(
    '$title：不出故障；要么办成，要么以完整的句子说明为什么，并且什么也不改变',
    ({ name, act, kind, stages }) => {
      const roles = act.by.map(({ role }) => role)
      const from = act.from.length === 0 ? [undefined] : act.from
      fc.assert(
        fc.property(
          anyAttempt(act, [...from, ...from, ...stages, undefined], roles),
          ({ stage, role, on, command }) => {
            expect(act.command.safeParse(command).success).toBe(true)
            const desk = deskFor(name, stage)
            const before = structuredClone(desk.states)
            const answer = doOne(desk, taskOf(name, role, command), day(on))
            if (answer.ok) expectOrderly(desk, kind)
            else {
              expect(answer.refusal).toMatchObject(REFUSAL)
              expect(desk.states).toEqual(before)
            }
          },
        ),
      )
    },
  )
})

/** Refusals that follow from what was written, or from what is named in it. */
const WRITTEN = [
  'not-found',
  'incomplete',
  'already-past',
  'already-scored',
  'already-entered',
  'before-recognition',
  'recognised-too-early',
  'not-a-renewal',
]

describe('为什么不能办理', () => {
  it.each(LATER)('$title：与内容无关的理由事先就能问到，并且就是办理时的答复', ({ name, act, stages }) => {
    fc.assert(
      fc.property(anyAttempt(act, stages, ROLE_NAMES), ({ stage, role, on, command }) => {
        const desk = deskFor(name, stage)
        const why = whyNotOn(desk, taskOf(name, role), day(on))
        const answer = doOne(desk, taskOf(name, role, command), day(on))
        if (why !== undefined) expect(answer).toEqual({ ok: false, refusal: why })
        else if (!answer.ok) expect(['not-permitted', 'wrong-stage']).not.toContain(answer.refusal.code)
      }),
    )
  })

  it.each(LATER)('$title：事先没有理由的，如实填写就办得成', ({ name, act, stages }) => {
    const tried = stages.flatMap((stage) =>
      act.by.flatMap(({ role }) => [CIRCUMSTANCES[name].on, ...DAYS].map((on) => ({ stage, role, on }))),
    )
    for (const { stage, role, on } of tried) {
      const desk = deskFor(name, stage)
      if (whyNotOn(desk, taskOf(name, role), day(on)) !== undefined) continue
      const answer = doOne(desk, taskOf(name, role), day(on))
      if (!answer.ok) expect(WRITTEN, `${stage} ${role} ${on}`).toContain(answer.refusal.code)
    }
  })
})

describe('事件', () => {
  /** Every event of the happy paths, with the act that it comes from. */
  const happened = () =>
    ALL.flatMap(({ name, act, kind }) => {
      const by = act.by.map(({ role }) =>
        doOne(deskFor(name, act.from[0]), taskOf(name, role), day(CIRCUMSTANCES[name].on)),
      )
      const accepted = by.find((answer) => answer.ok)
      return accepted?.ok === true ? [{ name, kind, event: accepted.value.event }] : []
    })

  it('每个办理事项有自己的事件，归口的记录认得它', () => {
    const all = happened()
    expect(all.map(({ name }) => name)).toEqual(ACTS.map(({ name }) => name))
    for (const { name, kind, event } of all) {
      expect(AGGREGATES[kind].actOf(event).name).toBe(name)
      expect(AGGREGATES[kind].events.parse(event)).toEqual(event)
    }
    for (const kind of STREAM_KINDS) {
      const events = ALL.filter((one) => one.kind === kind).map(({ act }) => act.event)
      expect(new Set(events).size).toBe(events.length)
    }
  })

  it('少了一种事件，记录就不认得它', () => {
    for (const { name, kind, event } of happened()) {
      if (AGGREGATES[kind].acts.size === 1) continue
      const lacking = withoutAct(kind, name)
      expect(lacking.events.safeParse(event).success, name).toBe(false)
      expect(() => lacking.actOf(event)).toThrow(RangeError)
    }
  })
})

const withoutAct = <K extends StreamKind>(kind: K, name: ActName) => {
  const { acts, ...about } = AGGREGATES[kind]
  return aggregateOf<States[K]>()({ ...about, acts: [...acts.values()].filter((act) => act.name !== name) })
}

describe('对外的办理', () => {
  it('有名词的办理事项都有地址，没有的都没有；地址各不相同', () => {
    const offered = actEndpoints.map(({ act }) => act)
    expect(offered).toEqual(ACTS.filter(({ noun }) => noun !== undefined).map(({ name }) => name))
    const urls = actEndpoints.map(({ method, url }) => `${method} ${url}`)
    expect(new Set(urls).size).toBe(urls.length)
  })
})

describe('任意的办理顺序', () => {
  const anyStep = fc.record({ pick: fc.nat(), grant: fc.nat(), on: fc.constantFrom(...DAYS) })
  const anyStart = fc.record(
    Object.fromEntries(STREAM_KINDS.map((kind) => [kind, fc.constantFrom(undefined, ...stagesOf(kind))])),
  )

  /** Something that the stages allow, by someone who may. */
  const possible = (desk: Desk, pick: number, grant: number) => {
    const acts = ALL.filter(({ kind, act }) => {
      const stage = desk.states[kind].get(idOf(kind))?.state.stage
      return stage === undefined ? act.from.length === 0 : act.from.includes(stage)
    })
    const chosen = acts[pick % Math.max(1, acts.length)]
    const by = chosen?.act.by ?? []
    return { chosen, role: by[grant % Math.max(1, by.length)]?.role ?? 'system' }
  }

  /** Carries out a possible act, checks what it leaves behind, and names the event. */
  const walk = (desk: Desk, { pick, grant, on }: { pick: number; grant: number; on: string }): readonly string[] => {
    const { chosen, role } = possible(desk, pick, grant)
    if (chosen === undefined) return []
    const answer = doOne(desk, taskOf(chosen.name, role), day(on))
    if (!answer.ok) expect(answer.refusal).toMatchObject(REFUSAL)
    expectOrderly(desk, chosen.kind)
    return answer.ok ? [`${chosen.kind}.${answer.value.event.type}`] : []
  }

  it('状态总在列明的阶段之内，且总是纯数据；拒绝总有编号和完整的句子', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(anyStart, fc.array(anyStep, { maxLength: 30 }), (start, steps) => {
        const desk = aDesk()
        for (const kind of STREAM_KINDS) place(desk, kind, start[kind])
        for (const step of steps) for (const event of walk(desk, step)) seen.add(event)
      }),
      { numRuns: 300 },
    )
    expect(seen.size).toBeGreaterThan(35)
  })
})
