import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { read } from '../lib/http.ts'
import { Empty } from './Card.tsx'
import { type Column, DataTable } from './DataTable.tsx'
import { Reading } from './Loaded.tsx'
import { PageHeader } from './PageHeader.tsx'
import { ProblemAlert } from './ProblemAlert.tsx'

interface Props<T> {
  readonly title: string
  readonly lead: string
  readonly url: string
  readonly columns: readonly Column<T>[]
  readonly empty: string
}

const SIZE = 100

/** Records that only grow, the latest first, older ones on demand. */
export const LogPage = <T extends { readonly id: number }>({ title, lead, url, columns, empty }: Props<T>) => {
  const log = useInfiniteQuery({
    queryKey: ['log', url],
    queryFn: ({ pageParam }) =>
      read<{ readonly items: readonly T[] }>(url, { limit: SIZE, ...(pageParam === 0 ? {} : { before: pageParam }) }),
    initialPageParam: 0,
    getNextPageParam: ({ items }) => (items.length < SIZE ? undefined : items.at(-1)?.id),
  })
  const rows = log.data?.pages.flatMap(({ items }) => items)
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <ProblemAlert error={log.error} onRetry={() => void log.refetch()} />
      {rows === undefined ? (
        log.error === null ? (
          <Reading />
        ) : null
      ) : (
        <div className="card table-card">
          <p className="count" role="status">
            已显示最近 {rows.length} 条
          </p>
          {rows.length === 0 ? (
            <Empty>{empty}</Empty>
          ) : (
            <DataTable caption={title} columns={columns} rows={rows} rowKey={({ id }) => String(id)} />
          )}
          {log.hasNextPage ? (
            <div className="pager">
              <Button loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
                看更早的
              </Button>
            </div>
          ) : null}
        </div>
      )}
    </>
  )
}
