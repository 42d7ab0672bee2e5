import type { ActName, Actor, Commands } from '#lifecycle'
import type { Pack } from '#policy'
import type { SetClock } from '#service/clock.ts'
import type { RecordedEvent } from '#service/perform/command.ts'
import { perform } from '#service/perform/perform.ts'
import type { Runtime } from '#service/runtime.ts'

/** What the steps of a rehearsal share. */
export interface YearContext {
  readonly runtime: Runtime
  readonly clock: SetClock
  /** The policy of the campaign. */
  readonly pack: Pack
  readonly campaign: string
  readonly year: number
  readonly seed: number
  /** One line of progress. */
  tell(line: string): void
}

/** Carries out a command that must be accepted; a refusal is a fault of the rehearsal and ends it. */
export const act = async <A extends ActName>(
  { runtime }: Pick<YearContext, 'runtime'>,
  actor: Actor,
  name: A,
  id: string,
  command: Commands[A],
): Promise<readonly RecordedEvent[]> => {
  const outcome = await perform(runtime, { actor, act: name, id, command, key: `${name}:${id}:${keyOf(command)}` })
  if (!outcome.ok) throw new Error(`${name} ${id}: ${outcome.refusal.message}`)
  return outcome.value.events
}

/** Tells repeated acts on one thing apart, such as the replies of several departments. */
const keyOf = (command: object): string => JSON.stringify(command).slice(0, 80)
