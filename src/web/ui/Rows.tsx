import type { ReactNode } from 'react'

export interface RowOf {
  readonly label: string
  readonly value: ReactNode
}

/** Labels with their values, one under the other on a narrow screen: `<Rows of={[{ label: '编号', value: number }]} />` */
export const Rows = ({ of }: { readonly of: readonly RowOf[] }) => (
  <dl className="rows">
    {of.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value ?? <span className="muted">—</span>}</dd>
      </div>
    ))}
  </dl>
)
