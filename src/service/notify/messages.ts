import type { Kysely, Selectable } from 'kysely'
import { cellName } from '#engine'
import { AGGREGATES, type Application, eventHides, hiddenTypes, type Names } from '#lifecycle'
import { findTrack, type Pack, type PackName } from '#policy'
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
  const campaigns = await loadStates(
    db,
    'campaign',
    [...applications.values()].map(({ state }) => state.campaign),
    false,
  )
  const namesFor = ({ campaign, track }: Application): Names => {
    const rules = campaigns.get(campaign)?.state.pack
    const named = rules === undefined ? undefined : findTrack(pack(rules), track)
    return { cell: (field) => (named === undefined ? field : cellName(named, field)) }
  }
  const messages: Selectable<MessageTable>[] = []
  for (const event of events) {
    const application = applications.get(event.stream)?.state
    if (application === undefined) continue
    const said = AGGREGATES.application.tells(readEvent('application', event), namesFor(application))
    if (said === undefined) continue
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
