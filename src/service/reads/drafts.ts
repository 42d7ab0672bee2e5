import type { Draft } from '../drafts.ts'
import { type PageRequest, pageFrom } from './page.ts'
import { listRead } from './read.ts'
import { APPLICANTS } from './readers.ts'

export interface DraftQuery extends PageRequest {
  readonly campaign?: string | undefined
}

/** A draft as a list shows it. */
export type DraftLine = Omit<Draft, 'form'>

/** The drafts of the reader's enterprise, those saved last first. */
export const drafts = listRead({
  name: 'draft',
  title: '份草稿',
  roles: APPLICANTS,
  audited: false,
  list: ({ runtime: { database }, actor: { enterprise = '' } }, { campaign, ...page }: DraftQuery) => {
    let found = database.db.selectFrom('drafts').where('enterprise', '=', enterprise)
    if (campaign !== undefined) found = found.where('campaign', '=', campaign)
    return pageFrom(found, page, (all) =>
      all
        .select(['id', 'campaign', 'track', 'enterprise', 'version', 'saved_at', 'saved_by'])
        .orderBy('saved_at', 'desc')
        .orderBy('id'),
    )
  },
})
