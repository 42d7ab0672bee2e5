import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#kernel'
import {
  type Act,
  acts,
  MACHINES,
  permissions,
  ROLES,
  type Role,
  STREAM_KINDS,
  type StreamKind,
  splitAct,
} from '#lifecycle'
import { aDesk, carryOut, type Desk } from '#specs/support/lifecycle.ts'
import { PEOPLE } from '#specs/support/lifecycle-people.ts'
import { COMMANDS, SAMPLES } from '#specs/support/lifecycle-samples.ts'

const ROLE_NAMES = Object.keys(ROLES).filter((role): role is Role => Object.hasOwn(ROLES, role))
const STEPS = acts().map((act) => {
  const [kind, name] = splitAct(act)
  const machine = MACHINES[kind]
  const step = machine.transitions[name]
  if (step === undefined) throw new Error(`no step ${act}`)
  return { act, kind, name, title: `${machine.title}：${step.title}`, step, stages: Object.keys(machine.stages) }
})

/** A desk with one sample of every kind; the one acted on stands in `stage`, or is missing. */
const deskWith = (kind: StreamKind, stage: string | undefined): { desk: Desk; id: string } => {
  const desk = aDesk()
  for (const other of STREAM_KINDS) place(desk, other, other === kind ? stage : firstStage(other))
  return { desk, id: [...desk.states[kind].keys()][0] ?? 'new' }
}

const place = <K extends StreamKind>(desk: Desk, kind: K, stage: string | undefined): void => {
  const named = Object.keys(MACHINES[kind].stages).find((one) => one === stage)
  if (named === undefined) return
  const sample = SAMPLES[kind]
  const state = sample(stageOf(kind, named))
  desk.states[kind].set(state.id, state)
}

const stageOf = <K extends StreamKind>(kind: K, stage: string) => {
  if (!isStage(kind, stage)) throw new Error(`${kind} has no stage ${stage}`)
  return stage
}

const isStage = <K extends StreamKind>(kind: K, stage: string): stage is Parameters<(typeof SAMPLES)[K]>[0] =>
  Object.hasOwn(MACHINES[kind].stages, stage)

const firstStage = (kind: StreamKind) => Object.keys(MACHINES[kind].stages)[0]

const IDS = new Map(STREAM_KINDS.map((kind) => [kind, deskWith(kind, firstStage(kind)).id]))

const attempt = (act: Act, role: Role, stage: string | undefined) => {
  const [kind, name] = splitAct(act)
  const { desk, id } = deskWith(kind, stage)
  const before = structuredClone(desk.states)
  const step = { to: { kind, id }, act: name, command: COMMANDS[act], actor: PEOPLE[role], on: day('2019-06-01') }
  const answer = carryOut<StreamKind>(desk, kind, step)
  return { answer, unchanged: () => expect(desk.states).toEqual(before) }
}

describe('每个办理事项的权限', () => {
  it.each(STEPS)('$title：没有授权的角色一律不能办理', ({ act, step, stages }) => {
    const stage = step.from[0] ?? stages[0]
    const strangers = ROLE_NAMES.filter((role) => step.by.every((grant) => grant.role !== role))
    expect(strangers.length).toBeGreaterThan(0)
    for (const role of strangers) {
      const { answer, unchanged } = attempt(act, role, stage)
      expect(answer.refusal?.code, role).toBe('not-permitted')
      expect(answer.refusal?.message).toContain('可以办理的是')
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
    const clerks = permissions().filter(({ role, act }) => role === 'clerk' && act !== 'publicNotice.object')
    expect(new Set(clerks.map(({ relation }) => relation))).toEqual(new Set(['ownEnterprise']))
  })
})

describe('每个办理事项的阶段', () => {
  it.each(STEPS)('$title：阶段不对一律不能办理', ({ act, step, stages }) => {
    const role = step.by[0]?.role
    if (role === undefined) throw new Error('somebody may do it')
    const expected = step.from.length === 0 ? 'already-exists' : 'wrong-stage'
    const wrong = stages.filter((stage) => !step.from.some((from) => from === stage))
    expect(wrong.length).toBeGreaterThan(0)
    for (const stage of wrong) {
      const { answer, unchanged } = attempt(act, role, stage)
      expect(answer.refusal?.code, stage).toBe(expected)
      unchanged()
    }
  })

  it.each(STEPS.filter(({ step }) => step.from.length > 0))('$title：对象不存在时说明找不到', ({ act, step }) => {
    const anywhere = step.by.find(({ relation }) => relation === 'any')
    const { answer } = attempt(act, anywhere?.role ?? step.by[0]?.role ?? 'system', undefined)
    expect(answer.refusal?.code).toBe(anywhere === undefined ? 'not-permitted' : 'not-found')
  })

  it.each(STEPS)('$title：办理前后的阶段都是列明的阶段', ({ step, stages, title }) => {
    expect(title).toMatch(/^\p{Script=Han}+：\p{Script=Han}+$/u)
    for (const stage of step.from) expect(stages).toContain(stage)
  })

  it('不认识的事项予以拒绝', () => {
    const { desk, id } = deskWith('title', 'granted')
    const step = {
      to: { kind: 'title', id },
      act: 'toString',
      command: {},
      actor: PEOPLE.system,
      on: day('2019-06-01'),
    } as const
    expect(carryOut(desk, 'title', step).refusal?.code).toBe('unknown-act')
  })
})

describe('任意的办理顺序', () => {
  const anyStep = fc.record({
    pick: fc.nat(),
    grant: fc.nat(),
    on: fc.constantFrom(
      '2019-04-01',
      '2019-06-30',
      '2019-07-01',
      '2019-09-16',
      '2019-09-27',
      '2022-05-01',
      '2023-01-01',
    ),
  })
  /** Something that the stages allow, by someone who may. */
  const possible = (desk: Desk, pick: number, grant: number) => {
    const steps = STEPS.filter(({ kind, step }) => {
      const state = desk.states[kind].get(IDS.get(kind) ?? '')
      return state === undefined ? step.from.length === 0 : step.from.some((from) => from === state.stage)
    })
    const chosen = steps[pick % Math.max(1, steps.length)]
    const by = chosen?.step.by ?? []
    return { chosen, role: by[grant % Math.max(1, by.length)]?.role ?? 'system' }
  }
  const anyStart = fc.record(
    Object.fromEntries(
      STREAM_KINDS.map((kind) => [kind, fc.constantFrom(undefined, ...Object.keys(MACHINES[kind].stages))]),
    ),
  )

  /** Carries out a possible step, checks what it leaves behind, and names the events. */
  const walk = (desk: Desk, { pick, grant, on }: { pick: number; grant: number; on: string }): readonly string[] => {
    const { chosen, role } = possible(desk, pick, grant)
    if (chosen === undefined) return []
    const { act, kind, name } = chosen
    const id = IDS.get(kind) ?? ''
    const step = { to: { kind, id }, act: name, command: COMMANDS[act], actor: PEOPLE[role], on: day(on) }
    const { refusal, events } = carryOut<StreamKind>(desk, kind, step)
    if (refusal)
      expect(refusal).toMatchObject({ code: expect.stringMatching(/^[a-z-]+$/), message: expect.stringMatching(/。$/) })
    const state = desk.states[kind].get(id)
    if (state !== undefined) expect(Object.keys(MACHINES[kind].stages)).toContain(state.stage)
    expect(structuredClone({ ...state })).toEqual(state === undefined ? {} : JSON.parse(JSON.stringify(state)))
    return events.map(({ type }) => `${kind}.${type}`)
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
    expect(seen.size).toBeGreaterThan(25)
  })
})
