import type { Kysely } from 'kysely'
import { AGGREGATES } from '#lifecycle'
import { findFact } from '#policy'
import { eventsOfCommand, loadStates, readEvent, type Schema } from '#store'

/**
 * Writes the messages that the events of one command call for, to the enterprises concerned. Done twice it writes
 * nothing twice: a message is known by its event.
 */
export const announce = async (db: Kysely<Schema>, command: string): Promise<void> => {
  const events = (await eventsOfCommand(db, command)).filter(({ kind }) => kind === 'application')
  const applications = await loadStates(
    db,
    'application',
    events.map(({ stream }) => stream),
    false,
  )
  const messages = events.flatMap((event) => {
    const application = applications.get(event.stream)?.state
    const said = AGGREGATES.application.tells(readEvent('application', event), { cell: nameOf })
    if (application === undefined || said === undefined) return []
    const { enterprise, id, number } = application
    const title = `${number} ${said.title}`
    return [{ event: event.hash, enterprise, application: id, at: event.at, title, body: said.body, read_at: null }]
  })
  if (messages.length === 0) return
  await db
    .insertInto('messages')
    .values(messages)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** `revenue.2018` → 营业收入（2018年）; what is no cell's path is said as it stands. */
const nameOf = (field: string): string => {
  const [key = '', year] = field.split(/[.[]/)
  const title = findFact(key)?.title
  if (title === undefined) return field
  return year !== undefined && /^\d{4}$/.test(year) ? `${title}（${year}年）` : title
}
