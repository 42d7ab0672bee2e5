import type { ReactNode } from 'react'
import { type Column, DataTable } from './DataTable.tsx'
import fields from './fields.module.css'
import styles from './SelectTable.module.css'

interface Props<T> {
  readonly caption: string
  readonly columns: readonly Column<T>[]
  readonly rows: readonly T[]
  readonly rowKey: (row: T) => string
  /** What a row is called, for those who cannot see it beside its box. */
  readonly nameOf: (row: T) => string
  readonly chosen: ReadonlySet<string>
  readonly onChange: (chosen: ReadonlySet<string>) => void
  readonly disabled?: boolean
  /** What can be done with the chosen ones. */
  readonly children?: ReactNode
}

/** Rows with a box before each, and one for all. */
export const SelectTable = <T,>({ caption, columns, rows, rowKey, nameOf, chosen, onChange, ...rest }: Props<T>) => {
  const { disabled = false, children } = rest
  const keys = rows.map(rowKey)
  const all = keys.length > 0 && keys.every((key) => chosen.has(key))
  const toggle = (key: string) => onChange(new Set(chosen.has(key) ? without(chosen, key) : [...chosen, key]))
  const box: Column<T> = {
    title: '选择',
    render: (row) => (
      <input
        type="checkbox"
        aria-label={`选择${nameOf(row)}`}
        disabled={disabled}
        checked={chosen.has(rowKey(row))}
        onChange={() => toggle(rowKey(row))}
      />
    ),
  }
  return (
    <>
      <div className={styles.toolbar}>
        <label className={fields.tick}>
          <input
            type="checkbox"
            disabled={disabled || keys.length === 0}
            checked={all}
            onChange={() => onChange(new Set(all ? [] : keys))}
          />
          <span>全选</span>
        </label>
        <span role="status">
          已选 {chosen.size} 件，共 {rows.length} 件
        </span>
        {children}
      </div>
      <DataTable caption={caption} columns={[box, ...columns]} rows={rows} rowKey={rowKey} />
    </>
  )
}

const without = (chosen: ReadonlySet<string>, key: string): readonly string[] =>
  [...chosen].filter((one) => one !== key)
