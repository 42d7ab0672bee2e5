import type { Assessment } from '#engine'
import { type Actor, type Application, type Envelope, type Events, type FrozenSubmission, reassess } from '#lifecycle'
import { envelopeOf, eventsOf, loadStates, loadSubmissions, readEvent } from '#store'
import type { Runtime } from '../runtime.ts'
import { containing, type Page, type PageRequest, pageFrom } from './page.ts'
import { applicationsOf, seesEverything } from './scope.ts'

export interface ApplicationQuery extends PageRequest {
  /** In the enterprise's name, the number or the credit code. */
  readonly search?: string | undefined
  readonly campaign?: string | undefined
  readonly track?: string | undefined
  readonly stages?: readonly string[] | undefined
  readonly unit?: string | undefined
  readonly county?: string | undefined
  readonly verdict?: string | undefined
  readonly sort?: 'number' | '-submitted' | 'enterprise' | undefined
}

/** An application as a list shows it. */
export interface ApplicationLine {
  readonly id: string
  readonly version: number
  readonly application: Application
}

/** The applications that an actor may read, as asked. */
export const listApplications = async (
  { database: { db } }: Pick<Runtime, 'database'>,
  actor: Actor,
  { search, campaign, track, stages, unit, county, verdict, sort = '-submitted', ...page }: ApplicationQuery,
): Promise<Page<ApplicationLine>> => {
  let found = db.selectFrom('applications').where(applicationsOf(actor))
  if (campaign !== undefined) found = found.where('campaign', '=', campaign)
  if (track !== undefined) found = found.where('track', '=', track)
  if (unit !== undefined) found = found.where('unit', '=', unit)
  if (county !== undefined) found = found.where('county', '=', county)
  if (verdict !== undefined) found = found.where('verdict', '=', verdict)
  if (stages !== undefined && stages.length > 0) found = found.where('stage', 'in', [...stages])
  if (search !== undefined && search !== '')
    found = found.where((row) =>
      row.or([
        row('enterprise_name', 'ilike', containing(search)),
        row('number', 'ilike', containing(search)),
        row('enterprise', 'ilike', containing(search)),
      ]),
    )
  const [order, direction] = ORDERS[sort]
  const { items: rows, total } = await pageFrom(found, page, (all) =>
    all.select(['id', 'version', 'state as application']).orderBy(order, direction).orderBy('id'),
  )
  return {
    items: rows.map(({ application, ...row }) => ({ ...row, application: applicationFor(actor, application) })),
    total,
  }
}

const ORDERS = {
  number: ['number', 'asc'],
  '-submitted': ['submitted_at', 'desc'],
  enterprise: ['enterprise_name', 'asc'],
} as const

/** One event of an application's history. */
export interface HistoryLine {
  readonly envelope: Envelope
  readonly act: string
  readonly happened: Events['application']
}

export interface ApplicationFile extends ApplicationLine {
  /** The frozen submission of the current version. */
  readonly submission: FrozenSubmission
  /** As of now: with the replies and settlements there are. */
  readonly assessment: Assessment
  readonly history: readonly HistoryLine[]
}

/** One application's state, or undefined when the actor may not read it or it does not exist. */
export const findApplicationLine = async (
  { database: { db } }: Pick<Runtime, 'database'>,
  actor: Actor,
  id: string,
): Promise<ApplicationLine | undefined> => {
  const row = await db
    .selectFrom('applications')
    .select(['id', 'version', 'state as application'])
    .where('id', '=', id)
    .where(applicationsOf(actor))
    .executeTakeFirst()
  return row && { ...row, application: applicationFor(actor, row.application) }
}

/** One application with its frozen form, assessment and history; undefined as for `findApplicationLine`. */
export const findApplication = async (
  runtime: Pick<Runtime, 'database' | 'pack'>,
  actor: Actor,
  id: string,
): Promise<ApplicationFile | undefined> => {
  const line = await findApplicationLine(runtime, actor, id)
  if (line === undefined) return undefined
  const { db } = runtime.database
  const { digest, campaign } = line.application
  const submission = (await loadSubmissions(db, [digest])).get(digest)
  if (submission === undefined) throw new RangeError(`no frozen submission ${digest}`)
  const rules = (await loadStates(db, 'campaign', [campaign], false)).get(campaign)?.state
  if (rules === undefined) throw new RangeError(`no campaign ${campaign}`)
  const events = await eventsOf(db, 'application', id)
  return {
    ...line,
    submission,
    assessment: reassess(line.application, rules, { pack: runtime.pack, thaw: () => submission }),
    history: events.map((event) => ({
      envelope: envelopeOf(event),
      act: event.act,
      happened: happenedFor(actor, readEvent('application', event)),
    })),
  }
}

/** Scores and ranks are the province's; cities, enterprises and experts read what came of them. */
const applicationFor = (actor: Actor, application: Application): Application => {
  if (seesEverything(actor)) return application
  const { score: _, rank: __, ...shown } = application
  return shown
}

const happenedFor = (actor: Actor, happened: Events['application']): Events['application'] =>
  seesEverything(actor) || (happened.type !== 'proposed' && happened.type !== 'passedOver')
    ? happened
    : { ...happened, score: '', rank: 0 }
