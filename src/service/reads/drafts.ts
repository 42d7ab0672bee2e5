import type { Actor } from '#lifecycle'
import type { Draft } from '../drafts.ts'
import type { Runtime } from '../runtime.ts'
import { type Page, type PageRequest, pageFrom } from './page.ts'

/** The drafts of the actor's enterprise, those saved last first. */
export const listDrafts = async (
  { database: { db } }: Pick<Runtime, 'database'>,
  { enterprise = '' }: Actor,
  { campaign, ...page }: PageRequest & { readonly campaign?: string | undefined },
): Promise<Page<Omit<Draft, 'form'>>> => {
  let found = db.selectFrom('drafts').where('enterprise', '=', enterprise)
  if (campaign !== undefined) found = found.where('campaign', '=', campaign)
  return pageFrom(found, page, (all) =>
    all
      .select(['id', 'campaign', 'track', 'enterprise', 'version', 'saved_at', 'saved_by'])
      .orderBy('saved_at', 'desc')
      .orderBy('id'),
  )
}
