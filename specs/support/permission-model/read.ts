import { randomFrom } from '#demo/year/random.ts'
import { standsSo } from '../http-world.ts'
import { castOf, type Person } from './cast.ts'
import { evidenceOf } from './evidence.ts'
import { digestOf } from './keep.ts'
import type { Proof } from './prove.ts'
import { linesOf, READERS } from './rights.ts'
import { STREAM_PATHS, type Thing, type Things } from './thing.ts'
import type { World } from './world.ts'

/** How many people look at each list, and how many things each of them opens. */
export interface ReadingSample {
  readonly readers: number
  readonly opened: number
}

/**
 * Has people of every role look at every list and open what they find elsewhere: the list shows exactly what each may
 * read, the address of anything else answers that there is no such thing, and nothing changes.
 */
export const proveReading = async (
  world: World,
  things: Things,
  { readers, opened }: ReadingSample,
): Promise<Omit<Proof, 'used'>> => {
  const random = randomFrom(world.plan.seed + 2)
  const before = await digestOf(world.site.runtime)
  const breaches: string[] = []
  let tried = 0
  for (const shelf of shelvesOf(things))
    for (const person of random.shuffled(castOf(world)).slice(0, readers)) {
      const some = random.shuffled(shelf.things).slice(0, opened)
      breaches.push(...(await wrongList(world, shelf, person)), ...(await wrongPages(world, shelf, person, some)))
      tried += 1 + some.length
    }
  if ((await digestOf(world.site.runtime)) !== before) breaches.push('查阅而有改变')
  return { breaches, tried }
}

/** The things of one kind, where they are listed and where each is opened. */
interface Shelf {
  readonly path: string
  /** What the address of one thing ends with; undefined where things are only listed. */
  readonly page: string | undefined
  readonly listed: boolean
  readonly things: readonly (Readable & { readonly id: string; readonly owner: Thing['owner'] })[]
}

interface Readable {
  /** What the table of readers calls it. */
  readonly called: string
}

const shelvesOf = (things: Things): readonly Shelf[] => [
  ...STREAMS.map((kind) => ({ ...shelf(STREAM_PATHS[kind], things[kind], kind), page: '' })),
  { ...shelf('drafts', things.draft, 'draft'), page: '' },
  shelf('messages', things.message, 'message'),
  { path: 'files', page: '', listed: false, things: things.application.map(fileOf) },
  { ...shelf('titles', things.title.filter(isCertified), 'certificate'), page: '/certificate.pdf', listed: false },
]

const STREAMS = Object.keys(STREAM_PATHS).filter((kind): kind is keyof typeof STREAM_PATHS =>
  Object.hasOwn(STREAM_PATHS, kind),
)

const shelf = (path: string, things: readonly Thing[], called: string): Shelf => ({
  path,
  page: undefined,
  listed: true,
  things: things.map(({ id, owner, state }) => ({
    id,
    owner,
    called: isDrafted(state) ? drafted(called) : called,
  })),
})

/** The evidence of the enterprise: whoever may read one of its applications may read it. */
const fileOf = ({ owner }: Thing<'application'>, _: number, all: Things['application']): Shelf['things'][number] => {
  const { enterprise = '' } = owner
  const experts = all.filter((one) => one.owner.enterprise === enterprise).flatMap((one) => one.owner.experts ?? [])
  return { id: evidenceOf(enterprise).sha256, owner: { ...owner, experts }, called: 'file' }
}

const isDrafted = (state: Thing['state']): boolean => 'stage' in state && state.stage === 'drafted'

const drafted = (called: string): string => `drafted${called[0]?.toUpperCase()}${called.slice(1)}`

const isCertified = ({ state }: Thing<'title'>): boolean => state.certificateIssuedOn !== undefined

const LINES = linesOf(READERS)

const mayRead = ({ role, actor }: Person, { called, owner }: Shelf['things'][number]): boolean =>
  LINES.some((line) => line.role === role && line.act === called && standsSo(line.relation, actor, owner))

const isReader = ({ role }: Person, kinds: readonly string[]): boolean =>
  LINES.some((line) => line.role === role && kinds.includes(line.act))

/** Those to whom the list is closed altogether are told so; everybody else sees just what is his. */
const wrongList = async ({ site }: World, shelf: Shelf, person: Person): Promise<readonly string[]> => {
  if (!shelf.listed) return []
  const answer = await site.get(asked(person), `/api/${shelf.path}?size=200`)
  const about = `${person.actor.id} GET ${shelf.path} → ${answer.statusCode}`
  if (!isReader(person, KINDS[shelf.path] ?? []))
    return answer.statusCode === refusal(person) ? [] : [`${about} 应不可查阅`]
  if (answer.statusCode !== 200) return [`${about} 应可查阅`]
  const { items, total } = answer.json<{ items: { id?: string; event?: string }[]; total: number }>()
  const seen = items.map(({ id, event }) => id ?? event ?? '').sort()
  const own = shelf.things.filter((thing) => mayRead(person, thing)).map(({ id }) => id)
  return String(seen) === String(own.sort()) && total === own.length
    ? []
    : [`${about} 列出 ${seen.join()}（共 ${total}），应为 ${own.join()}`]
}

const KINDS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(STREAMS.map((kind) => [STREAM_PATHS[kind], [kind]])),
  drafts: ['draft'],
  messages: ['message'],
}

const refusal = ({ signedIn }: Person): number => (signedIn ? 403 : 401)

const wrongPages = async (
  { site }: World,
  { path, page }: Shelf,
  person: Person,
  things: Shelf['things'],
): Promise<readonly string[]> => {
  if (page === undefined) return []
  const wrong: string[] = []
  for (const thing of things) {
    const { statusCode } = await site.get(asked(person), `/api/${path}/${thing.id}${page}`)
    const expected = mayRead(person, thing) ? [200] : [refusal(person), 404]
    if (!expected.includes(statusCode)) wrong.push(`${person.actor.id} GET ${path}/${thing.id}${page} → ${statusCode}`)
  }
  return wrong
}

const asked = ({ signedIn, actor }: Person) => (signedIn ? actor : undefined)
