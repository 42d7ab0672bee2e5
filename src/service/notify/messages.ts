import type { Kysely, Selectable } from 'kysely'
import { AGGREGATES, eventHides, hiddenTypes } from '#lifecycle'
import { findFact } from '#policy'
import {
  canonical,
  digestOf,
  type EventRow,
  eventsOfCommand,
  findVersionWithout,
  loadStates,
  type MessageTable,
  readEvent,
  type Schema,
} from '#store'

/**
 * Writes the messages that the events of one command call for, to the enterprises concerned. Done twice it writes
 * nothing twice: a message is known by its application and how many events the enterprise has heard of by then.
 */
export const announce = async (
  { db, pack }: { readonly db: Kysely<Schema>; readonly pack: (name: PackName) => Pack },
  command: string,
): Promise<void> => {
  const events = (await eventsOfCommand(db, command)).filter(({ kind }) => kind === 'application')
  const applications = await loadStates(
    db,
    'application',
    events.map(({ stream }) => stream),
    false,
  )
  const messages: Selectable<MessageTable>[] = []
  for (const event of events) {
    const application = applications.get(event.stream)?.state
    const said = AGGREGATES.application.tells(readEvent('application', event), { cell: cellName })
    if (application === undefined || said === undefined) continue
    const { enterprise, id, number } = application
    const title = `${number} ${said.title}`
    const name = await nameOf(db, event)
    messages.push({ event: name, enterprise, application: id, at: event.at, title, body: said.body, read_at: null })
  }
  if (messages.length === 0) return
  await db
    .insertInto('messages')
    .values(messages)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Made of nothing but what the enterprise knows: the event's own hash would tell whether others came before it. */
const nameOf = async (db: Kysely<Schema>, { stream, version }: EventRow): Promise<string> => {
  const heard = await findVersionWithout(db, { kind: 'application', id: stream }, HIDDEN, version)
  return digestOf(canonical({ message: stream, version: heard }))
}

const HIDDEN = hiddenTypes('applicant', eventHides('application'))

/** `revenue.2018` → 营业收入（2018年）; what is no cell's path is said as it stands. */
const cellName = (field: string): string => {
  const [key = '', year] = field.split(/[.[]/)
  const title = findFact(key)?.title
  if (title === undefined) return field
  return year !== undefined && /^\d{4}$/.test(year) ? `${title}（${year}年）` : title
}
