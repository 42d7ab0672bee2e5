import { cityOfficerOf, clerkOf } from '#demo/year/people.ts'
import type { Actor, Ownership, StreamKind } from '#lifecycle'
import type { TrackId } from '../forms.ts'
import { must } from './asking.ts'
import { unitsOf } from './cast.ts'
import { type Known, STREAM_PATHS, type Thing, type Things } from './thing.ts'
import { type Enterprise, one, poolOf, SUPERVISOR, type World } from './world.ts'

/**
 * Everything there is in a world, read through HTTP by those who may read it, with whose it is by the plan: what the
 * server says of that is not asked. Throws when the world is not the one that was planned.
 */
export const thingsOf = async (world: World): Promise<Things> => {
  const drafted = await Promise.all(
    unitsOf(world).map((unit) => streams(world, 'letter', cityOfficerOf(unit), '?size=200&stage=drafted')),
  )
  const sheets = (await streams(world, 'scoreSheet')).map(withExpert)
  const things: Things = {
    campaign: await streams(world, 'campaign'),
    enterprise: await streams(world, 'enterprise'),
    application: withExperts(await streams(world, 'application'), sheets),
    letter: [...(await streams(world, 'letter')), ...drafted.flat()],
    review: await streams(world, 'review'),
    scoreSheet: sheets,
    publicNotice: await streams(world, 'publicNotice'),
    objection: await streams(world, 'objection'),
    title: await streams(world, 'title'),
    draft: await papers(world, 'drafts', ({ id, version, track = 'product', campaign = '' }, { code }) => ({
      ...{ kind: 'draft', id, version, state: { track, campaign }, owner: { enterprise: code } },
    })),
    message: await papers(world, 'messages', ({ event: id = '' }, { code }) => ({
      ...{ kind: 'message', id, version: 0, state: {}, owner: { enterprise: code } },
    })),
  }
  const counts = [things.enterprise.length, things.letter.length, things.draft.length]
  const planned = [world.enterprises.length, world.letters.size, world.drafts.size]
  if (String(counts) !== String(planned)) throw new Error(`a world of ${planned} became one of ${counts}`)
  return things
}

const streams = async <K extends StreamKind>(
  world: World,
  kind: K,
  reader: Actor = SUPERVISOR,
  query = '?size=200',
): Promise<readonly Thing<K>[]> => {
  const answer = must(await world.site.get(reader, `/api/${STREAM_PATHS[kind]}${query}`), kind)
  const states = answer.json<{ items: readonly Pick<Known, K>[] }>().items.map((line) => line[kind])
  const { items } = answer.json<{ items: readonly { id: string; version: number }[] }>()
  return states.map((state, at) => {
    const { id, version } = one(items, at)
    return { kind, id, version, state, owner: whoseIs(world, kind, id) }
  })
}

/** Whose it is, by the plan. */
const whoseIs = (world: World, kind: StreamKind, id: string): Ownership => {
  if (kind === 'letter') return { unit: need(world.letters.get(id), id) }
  if (kind === 'review') return { experts: poolOf(world).map((expert) => expert.id) }
  if (kind === 'enterprise')
    return placeOf(
      need(
        world.enterprises.find(({ code }) => code === id),
        id,
      ),
    )
  const applied = () => (id === 'world-renewal' ? world.applicants.find(({ way }) => way === 'good') : undefined)
  const applicant = world.applicants.find((one) => one.id === id) ?? applied()
  return kind === 'application' || kind === 'title' ? placeOf(need(applicant, id).enterprise) : {}
}

const placeOf = ({ code: enterprise, unit, county }: Enterprise): Ownership => ({ enterprise, unit, county })

const need = <T>(found: T | undefined, id: string): T => {
  if (found === undefined) throw new Error(`${id} was not planned`)
  return found
}

/** Experts are drawn by lot: whom an application is assigned to only the score sheets can say. */
const withExpert = (thing: Thing<'scoreSheet'>): Thing<'scoreSheet'> => {
  const { stage, expert } = thing.state
  return { ...thing, owner: stage === 'withdrawn' ? {} : { experts: [expert] } }
}

const withExperts = (applications: readonly Thing<'application'>[], sheets: readonly Thing<'scoreSheet'>[]) =>
  applications.map((thing) => {
    const own = sheets.filter(({ state }) => state.application === thing.id)
    return { ...thing, owner: { ...thing.owner, experts: own.flatMap(({ owner: { experts = [] } }) => experts) } }
  })

interface Line {
  readonly id: string
  readonly version: number
  readonly track?: TrackId
  readonly campaign?: string
  readonly event?: string
}

/** Drafts or messages, of each enterprise as its clerk has them. */
const papers = async <T>(
  { site, enterprises }: World,
  path: string,
  read: (line: Line, enterprise: Enterprise) => T,
): Promise<readonly T[]> => {
  const lists = enterprises.map(async (enterprise) => {
    const answer = must(await site.get(clerkOf(enterprise.code), `/api/${path}?size=200`), path)
    return answer.json<{ items: readonly Line[] }>().items.map((line) => read(line, enterprise))
  })
  return (await Promise.all(lists)).flat()
}
