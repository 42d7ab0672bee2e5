import { type Identity, isoIn, isoNow } from './identity.ts'

/** Deletes what is over: sessions, attempts and links that count no more, and what mails of last month said. */
export const sweepIdentity = async (identity: Identity): Promise<void> => {
  const { db } = identity.runtime.database
  await db.deleteFrom('sessions').where('expires_at', '<=', isoNow(identity)).execute()
  await db
    .deleteFrom('failed_attempts')
    .where('at', '<', isoIn(identity, -2 * DAY))
    .execute()
  await db
    .deleteFrom('password_resets')
    .where('expires_at', '<', isoIn(identity, -2 * DAY))
    .execute()
  await db
    .updateTable('outbox')
    .set({ body: null })
    .where('at', '<', isoIn(identity, -30 * DAY))
    .execute()
}

const DAY = 24 * 3600
