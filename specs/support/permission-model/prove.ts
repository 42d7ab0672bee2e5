import { randomFrom } from '#demo/year/random.ts'
import { standsSo } from '../http-world.ts'
import { STEPS, tryStep } from './asking.ts'
import { type Case, casesOf } from './cases.ts'
import { castOf, type Person } from './cast.ts'
import { digestOf, remember } from './keep.ts'
import { linesOf, RIGHTS } from './rights.ts'
import type { Things } from './thing.ts'
import type { World } from './world.ts'

/** Somebody and what he tries; the line of the table of rights that allows it, where there is one. */
interface Trial {
  readonly person: Person
  readonly tried: Case
  readonly right: string | undefined
}

/** What a world showed: every breach of the table of rights, and every right of which use was made. */
export interface Proof {
  readonly breaches: readonly string[]
  readonly used: readonly string[]
  readonly tried: number
}

/** What is tried in a world. */
export interface Sample {
  /** Only these steps; without it all. */
  readonly steps?: readonly string[]
  /** How many of those who may, for each right. */
  readonly permitted: number
}

/**
 * Has people of every role try every step in a world: who may, and is in time, succeeds; who may, at another time, is
 * told something else than that he may not; who may not is told so, and changes nothing. Each finds the same world.
 */
export const proveRights = async (world: World, things: Things, sample: Sample): Promise<Proof> => {
  const { steps = ALL } = sample
  const trials = trialsOf(world, things).filter(({ tried }) => steps.includes(tried.step.name))
  const [forbidden, permitted] = [drawForbidden(world, trials), drawPermitted(world, trials, sample.permitted)]
  const untimely = permitted.filter((trial) => !isInTime(trial))
  const refused = [
    ...(await proveRefused(world, forbidden, FORBIDDEN)),
    ...(await proveRefused(world, untimely, UNTIMELY)),
  ]
  const { breaches, used } = await proveTimely(world, permitted.filter(isInTime))
  return { breaches: [...refused, ...breaches], used, tried: forbidden.length + permitted.length }
}

/** The line of the table that lets the person take that step on a thing that belongs so. */
const rightTo = ({ role, actor }: Person, { step, owner, exists }: Case): string | undefined =>
  exists
    ? LINES.find((line) => line.role === role && line.act === step.name && standsSo(line.relation, actor, owner))?.text
    : undefined

const LINES = linesOf(RIGHTS)
const ALL = STEPS.map(({ name }) => name)

const trialsOf = (world: World, things: Things): readonly Trial[] => {
  const cast = castOf(world)
  return casesOf(world, things).flatMap((tried) =>
    cast.map((person) => ({ person, tried, right: rightTo(person, tried) })),
  )
}

/** For each step one of every role in every relation to the thing, and one on what there is not. */
const drawForbidden = ({ plan }: World, trials: readonly Trial[]): readonly Trial[] => {
  const random = randomFrom(plan.seed)
  const forbidden = random.shuffled(trials.filter(({ right }) => right === undefined))
  return [...new Map(forbidden.map((trial) => [standing(trial), trial])).values()]
}

/** `cityOfficer ownUnit application.recommend` */
const standing = ({ person: { role, actor, signedIn }, tried }: Trial): string => {
  const relations = OWN.filter((relation) => standsSo(relation, actor, tried.owner))
  return [role, signedIn, ...relations, tried.exists, tried.step.name].join(' ')
}

const OWN = ['ownEnterprise', 'ownUnit', 'ownCounty', 'assigned'] as const

/** For each right as many who are in time, and one who is not. */
const drawPermitted = ({ plan }: World, trials: readonly Trial[], each: number): readonly Trial[] => {
  const random = randomFrom(plan.seed + 1)
  const byRight = Map.groupBy(
    trials.filter(({ right }) => right !== undefined),
    ({ right }) => right,
  )
  return [...byRight.values()].flatMap((all) => {
    const [now, later] = [random.shuffled(all.filter(isInTime)), random.shuffled(all.filter((one) => !isInTime(one)))]
    return [...later.slice(0, 1), ...now.slice(0, each)]
  })
}

