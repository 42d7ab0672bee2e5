import { DataTable } from '../../ui/DataTable.tsx'
import text from '../../ui/text.module.css'
import styles from './FormContent.module.css'
import type { CellView, RowView, SectionView } from './form-view.ts'

/** Cells that can be picked, such as for a return. */
export interface Picking {
  has(field: string): boolean
  toggle(field: string, label: string): void
}

interface Props {
  readonly sections: readonly SectionView[]
  readonly picking?: Picking | undefined
}

/** What the applicant filled in, section by section, read-only. */
export const FormContent = ({ sections, picking }: Props) => (
  <div className={styles.form}>
    {sections.map(({ heading, cells }) => (
      <section key={heading + cells[0]?.row}>
        <h3>{heading}</h3>
        {runsOf(cells).map((run) =>
          run.years.length > 0 ? (
            <YearTable key={run.key} heading={heading} run={run} picking={picking} />
          ) : (
            <dl key={run.key} className={styles.cells}>
              {run.cells.map((cell) => (
                <CellLine key={cell.row + cell.label} cell={cell} picking={picking} />
              ))}
            </dl>
          ),
        )}
      </section>
    ))}
  </div>
)

interface Run {
  readonly key: string
  readonly years: readonly string[]
  readonly cells: readonly CellView[]
}

/** Neighbours with the same years share one table. */
const runsOf = (cells: readonly CellView[]): readonly Run[] => {
  const runs: { key: string; years: readonly string[]; cells: CellView[] }[] = []
  for (const cell of cells) {
    const last = runs.at(-1)
    const years = cell.years.length > 1 ? cell.years : []
    if (last !== undefined && last.years.join() === years.join()) last.cells.push(cell)
    else runs.push({ key: cell.row + cell.label, years, cells: [cell] })
  }
  return runs
}

const CellLine = ({ cell, picking }: { readonly cell: CellView; readonly picking: Picking | undefined }) => (
  <div className={cell.long || cell.table !== undefined ? styles.wide : undefined} id={idOf(cell)}>
    <dt>
      <span className={styles.rowNumber}>{cell.row}</span> {cell.label}
      {cell.years[0] === undefined ? '' : `（${cell.years[0]}）`}
      <Pick cell={cell} picking={picking} />
    </dt>
    <dd className={cell.long ? text.preserve : undefined}>
      {cell.table === undefined ? <Value of={cell.values[0] ?? ''} /> : <SmallTable cell={cell} of={cell.table} />}
    </dd>
  </div>
)

const YearTable = ({
  heading,
  run,
  picking,
}: {
  readonly heading: string
  readonly run: Run
  readonly picking: Picking | undefined
}) => (
  <table className={styles.years}>
    <caption className={text.unseen}>{heading}（按年份）</caption>
    <thead>
      <tr>
        <th scope="col">项目</th>
        {run.years.map((year) => (
          <th key={year} scope="col" className={styles.numeric}>
            {year}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {run.cells.map((cell) => (
        <tr key={cell.row + cell.label} id={idOf(cell)}>
          <th scope="row">
            <span className={styles.rowNumber}>{cell.row}</span> {cell.label}
            <Pick cell={cell} picking={picking} />
          </th>
          {cell.values.map((value, at) => (
            <td key={run.years[at]} className={styles.numeric}>
              <Value of={value} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const SmallTable = ({ cell, of }: { readonly cell: CellView; readonly of: NonNullable<CellView['table']> }) =>
  of.rows.length === 0 ? (
    <span className={text.muted}>无</span>
  ) : (
    <DataTable
      caption={cell.label}
      columns={of.titles.map((title, at) => ({ title, render: ({ texts }: RowView) => texts[at] ?? '' }))}
      rows={of.rows}
      rowKey={({ key }) => key}
      dense
    />
  )

const Value = ({ of }: { readonly of: string }) => (of === '' ? <span className={text.muted}>未填</span> : of)

const Pick = ({
  cell: { field, label },
  picking,
}: {
  readonly cell: CellView
  readonly picking: Picking | undefined
}) =>
  field === undefined || picking === undefined ? null : (
    <label className={styles.pick}>
      <input type="checkbox" checked={picking.has(field)} onChange={() => picking.toggle(field, label)} />
      <span>
        退回<span className={text.unseen}>“{label}”</span>
      </span>
    </label>
  )

const idOf = ({ field }: CellView): string | undefined => (field === undefined ? undefined : `cell-${field}`)
