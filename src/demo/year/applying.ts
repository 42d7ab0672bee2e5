import type { Form } from '#engine'
import { findTrack, type Pack, type Track } from '#policy'
import { saveDraft, startDraft, submitDraft } from '#service/drafts.ts'
import { act, type YearContext } from './context.ts'
import { cityOfficerOf, clerkOf } from './people.ts'
import { randomFrom } from './random.ts'
import { sampleForm } from './sample.ts'

/** One invented applicant and what the rehearsal has in store for its application. */
export interface Applicant {
  readonly id: string
  readonly unit: string
  readonly county: string
  readonly track: Track
  readonly form: Form
  readonly enterprise: string
  readonly scenario: Scenario
}

/**
 * `weak`: fails a criterion; `returned`: mended once; `withdrawn`: taken back; `adverse`: a department objects;
 * `waiting`: left where it was submitted; `mending`: returned and not mended.
 */
export type Scenario = 'plain' | 'weak' | 'returned' | 'withdrawn' | 'adverse' | 'waiting' | 'mending'

/** So many applicants, spread over all reporting units; of each unit's the first is a little giant, every third an enterprise. */
export const inventApplicants = ({ year, seed, pack }: YearContext, count: number): readonly Applicant[] => {
  const { regions } = pack
  const units = regions.reportingUnits
  const random = randomFrom(seed)
  return Array.from({ length: count }, (_, at) => {
    const unit = units[at % units.length]?.code ?? ''
    const round = Math.floor(at / units.length)
    const track = trackOf(pack, round % 14 === 0 ? 'giant' : round % 3 === 0 ? 'enterprise' : 'product')
    const county = random.pick(
      regions
        .countiesOf(unit)
        .map(({ code }) => code)
        .concat(regions.countiesOf(unit).length === 0 ? unit : []),
    )
    const scenario = fateOf(random.whole(1, 100), track)
    const form = sampleForm(track, { year, seed: seed * 100_000 + at, county, weak: scenario === 'weak' })
    const enterprise = String(form.facts.uscc)
    return {
      id: `rehearsal-${year}-${String(at + 1).padStart(5, '0')}`,
      unit,
      county,
      track,
      form,
      enterprise,
      scenario,
    }
  })
}

/** Registers the enterprise and has its city verify it. */
export const register = async (stage: YearContext, { unit, county, form, enterprise }: Applicant): Promise<void> => {
  const name = String(form.facts.enterpriseName)
  await act(stage, clerkOf(enterprise), 'enterprise.register', enterprise, { uscc: enterprise, name, county })
  await act(stage, cityOfficerOf(unit), 'enterprise.verify', enterprise, {})
}

/** Registers and verifies the enterprise, whose evidence is handed in already, fills in a draft and submits it. */
export const apply = async (stage: YearContext, applicant: Applicant): Promise<void> => {
  await register(stage, applicant)
  const { id, track, form, enterprise } = applicant
  const clerk = clerkOf(enterprise)
  await must(startDraft(stage.runtime, clerk, { id, campaign: stage.campaign, track: track.id, form: {} }))
  const saved = await must(saveDraft(stage.runtime, clerk, { id, version: 1, form }))
  const outcome = await submitDraft(stage.runtime, clerk, { id, version: saved.version, key: `submit:${id}` })
  if (!outcome.ok) throw new Error(`${id}: ${JSON.stringify(outcome.refusal)}`)
}

const must = async <T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; refusal: { message: string } }>,
): Promise<T> => {
  const given = await answer
  if (!given.ok) throw new Error(given.refusal.message)
  return given.value
}

const trackOf = (pack: Pack, id: string): Track => {
  const track = findTrack(pack, id)
  if (track === undefined) throw new RangeError(`no track ${id}`)
  return track
}

const fateOf = (lot: number, { id }: Track): Scenario => {
  if (lot <= 8) return 'weak'
  if (lot <= 16) return 'returned'
  if (lot <= 18) return 'withdrawn'
  return lot <= 24 && id === 'enterprise' ? 'adverse' : 'plain'
}