const isInTime = ({ person, tried }: Trial): boolean => tried.fits(person.actor)

/** Tries what must be refused: every answer that is not in order is a breach, and every change. */
const proveRefused = async (
  world: World,
  trials: readonly Trial[],
  { title, isRefusal }: { readonly title: string; readonly isRefusal: (status: number, person: Person) => boolean },
): Promise<readonly string[]> => {
  const breaches: string[] = []
  let before = await digestOf(world.site.runtime)
  for (let from = 0; from < trials.length; from += BATCH) {
    const batch = trials.slice(from, from + BATCH)
    // All at once: as they must change nothing, none may stand in another's way.
    const answers = await Promise.all(batch.map((trial) => attempt(world, trial)))
    for (const { status, about, trial } of answers)
      if (!isRefusal(status, trial.person)) breaches.push(`${title}而未被拒绝：${about}`)
    const after = await digestOf(world.site.runtime)
    if (after !== before)
      breaches.push(`${title}而有改变：${changed(before, after)}，在 ${batch.map(say).join('、')} 之中`)
    before = after
  }
  return breaches
}

/** So many between two looks at everything there is. */
const BATCH = 40

const FORBIDDEN = {
  title: '无权',
  // Nobody at all may also be asked to sign in.
  isRefusal: (status: number, { signedIn }: Person) => [403, 404].includes(status) || (status === 401 && !signedIn),
}

const UNTIMELY = {
  title: '不合时机',
  isRefusal: (status: number) => status >= 400 && status < 500 && ![401, 403, 404].includes(status),
}

/** Tries what must succeed, each in the world as it was. */
const proveTimely = async (world: World, trials: readonly Trial[]): Promise<Pick<Proof, 'breaches' | 'used'>> => {
  const { runtime } = world.site
  const breaches: string[] = []
  const used: string[] = []
  const putBack = await remember(runtime)
  const before = await digestOf(runtime)
  for (const trial of trials) {
    const { status, about } = await attempt(world, trial)
    if (status >= 300) breaches.push(`有权而未办成：${about}`)
    else used.push(trial.right ?? '')
    await putBack()
  }
  if ((await digestOf(runtime)) !== before) throw new Error('the world was not put back as it was')
  return { breaches, used }
}

interface Answered {
  readonly trial: Trial
  readonly status: number
  readonly about: string
}

const attempt = async ({ site }: World, trial: Trial): Promise<Answered> => {
  const { person, tried } = trial
  const { id, step } = tried
  const actor = person.signedIn ? person.actor : undefined
  const command = tried.command(person.actor)
  const version = await versionSeen(site, person, tried)
  const answer = await tryStep(site, step, actor, { id, version, command })
  return {
    trial,
    status: answer.statusCode,
    about: `${say(trial)} → ${answer.statusCode} ${answer.body.slice(0, 300)}`,
  }
}

/** Applicants and counties count the events that they hear of, and learn the number when they read. */
const versionSeen = async (site: World['site'], { role, signedIn, actor }: Person, { step, id, version }: Case) => {
  if (!signedIn || step.kind !== 'application' || !COUNTING.includes(role)) return version
  const { headers } = await site.get(actor, `/api/applications/${id}`)
  return headers.etag === undefined ? version : Number(headers.etag.replaceAll('"', ''))
}

const COUNTING: readonly string[] = ['clerk', 'confirmer', 'countyOfficer']

const say = ({ person: { actor, signedIn }, tried }: Trial): string =>
  `${signedIn ? actor.id : 'nobody'} ${tried.step.name} ${tried.id}`

const changed = (before: string, after: string): string => {
  const known = before.split('\n')
  return after
    .split('\n')
    .filter((line) => !known.includes(line))
    .join('、')
}
