import type { ObjectionStage } from '#lifecycle'
import { hashNow, loadStates } from '#store'
import type { Runtime } from '../runtime.ts'
import { noticeItems } from './frozen-lists.ts'

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
    .select(['stream', 'at'])
    .where('kind', '=', 'objection')
    .where('type', '=', 'raised')
    .where('hash', '=', await hashNow(db, hash))
    .executeTakeFirst()
  if (event === undefined) return undefined
  const record = (await loadStates(db, 'objection', [event.stream], false)).get(event.stream)?.state
  const notice = (await loadStates(db, 'publicNotice', [id], false)).get(id)?.state
  if (notice === undefined || record?.notice !== id) return undefined
  const item = (await noticeItems(db, notice)).find(({ application }) => application === record.application)
  if (item === undefined) return undefined
  const { productName, enterpriseName } = item
  return {
    notice: { id, title: notice.title },
    number: record.number,
    at: event.at,
    against: { number: item.number, enterpriseName, ...(productName === undefined ? {} : { productName }) },
    facts: record.facts,
    told: record.told,
    stage: record.stage,
    ...(record.answer === undefined ? {} : { reason: record.answer.reason }),
  }
}
