import { clerkOf } from '#demo/year/people.ts'
import { sampleForm } from '#demo/year/sample.ts'
import { day } from '#kernel'
import { campaignId } from '#lifecycle'
import { findTrack } from '#policy'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'
import { clockSetTo } from '#service/clock.ts'
import { perform } from '#service/perform/perform.ts'
import { findReceipt } from '#service/perform/receipt.ts'
import { openRuntime } from '#service/runtime.ts'
import type { DatabaseConfig } from '#store/open.ts'

/** What the writer is told on its command line, as JSON. */
export interface Orders {
  readonly database: DatabaseConfig
  /** Begins the ids of its applications. */
  readonly name: string
  /** Seeds of the verified enterprises it submits for, in turn. */
  readonly seeds: readonly number[]
  readonly county: string
  /** Submissions under way at once. */
  readonly lanes: number
}

/** What it says, a line of JSON each: every submission before it is asked for and once it is answered. */
export type Line =
  | { readonly says: 'asked'; readonly id: string }
  | { readonly says: 'answered'; readonly id: string; readonly number: string; readonly digest: string }

/** The command of its `at`th submission. */
export const submissionAt = ({ name, seeds, county }: Orders, at: number) => {
  const track = findTrack(liaoning2019, 'product')
  if (track === undefined) throw new RangeError('product')
  const form = sampleForm(track, { year: YEAR, seed: seeds[at % seeds.length] ?? 0, county })
  const enterprise = String(form.facts.uscc)
  const id = `${name}-${at}`
  return {
    actor: clerkOf(enterprise),
    act: 'application.submit',
    id,
    command: { campaign: campaignId(liaoning2019.id, YEAR), enterprise, track: track.id, form },
    key: id,
  } as const
}

const YEAR = 2019

/** Submits one application after the other in each lane until somebody ends the process. */
const writeUntilKilled = async (orders: Orders): Promise<never> => {
  const runtime = await openRuntime({ database: orders.database, clock: clockSetTo(day('2019-05-20')) })
  const submit = async (at: number): Promise<void> => {
    const request = submissionAt(orders, at)
    say({ says: 'asked', id: request.id })
    const outcome = await perform(runtime, request)
    if (!outcome.ok) throw new Error(outcome.refusal.message)
    const receipt = await findReceipt(runtime, outcome.value.events)
    if (receipt === undefined) throw new Error(`${request.id} has no receipt`)
    say({ says: 'answered', id: request.id, number: receipt.number, digest: receipt.digest })
  }
  const lanes = Array.from({ length: orders.lanes }, async (_, lane): Promise<never> => {
    for (let at = lane; ; at += orders.lanes) await submit(at)
  })
  return Promise.race(lanes)
}

/** Written at once: what was said before a kill is in the pipe. */
const say = (line: Line): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

const [, script, orders] = process.argv
if (script === import.meta.filename && orders !== undefined) await writeUntilKilled(JSON.parse(orders))
