import type { ObjectionStage } from '#lifecycle'
import { loadStates, readEvent } from '#store'
import type { Runtime } from '../runtime.ts'

/** What someone who objected may look up again, knowing the number of the receipt; no name and no contact. */
export interface ObjectionReceipt {
  readonly notice: { readonly id: string; readonly title: string }
  /** Number within the notice. */
  readonly number: number
  readonly at: string
  readonly against: { readonly number: string; readonly enterpriseName: string; readonly productName?: string }
  readonly facts: string
  readonly told: string
  readonly stage: ObjectionStage
  /** The reason given with the answer. */
  readonly reason?: string
}

/** The receipt of an objection by the hash of its event, which nobody else knows; undefined when there is none. */
export const findObjectionReceipt = async (
  { database: { db } }: Pick<Runtime, 'database'>,
  id: string,
  hash: string,
): Promise<ObjectionReceipt | undefined> => {
  const event = await db
    .selectFrom('events')
    .selectAll()
    .where('kind', '=', 'publicNotice')
    .where('stream', '=', id)
    .where('type', '=', 'objected')
    .where('hash', '=', hash)
    .executeTakeFirst()
  const notice = (await loadStates(db, 'publicNotice', [id], false)).get(id)?.state
  if (event === undefined || notice === undefined) return undefined
  const happened = readEvent('publicNotice', event)
  if (happened.type !== 'objected') return undefined
  const { number } = happened.objection
  const record = notice.objections.find((one) => one.number === number)
  const item = notice.items.find(({ application }) => application === record?.application)
  if (record === undefined || item === undefined) return undefined
  const { productName, enterpriseName } = item
  return {
    notice: { id, title: notice.title },
    number,
    at: event.at,
    against: { number: item.number, enterpriseName, ...(productName === undefined ? {} : { productName }) },
    facts: record.facts,
    told: record.told,
    stage: record.stage,
    ...(record.answer === undefined ? {} : { reason: record.answer.reason }),
  }
}
