import type { Actor, Role } from '#lifecycle'
import { systemClock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Runtime } from '../runtime.ts'
import type { Page, PageRequest } from './page.ts'
import { recordAccess } from './record-access.ts'

/** Who reads, and what with. */
export interface Reader {
  readonly runtime: Runtime
  readonly config: Config
  readonly actor: Actor
}

/** What every read says of itself. */
export interface About {
  /** As which it stands in the list of who read what. */
  readonly name: string
  /** As which it is called where there is none: 项申报. */
  readonly title: string
  /** Who may ask at all; which things each finds is the scope's. */
  readonly roles: 'everyone' | readonly Role[]
  /** Whether it is recorded when officials, experts and supervisors read it. */
  readonly audited: boolean
}

/** One thing by its name. */
export interface FindRead<Thing> extends About {
  /** Undefined where there is none, or none that the reader may know of. */
  find(reader: Reader, id: string): Promise<Thing | undefined>
}

/** Some of many things. */
export interface ListRead<Query, Line, Listed extends Page<Line> = Page<Line>> extends About {
  list(reader: Reader, query: Query): Promise<Listed>
}

/** A read of one thing, and the same without its record, for reads that are made of it and keep their own. */
export interface RecordedRead<Thing> extends FindRead<Thing> {
  look(reader: Reader, id: string): Promise<Thing | undefined>
}

/** Declares how one thing is read. */
export const findRead = <Thing>({ find, ...about }: FindRead<Thing>): RecordedRead<Thing> => ({
  ...about,
  look: find,
  find: async (reader, id) => {
    const thing = await find(reader, id)
    if (thing !== undefined) await recordIn(reader, about, about.name, id)
    return thing
  },
})

/** Declares how a list is read. */
export const listRead = <Query extends PageRequest, Line, Listed extends Page<Line> = Page<Line>>({
  list,
  ...about
}: ListRead<Query, Line, Listed>): ListRead<Query, Line, Listed> => ({
  ...about,
  list: async (reader, query) => {
    const listed = await list(reader, query)
    await recordIn(reader, about, `${about.name}List`, said(query))
    return listed
  },
})

/** Those who read what is not their own. What people read of their own is not recorded. */
const WATCHED: readonly Role[] = [
  'countyOfficer',
  'cityOfficer',
  'cityHead',
  'provinceOfficer',
  'provinceHead',
  'expert',
  'supervisor',
]

/** In true time, whatever the clock of the demo says. */
const recordIn = async ({ runtime, actor }: Reader, { audited }: About, kind: string, thing: string): Promise<void> => {
  if (audited && WATCHED.includes(actor.role)) await recordAccess({ runtime, clock: systemClock }, actor, kind, thing)
}

/** `page=1&size=20&stage=returned,declined` */
const said = (query: object): string =>
  Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
