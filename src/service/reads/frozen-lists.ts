import type { Flat, Letter, LetterLine, LetterList, NoticeItem, NoticeList, PublicNotice } from '#lifecycle'
import { loadFrozen } from '#store'
import type { Runtime } from '../runtime.ts'

type Db = Runtime['database']['db']

/** The list of a letter as it was sent; empty while it is being written. */
export const letterLines = async (db: Db, { list }: Pick<Flat<Letter>, 'list'>): Promise<readonly LetterLine[]> => {
  if (list === undefined) return []
  return (await loadFrozen<LetterList>(db, [list])).get(list)?.lines ?? []
}

/** The list of a public notice as it was published. */
export const noticeItems = async (db: Db, { list }: Pick<PublicNotice, 'list'>): Promise<readonly NoticeItem[]> =>
  (await loadFrozen<NoticeList>(db, [list])).get(list)?.items ?? []
