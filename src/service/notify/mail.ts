import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import { createTransport } from 'nodemailer'
import type { Jobs, Schema } from '#store'
import type { Clock } from '../clock.ts'
import type { MailConfig } from '../config.ts'

/** A mail in plain text to one address. */
export interface Mail {
  readonly recipient: string
  readonly subject: string
  readonly body: string
}

/** The queue through which mail goes. */
export type MailQueue = {
  /** Send a mail that waits in the outbox. */
  readonly mail: { readonly id: string }
}

/** Hands a mail over to the mail server; throws when it does not take it. */
export type Post = (mail: Mail) => Promise<void>

/**
 * Puts a mail into the outbox and lets a job send it, both if and when the transaction commits. The job names the mail
 * only, so that what it says stands nowhere but in the outbox, and there until it is sent.
 */
export const sendMail = async (
  trx: Transaction<Schema>,
  { clock, jobs }: { readonly clock: Clock; readonly jobs: Pick<Jobs<MailQueue>, 'sendIn'> },
  mail: Mail,
): Promise<void> => {
  const id = randomUUID()
  await trx
    .insertInto('outbox')
    .values({ id, at: clock.now().toISOString(), ...mail, sent_at: null })
    .execute()
  await jobs.sendIn(trx, 'mail', [{ id }], { retryLimit: 10, retryDelay: 30, retryBackoff: true })
}

/** Sends a mail of the outbox and forgets what it said; without a mail server it stays there to be read. */
export const deliver = async (db: Kysely<Schema>, post: Post | undefined, id: string): Promise<void> => {
  if (post === undefined) return
  const mail = await db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst()
  if (mail === undefined || mail.body === null) return
  await post({ recipient: mail.recipient, subject: mail.subject, body: mail.body })
  await db.updateTable('outbox').set({ body: null, sent_at: new Date().toISOString() }).where('id', '=', id).execute()
}

/** The mail server of the configuration, reached anew for each mail. */
export const postOffice = ({ url, from }: MailConfig): Post => {
  const transport = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 })
  return async ({ recipient, subject, body }) => {
    await transport.sendMail({ from, to: { name: '', address: recipient }, subject, text: body })
  }
}
