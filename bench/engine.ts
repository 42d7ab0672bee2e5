import { sampleForm } from '#demo/year/sample.ts'
import { type AssessmentContext, assess, evaluateTrack, type Form, factsOf } from '#engine'
import { day } from '#kernel'
import type { Track } from '#policy'
import { DEPARTMENTS } from '#policy/packs/liaoning-2019/departments.ts'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'
import type { ByHand } from './by-hand/cells.ts'
import { BY_HAND } from './by-hand/index.ts'
import { compareRates, machine, ratePerProcessorSecond, show } from './rounds.ts'

/**
 * Evaluations a second of each track: `evaluateTrack` (the verdicts, with what is missing) and `assess` (with every
 * sentence), against the same criteria as hand-written code over the same forms. Ends with 1 below the requirement.
 */
const FORMS = 500
const ROUNDS = 21
const ROUND_MS = 120
const REQUIRED = 1 / 3

interface Case {
  readonly form: Form
  readonly circumstances: AssessmentContext
}

/** Three in five complete, one in five failing a criterion, one in five with every seventh cell empty. */
const casesOf = (track: Track): readonly Case[] =>
  Array.from({ length: FORMS }, (_, seed) => {
    const whole = sampleForm(track, { year: 2019, seed, weak: seed % 5 === 3 })
    const form = seed % 5 === 4 ? { ...whole, facts: withGaps(whole.facts, seed) } : whole
    const replies = DEPARTMENTS.map(({ id: department }, at) => ({
      department,
      adverse: seed % 20 === 0 && at === 3,
      text: '无不良记录',
      on: day('2019-06-20'),
    }))
    const departmentReplies = seed % 2 === 0 ? replies : []
    return { form, circumstances: { year: 2019, on: day('2019-06-21'), departmentReplies, heldTitles: ['enterprise'] } }
  })

const withGaps = (facts: Form['facts'], seed: number): Form['facts'] =>
  Object.fromEntries(Object.entries(facts).filter((_, at) => (at + seed) % 7 !== 0))

/** Both must come to the same verdict on every criterion of every form. */
const compareVerdicts = (track: Track, byHand: ByHand, cases: readonly Case[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const [at, { form, circumstances }] of cases.entries()) {
    const written = byHand(form, circumstances)
    const evaluated = evaluateTrack(track, factsOf(track, form, circumstances))
    for (const [place, { criterion, outcome }] of evaluated.entries()) {
      if (outcome.verdict !== written[place])
        throw new Error(`${criterion.id} of form ${at}: ${outcome.verdict}, by hand ${written[place]}`)
      counts[outcome.verdict] = (counts[outcome.verdict] ?? 0) + 1
    }
  }
  return counts
}

const race = async (track: Track, byHand: ByHand): Promise<boolean> => {
  const cases = casesOf(track)
  const verdicts = compareVerdicts(track, byHand, cases)
  let seen = 0
  const contestant = (name: string, evaluate: (one: Case) => number) => ({
    name,
    round: () =>
      ratePerProcessorSecond(
        () => {
          for (const one of cases) seen += evaluate(one)
        },
        cases.length,
        ROUND_MS,
      ),
  })
  const rates = await compareRates(
    [
      contestant('floor', ({ form, circumstances }) => byHand(form, circumstances).length),
      contestant(
        'evaluate',
        ({ form, circumstances }) => evaluateTrack(track, factsOf(track, form, circumstances)).length,
      ),
      contestant('assess', ({ form, circumstances }) => assess(track, form, circumstances).findings.length),
    ],
    { rounds: ROUNDS },
  )
  if (seen === 0) throw new Error('nothing was evaluated')
  const [floor = 0, evaluated = 0, assessed = 0] = ['floor', 'evaluate', 'assess'].map((name) => rates.get(name))
  console.log(
    `${track.id.padEnd(11)} floor ${show(floor).padStart(8)}/s  evaluateTrack ${show(evaluated).padStart(8)}/s ` +
      `ratio ${(evaluated / floor).toFixed(2)}  assess with sentences ${show(assessed).padStart(7)}/s ratio ${(assessed / floor).toFixed(2)}  ` +
      `same verdicts on ${cases.length} forms ${JSON.stringify(verdicts)}`,
  )
  return evaluated >= floor * REQUIRED
}

console.log(`engine: ${machine()}; per second of processor time, median of ${ROUNDS} interleaved rounds`)
const passed: boolean[] = []
for (const track of liaoning2019.tracks) {
  const byHand = BY_HAND[track.id]
  if (byHand === undefined) throw new Error(`${track.id} is not written by hand`)
  passed.push(await race(track, byHand))
}
const reached = passed.every(Boolean)
console.log(`${reached ? 'reached' : 'NOT REACHED'}: evaluateTrack at least a third of the floor in every track`)
process.exitCode = reached ? 0 : 1
