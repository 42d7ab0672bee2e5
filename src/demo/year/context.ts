import { type ActName, type Actor, type Commands, campaignId } from '#lifecycle'
import type { Pack } from '#policy'
import { PACKS } from '#policy/packs/index.ts'
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

/** The steps of the 2019 campaign under the newest policy, told to nobody. */
export const quietYear = ({ runtime, clock }: Pick<YearContext, 'runtime' | 'clock'>, seed = 1): YearContext => {
  const pack = PACKS.newest
  const year = 2019
  return { runtime, clock, pack, campaign: campaignId(pack.id, year), year, seed, tell: () => undefined }
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
