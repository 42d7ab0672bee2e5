import type { Relation, Role } from './actor.ts'
import { STREAM_KINDS, type StreamKind } from './machine.ts'
import { type Act, MACHINES } from './machines.ts'

/** One line of the list of permissions: who, standing so to the thing, may do what. */
export interface Permission {
  readonly act: Act
  /** 申报：推荐 */
  readonly title: string
  readonly role: Role
  readonly relation: Relation
}

/** Whether `text` names an act. */
export const isAct = (text: string): text is Act => ACTS.has(text)

/** An act taken apart: the kind of stream and the step's name within its machine. */
export const splitAct = (act: Act): readonly [kind: StreamKind, step: string] => {
  const [named, step] = act.split('.')
  const kind = STREAM_KINDS.find((one) => one === named)
  if (kind === undefined || step === undefined) throw new RangeError(`no such act: ${act}`)
  return [kind, step]
}

/** Every act in the order of the machines. */
export const acts = (): readonly Act[] => [...ACTS].filter(isAct)

/** Every permission there is, from the steps themselves: nothing else grants any. */
export const permissions = (): readonly Permission[] =>
  acts().flatMap((act) => {
    const [kind, name] = splitAct(act)
    const { title, transitions } = MACHINES[kind]
    const step = transitions[name]
    return (step?.by ?? []).map(({ role, relation }) => ({ act, title: `${title}：${step?.title}`, role, relation }))
  })

const ACTS: ReadonlySet<string> = new Set(
  STREAM_KINDS.flatMap((kind) => Object.keys(MACHINES[kind].transitions).map((step) => `${kind}.${step}`)),
)
