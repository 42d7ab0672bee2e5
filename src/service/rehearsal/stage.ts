import type { Act, Actor, Commands } from '#lifecycle'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'
import type { SetClock } from '../clock.ts'
import type { Office } from '../office.ts'
import { perform } from '../perform.ts'
import type { Told } from '../request.ts'

/** What the steps of a rehearsal share. */
export interface Stage {
  readonly office: Office
  readonly clock: SetClock
  readonly campaign: string
  readonly year: number
  readonly seed: number
  /** One line of progress. */
  tell(line: string): void
}

export const REHEARSED_PACK = liaoning2019

/** Carries out a command that must be accepted; a refusal is a fault of the rehearsal and ends it. */
export const act = async <A extends Act>(
  { office }: Pick<Stage, 'office'>,
  actor: Actor,
  name: A,
  id: string,
  command: Commands[A],
): Promise<readonly Told[]> => {
  const outcome = await perform(office, { actor, act: name, id, command, key: `${name}:${id}:${keyOf(command)}` })
  if (!outcome.accepted) throw new Error(`${name} ${id}: ${outcome.refusal.message}`)
  return outcome.events
}

/** Tells repeated acts on one thing apart, such as the replies of several departments. */
const keyOf = (command: object): string => JSON.stringify(command).slice(0, 80)
