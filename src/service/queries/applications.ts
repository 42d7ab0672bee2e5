import type { Actor, Application, Envelope, Events, FrozenSubmission } from '#lifecycle'
import { envelopeOf, eventsOf, loadSubmissions, readHappened } from '#store'
import type { Office } from '../office.ts'
import { containing, type Page, type PageRequest } from './page.ts'
import { applicationsOf } from './scope.ts'

export interface ApplicationQuery extends PageRequest {
  /** In the enterprise's name, the number or the credit code. */
  readonly search?: string | undefined
  readonly campaign?: string | undefined
  readonly track?: string | undefined
  readonly stages?: readonly string[] | undefined
  readonly unit?: string | undefined
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
  { database: { db } }: Pick<Office, 'database'>,
  actor: Actor,
  { search, campaign, track, stages, unit, verdict, sort = '-submitted', page, size }: ApplicationQuery,
): Promise<Page<ApplicationLine>> => {
  let found = db.selectFrom('applications').where(applicationsOf(actor))
  if (campaign !== undefined) found = found.where('campaign', '=', campaign)
  if (track !== undefined) found = found.where('track', '=', track)
  if (unit !== undefined) found = found.where('unit', '=', unit)
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
  const rows = await found
    .select(['id', 'version', 'state as application'])
    .orderBy(order, direction)
    .orderBy('id')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { items: rows, total }
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
  readonly history: readonly HistoryLine[]
}

/** One application with its frozen form and history, or undefined when the actor may not read it or it does not exist. */
export const findApplication = async (
  { database: { db } }: Pick<Office, 'database'>,
  actor: Actor,
  id: string,
): Promise<ApplicationFile | undefined> => {
  const row = await db
    .selectFrom('applications')
    .select(['id', 'version', 'state as application'])
    .where('id', '=', id)
    .where(applicationsOf(actor))
    .executeTakeFirst()
  if (row === undefined) return undefined
  const submission = (await loadSubmissions(db, [row.application.digest])).get(row.application.digest)
  if (submission === undefined) throw new RangeError(`no frozen submission ${row.application.digest}`)
  const events = await eventsOf(db, 'application', id)
  const history = events.map((event) => ({
    envelope: envelopeOf(event),
    act: event.act,
    happened: readHappened('application', event),
  }))
  return { ...row, submission, history }
}
