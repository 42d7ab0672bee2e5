import type { ReactNode } from 'react'
import styles from './Rows.module.css'
import text from './text.module.css'

export interface RowOf {
  readonly label: string
  readonly value: ReactNode
}

/** Labels with their values, one under the other on a narrow screen: `<Rows of={[{ label: '编号', value: number }]} />` */
export const Rows = ({ of }: { readonly of: readonly RowOf[] }) => (
  <dl className={styles.rows}>
    {of.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value ?? <span className={text.muted}>—</span>}</dd>
      </div>
    ))}
  </dl>
)
