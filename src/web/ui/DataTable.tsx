import type { ReactNode } from 'react'

/** A column of a table. On a narrow screen each row becomes a card whose lines are named by the titles. */
export interface Column<T> {
  readonly title: string
  readonly render: (row: T) => ReactNode
  readonly numeric?: true
}

interface Props<T> {
  readonly caption: string
  readonly columns: readonly Column<T>[]
  readonly rows: readonly T[]
  readonly rowKey: (row: T) => string
}

/** Rows of things; dense, with room only where it helps the eye. */
export const DataTable = <T,>({ caption, columns, rows, rowKey }: Props<T>) => (
  <table className="table">
    <caption className="unseen">{caption}</caption>
    <thead>
      <tr>
        {columns.map(({ title, numeric }) => (
          <th key={title} scope="col" className={numeric ? 'numeric' : undefined}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={rowKey(row)}>
          {columns.map(({ title, render, numeric }) => (
            <td key={title} data-title={title} className={numeric ? 'numeric' : undefined}>
              {render(row)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
