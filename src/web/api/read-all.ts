import type { Listed } from './answers.ts'
import { type Query, read } from './http.ts'

const SIZE = 200

/** All of a list, page after page: for those few tables that need the whole. */
export const readAll = async <T>(url: string, query: Query = {}): Promise<readonly T[]> => {
  const first = await read<Listed<T>>(url, { ...query, page: 1, size: SIZE })
  const pages = Math.ceil(first.total / SIZE)
  const rest: T[] = []
  for (let page = 2; page <= pages; page++)
    rest.push(...(await read<Listed<T>>(url, { ...query, page, size: SIZE })).items)
  return [...first.items, ...rest]
}
