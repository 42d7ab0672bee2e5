import { dayOf } from '#kernel'
import {
  type Act,
  type Actor,
  AGGREGATES,
  type Refusal,
  type Staged,
  type StreamKind,
  type StreamRef,
  whyNot,
} from '#lifecycle'
import { newUnitOfWork } from '../perform/unit-of-work.ts'
import { look } from '../perform/unit-of-work-store.ts'
import { PROVINCE } from '../province.ts'
import type { Runtime } from '../runtime.ts'

/** An act that people of the asker's role do, and whether the asker may do it to this thing now. */
export interface AvailableAct {
  /** `application.recommend` */
  readonly act: string
  /** 推荐 */
  readonly title: string
  /** Why not: the refusal that would come whatever was asked. Without one nothing stands in the way. */
  readonly why?: Refusal
}

/**
 * What the actor may do to a thing that they may read, and why not: the conditions of the acts themselves are asked, so
 * that no page says them again.
 */
export const availableActs = async (
  runtime: Runtime,
  actor: Actor,
  ref: StreamRef,
): Promise<readonly AvailableAct[]> => {
  const acts = [...AGGREGATES[ref.kind].acts.values()].filter(
    ({ noun, from, by }) => noun !== undefined && from.length > 0 && by.some(({ role }) => role === actor.role),
  )
  const unit = newUnitOfWork()
  const looked = await look(runtime.database.db, unit, ref, acts)
  const now = runtime.clock.now()
  const { pack, findPack } = runtime
  const context = { actor, now: now.toISOString(), today: dayOf(now), pack, findPack, province: PROVINCE }
  return looked.map(({ act, reads, missing }) => {
    const stop = whyNotIn(ref.kind, act, unit.states[ref.kind].get(ref.id)?.state, { ...context, reads }, missing)
    return { act: act.name, title: act.title, ...(stop === undefined ? {} : { why: stop.refusal }) }
  })
}

const whyNotIn = (
  kind: StreamKind,
  act: Act,
  state: Staged | undefined,
  context: Parameters<typeof whyNot>[3],
  missing: Parameters<typeof whyNot>[4],
) => {
  if (state === undefined) throw new RangeError(`${kind} was read and is not there`)
  return whyNot(AGGREGATES[kind], act, state, context, missing)
}
