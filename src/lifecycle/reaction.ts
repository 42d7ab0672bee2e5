import { STREAM_KINDS, type StreamRef } from './stream.ts'

/** A command to another aggregate that an event brings with it, carried out by the system in the same transaction. */
export interface Reaction {
  readonly to: StreamRef
  /** `application.propose` */
  readonly act: string
  readonly command: object
}

/** What follows in another aggregate: that act, with its command. */
export const reaction = <C extends object>(
  { name }: { readonly name: string; decide(state: never, command: C, context: never): unknown },
  id: string,
  command: NoInfer<C>,
): Reaction => {
  const kind = STREAM_KINDS.find((one) => name.startsWith(`${one}.`))
  if (kind === undefined) throw new RangeError(`no such act: ${name}`)
  return { to: { kind, id }, act: name, command }
}
