import type { Relation, Role } from './actor.ts'
import { ACTS, type ActName, AGGREGATES, kindOf } from './aggregates.ts'

/** One line of the list of permissions: who, standing so to the thing, may do what. */
export interface Permission {
  readonly act: ActName
  /** 申报：推荐 */
  readonly title: string
  readonly role: Role
  readonly relation: Relation
}

/** Every permission there is, from the acts themselves: nothing else grants any. */
export const permissions = (): readonly Permission[] =>
  ACTS.flatMap(({ name: act, title, by }) =>
    by.map(({ role, relation }) => ({ act, title: `${AGGREGATES[kindOf(act)].title}：${title}`, role, relation })),
  )
