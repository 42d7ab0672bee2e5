import type { Act, CommandOf, EventOf } from './act.ts'
import type { Aggregate } from './aggregate.ts'
import { application } from './application/index.ts'
import { campaign } from './campaign/index.ts'
import { enterprise } from './enterprise/index.ts'
import { letter } from './letter/index.ts'
import { objection } from './objection/index.ts'
import { publicNotice } from './public-notice/index.ts'
import { review } from './review/index.ts'
import { scoreSheet } from './score-sheet/index.ts'
import type { States } from './states.ts'
import { STREAM_KINDS, type StreamKind } from './stream.ts'
import { title } from './title/index.ts'

const TYPED = { campaign, enterprise, application, letter, review, scoreSheet, publicNotice, objection, title } as const

type Typed = typeof TYPED

/** What can happen in each kind of stream; plain JSON. */
export type Events = { readonly [K in StreamKind]: EventOf<Typed[K]['list'][number]> }

/** Every aggregate, by its kind. */
export const AGGREGATES: { readonly [K in StreamKind]: Aggregate<States[K]> } = TYPED

type Declared = Typed[StreamKind]['list'][number]

/** Everything that can be done: `application.submit`, `title.revoke`, … */
export type ActName = Declared['name']

/** The command of each act: `Commands['application.submit']`. */
export type Commands = { readonly [A in Declared as A['name']]: CommandOf<A> }

/** The kind of stream that an act is done to: `'application.submit'` → `'application'`. */
export type KindOf<N extends ActName> = N extends `${infer K extends StreamKind}.${string}` ? K : never

/** Every act in the order of the aggregates. */
export const ACTS: readonly (Act & { readonly name: ActName })[] = [
  ...campaign.list,
  ...enterprise.list,
  ...application.list,
  ...letter.list,
  ...review.list,
  ...scoreSheet.list,
  ...publicNotice.list,
  ...objection.list,
  ...title.list,
]

/** The act of that name, or undefined. */
export const findAct = (name: string): (Act & { readonly name: ActName }) | undefined => BY_NAME.get(name)

/** Whether `text` names an act. */
export const isActName = (text: string): text is ActName => BY_NAME.has(text)

/** The kind of stream that an act is done to. */
export const kindOf = (name: ActName): StreamKind => {
  const kind = STREAM_KINDS.find((one) => name.startsWith(`${one}.`))
  if (kind === undefined) throw new RangeError(`no such act: ${name}`)
  return kind
}

/** Whether a command is one that the act understands. */
export const isCommandOf = <A extends ActName>(name: A, command: object): command is Commands[A] =>
  findAct(name)?.command.safeParse(command).success === true

const BY_NAME = new Map<string, Act & { readonly name: ActName }>(ACTS.map((act) => [act.name, act]))
