import type { ReactNode } from 'react'
import { classes } from '../lib/classes.ts'
import styles from './DataTable.module.css'
import text from './text.module.css'

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
  /** Within a cell of something else. */
  readonly dense?: boolean
}

/** Rows of things; dense, with room only where it helps the eye. */
export const DataTable = <T,>({ caption, columns, rows, rowKey, dense = false }: Props<T>) => (
  <table className={classes(styles.table, dense && styles.dense)}>
    <caption className={text.unseen}>{caption}</caption>
    <thead>
      <tr>
        {columns.map(({ title, numeric }) => (
          <th key={title} scope="col" className={numeric && styles.numeric}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={rowKey(row)}>
          {columns.map(({ title, render, numeric }) => (
            <td key={title} data-title={title} className={numeric && styles.numeric}>
              {render(row)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
