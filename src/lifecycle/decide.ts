import { type Actor, type Belonging, type Grant, may, RELATIONS, ROLES } from './actor.ts'
import type { Context, Decision, Happened, Machine, Staged, Transition } from './machine.ts'
import { type Refused, refuse } from './result.ts'

/**
 * The decision on one command: permission, then existence, then stage, then the step's own rule. Refuses with
 * `unknown-act`, `not-permitted`, `not-found`, `already-exists` or `wrong-stage` before the step is asked.
 */
export const decide = <S extends Staged, E extends Happened>(
  machine: Machine<S, E>,
  act: string,
  state: S | undefined,
  command: object,
  context: Context,
): Decision<E> => {
  const step = Object.hasOwn(machine.transitions, act) ? machine.transitions[act] : undefined
  if (step === undefined) return refuse('unknown-act', `“${machine.title}”没有名为“${act}”的办理事项。请核对事项名称。`)
  if (!may(context.actor, step.by, belongingOf(machine, step, state, command, context) ?? {}))
    return refuse('not-permitted', notPermitted(context.actor, step.title, step.by))
  if (step.from.length === 0)
    return state === undefined
      ? step.decide(state, command, context)
      : refuse('already-exists', `该${machine.title}已经存在，不能再次“${step.title}”。请在原有记录上办理。`)
  if (state === undefined) return refuse('not-found', `找不到要“${step.title}”的${machine.title}。请核对编号。`)
  if (!step.from.includes(state.stage)) return wrongStage(machine, step, state.stage)
  return step.decide(state, command, context)
}

/** Whose the thing is that a command is about; undefined where it does not exist and no step would make it. */
export const belongingOf = <S extends Staged, C extends object, E extends Happened>(
  machine: Machine<S, E>,
  step: Transition<S, C, E> | undefined,
  state: S | undefined,
  command: C,
  context: Pick<Context, 'actor'>,
): Belonging | undefined =>
  step?.belongs?.(command, context, state) ?? (state === undefined ? undefined : machine.belonging(state))

const notPermitted = (actor: Actor, title: string, by: readonly Grant[]): string => {
  const allowed = by.map(({ role, relation }) => `${ROLES[role]}（${RELATIONS[relation]}）`).join('、')
  return `${ROLES[actor.role]}${actor.name}不能对此件“${title}”。可以办理的是：${allowed}。`
}

const wrongStage = <S extends Staged, E extends Happened>(
  machine: Machine<S, E>,
  { title, from }: Transition<S, object, E>,
  stage: S['stage'],
): Refused => {
  const named = (stages: readonly S['stage'][]) => stages.map((name) => `“${machine.stages[name]}”`).join('或')
  return refuse(
    'wrong-stage',
    `该${machine.title}现处于${named([stage])}，只有在${named(from)}时才能“${title}”。请先核对当前状态。`,
  )
}
