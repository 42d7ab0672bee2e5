import type { Answer, Item, ListUrl, QueryOf, ReadArguments, Url } from './contract.ts'
import { filled, getJson, type Query } from './http.ts'

/** What a page reads: a key under which it is kept, and how it is read. For `useQuery`. */
export interface Read<T> {
  readonly queryKey: readonly unknown[]
  readonly queryFn: () => Promise<T>
}

interface Given {
  readonly query?: Query
  readonly [part: string]: unknown
}

/** `read('/api/applications/{id}', { id })` */
export function read<U extends Url<'get'>>(url: U, ...given: ReadArguments<U>): Read<Answer<U>>
export function read(url: string, given: Given = {}): Read<unknown> {
  const { query, ...parts } = given
  return { queryKey: keyOf(url, given), queryFn: () => getJson(filled(url, parts), query) }
}

/** One page of a list as the address of the web page asks for it. */
export const readPage = <U extends ListUrl>(
  url: U,
  query: Query,
): Read<{ readonly items: readonly Item<U>[]; readonly total: number }> => ({
  queryKey: keyOf(url, { query }),
  queryFn: () => getJson(url, query),
})

const SIZE = 200

/** All of a list, page after page: for those few tables that need the whole. */
export const readEvery = <U extends ListUrl>(url: U, query?: QueryOf<U> & Query): Read<readonly Item<U>[]> => ({
  queryKey: [...keyOf(url, { query }), 'every'],
  queryFn: async () => {
    const page = (number: number) => readPage(url, { ...query, page: number, size: SIZE }).queryFn()
    const { items, total } = await page(1)
    const all = [...items]
    for (let number = 2; number <= Math.ceil(total / SIZE); number++) all.push(...(await page(number)).items)
    return all
  },
})

/** Begins with the noun, so that a change of one finds all that was read of it. */
const keyOf = (url: string, given: object): readonly unknown[] => [nounOf(url), url, given]

/** `applications` of `/api/applications/7/return` */
export const nounOf = (url: string): string => url.split('/')[2] ?? ''
