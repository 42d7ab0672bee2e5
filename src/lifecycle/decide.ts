import type { Act, Context, Stop } from './act.ts'
import { type Actor, type Grant, may, type Ownership, RELATIONS, ROLES } from './actor.ts'
import type { Aggregate } from './aggregate.ts'
import { ok, type Refused, type Result, refuse } from './result.ts'
import type { Happening, Staged } from './stream.ts'

/**
 * The decision on one command: permission, then existence, then stage, then what the act reads, its conditions, and what
 * was asked. Refuses with `unknown-act`, `not-permitted`, `not-found`, `already-exists` or `wrong-stage` before the act
 * is asked. `missing` names the first thing that the act reads and that does not exist.
 */
export const decide = <S extends Staged>(
  aggregate: Aggregate<S>,
  name: string,
  state: S | undefined,
  command: object,
  context: Context,
  missing?: Refused,
): Result<Happening> => {
  const act = aggregate.acts.get(name)
  if (act === undefined)
    return refuse('unknown-act', `“${aggregate.title}”没有名为“${name}”的办理事项。请核对事项名称。`)
  const stop =
    notPermitted(aggregate, act, state, command, context.actor) ??
    notThere(aggregate, act, state) ??
    missing ??
    act.blocked(state, command, context)
  if (stop !== undefined) return stop
  const decided = act.decide(state, command, context)
  return decided.ok ? ok({ type: act.event, ...decided.value }) : decided
}

/**
 * Whether the actor may do the act to the thing as it stands: the refusal that would come, whatever was asked; undefined
 * where nothing stands in the way. The same question on the server and on a page.
 */
export const whyNot = <S extends Staged>(
  aggregate: Aggregate<S>,
  act: Act<string, S>,
  state: S,
  context: Omit<Context, 'freeze' | 'stream'>,
  missing?: Refused,
): Stop =>
  notPermitted(aggregate, act, state, {}, context.actor) ??
  notThere(aggregate, act, state) ??
  missing ??
  act.blocked(state, undefined, context)

/** Whose the thing is that a command is about; undefined where it does not exist and no act would make it. */
export const ownershipOf = <S extends Staged>(
  aggregate: Pick<Aggregate<S>, 'owner'>,
  act: Act<string, S> | undefined,
  state: S | undefined,
  command: object,
  actor: Actor,
): Ownership | undefined => (state === undefined ? act?.owner?.(command, actor) : aggregate.owner(state))

const notPermitted = <S extends Staged>(
  aggregate: Pick<Aggregate<S>, 'owner'>,
  act: Act<string, S>,
  state: S | undefined,
  command: object,
  actor: Actor,
): Stop =>
  may(actor, act.by, ownershipOf(aggregate, act, state, command, actor) ?? {})
    ? undefined
    : refuse('not-permitted', sayNotPermitted(actor, act.title, act.by))

const sayNotPermitted = (actor: Actor, title: string, by: readonly Grant[]): string => {
  const allowed = by.map(({ role, relation }) => `${ROLES[role]}（${RELATIONS[relation]}）`).join('、')
  return `${ROLES[actor.role]}${actor.name}不能对此件“${title}”。可以办理的是：${allowed}。`
}

const notThere = <S extends Staged>(aggregate: Aggregate<S>, act: Act<string, S>, state: S | undefined): Stop => {
  if (act.from.length === 0) {
    if (state === undefined) return undefined
    return refuse('already-exists', `该${aggregate.title}已经存在，不能再次“${act.title}”。请在原有记录上办理。`)
  }
  if (state === undefined) return refuse('not-found', `找不到要“${act.title}”的${aggregate.title}。请核对编号。`)
  if (act.from.includes(state.stage)) return undefined
  const named = (stages: readonly string[]) => stages.map((stage) => `“${nameOf(aggregate, stage)}”`).join('或')
  return refuse(
    'wrong-stage',
    `该${aggregate.title}现处于${named([state.stage])}，只有在${named(act.from)}时才能“${act.title}”。请先核对当前状态。`,
  )
}

const nameOf = ({ stages }: { readonly stages: Readonly<Record<string, string>> }, stage: string): string =>
  stages[stage] ?? stage
