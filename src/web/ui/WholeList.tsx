import { Empty } from './Card.tsx'
import { type Column, DataTable } from './DataTable.tsx'
import { SelectField, TextField } from './fields.tsx'
import type { Filter } from './ListPage.tsx'
import { useListState } from './list-state.ts'
import { Pager } from './Pager.tsx'

interface Props<T> {
  readonly caption: string
  /** All rows there are. */
  readonly rows: readonly T[]
  readonly columns: readonly Column<T>[]
  readonly rowKey: (row: T) => string
  /** What the search looks in: the words for people, the text of a row. */
  readonly searchIn: string
  readonly textOf: (row: T) => string
  readonly filters?: readonly (Filter & { readonly keyOf: (row: T) => string })[]
  readonly empty: string
}

const SIZE = 20

/** A list that came whole: searched, filtered and paged here, with all of it in the address. */
export const WholeList = <T,>({ caption, rows, columns, rowKey, searchIn, textOf, filters = [], empty }: Props<T>) => {
  const { values, page, set } = useListState()
  const wanted = (values.search ?? '').trim().toLowerCase()
  const found = rows.filter(
    (row) =>
      textOf(row).toLowerCase().includes(wanted) &&
      filters.every(({ name, keyOf }) => (values[name] ?? '') === '' || keyOf(row) === values[name]),
  )
  return (
    <>
      <search className="controls">
        <TextField
          label="搜索"
          placeholder={searchIn}
          type="search"
          value={values.search ?? ''}
          onChange={(text) => set('search', text)}
        />
        {filters.map(({ name, label, choices }) => (
          <SelectField
            key={name}
            label={label}
            value={values[name] ?? ''}
            choices={choices}
            blank="全部"
            onChange={(value) => set(name, value)}
          />
        ))}
      </search>
      <div className="card table-card">
        <p className="count" role="status">
          共 {found.length} 条
        </p>
        {found.length === 0 ? (
          <Empty>{rows.length === 0 ? empty : '没有符合条件的记录。可以放宽条件后再看。'}</Empty>
        ) : (
          <DataTable
            caption={caption}
            columns={columns}
            rows={found.slice((page - 1) * SIZE, page * SIZE)}
            rowKey={rowKey}
          />
        )}
        <Pager page={page} size={SIZE} total={found.length} onPage={(next) => set('page', String(next))} />
      </div>
    </>
  )
}
