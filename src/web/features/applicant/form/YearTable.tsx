import { Fragment, type ReactNode } from 'react'
import { derivedOf, type FieldError, inYear } from '#engine'
import { isGap, showMeasure, type ValueType } from '#policy'
import { classes } from '../../../lib/classes.ts'
import field from '../../../ui/fields.module.css'
import { Required } from '../../../ui/fields.tsx'
import { type Change, Sentences } from './CellField.tsx'
import cells from './cells.module.css'
import type { Checked } from './check.ts'
import { LineInput } from './LineInput.tsx'
import { cellId, fieldOf, type Item } from './plan.ts'
import { type RawForm, valueIn } from './raw-form.ts'
import styles from './YearTable.module.css'

interface Props {
  readonly items: readonly Item[]
  readonly form: RawForm
  readonly checked: Checked
  readonly requiredFields: ReadonlySet<string>
  readonly problemsAt: (field: string) => readonly FieldError[]
  readonly onChange: Change
  readonly returnedAt: (field: string) => string | undefined
}

/** Facts of several years side by side; what follows from them is worked out while one types. */
export const YearTable = ({ items, ...rest }: Props) => {
  const years = [...new Set(items.flatMap(yearsOf))].sort()
  return (
    <table className={styles.years}>
      <thead>
        <tr>
          <th scope="col">项目</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {year}年
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Line key={item.kind === 'typed' ? item.asked.key : item.computed} item={item} years={years} {...rest} />
        ))}
      </tbody>
    </table>
  )
}

export const yearsOf = (item: Item): readonly number[] => (item.kind === 'typed' ? item.asked.years : item.years)

interface LineProps extends Omit<Props, 'items'> {
  readonly item: Item
  readonly years: readonly number[]
}

const Line = ({ item, years, ...rest }: LineProps) => {
  if (item.kind === 'computed') return <ComputedLine item={item} years={years} checked={rest.checked} />
  const { key, fact } = item.asked
  const fields = item.asked.years.map((year) => fieldOf(key, year))
  const problems = [key, ...fields].flatMap(rest.problemsAt)
  const reasons = [key, ...fields].flatMap((field) => rest.returnedAt(field) ?? [])
  const noted = problems.length > 0 || reasons.length > 0
  return (
    <Fragment>
      <tr className={noted ? styles.noted : undefined}>
        <th scope="row">
          {fact.title}
          <span className={styles.unit}>{unitOf(fact.value)}</span>
          {fields.some((field) => rest.requiredFields.has(field)) ? <Required /> : null}
          {fact.hint === undefined ? null : <span className={classes(field.hint, styles.hint)}>{fact.hint}</span>}
        </th>
        {years.map((year) => (
          <td key={year} data-title={`${year}年`}>
            <YearCell item={item} year={year} {...rest} />
          </td>
        ))}
      </tr>
      {noted ? (
        <tr className={cells.cell}>
          <td colSpan={years.length + 1} id={`${cellId(key)}-note`}>
            {reasons.map((reason) => (
              <p key={reason} className={cells.reason}>
                退回原因：{reason}
              </p>
            ))}
            <Sentences problems={problems} />
          </td>
        </tr>
      ) : null}
    </Fragment>
  )
}

/** Said once for the row, so that the amounts have room. */
const unitOf = (type: ValueType): string => {
  if (type.type === 'percent') return '（%）'
  if (type.type !== 'decimal' && type.type !== 'integer') return ''
  return type.unit === '' ? '' : `（${type.unit}）`
}

const YearCell = ({
  item,
  year,
  form,
  problemsAt,
  onChange,
}: Pick<LineProps, 'form' | 'problemsAt' | 'onChange'> & {
  readonly item: Extract<Item, { kind: 'typed' }>
  readonly year: number
}): ReactNode => {
  const { key, fact, years } = item.asked
  if (!years.includes(year) || fact.value.type === 'list') return <span className={styles.notAsked}>不填</span>
  const field = fieldOf(key, year)
  return (
    <LineInput
      id={cellId(field)}
      name={inYear(fact.title, year)}
      type={fact.value}
      value={valueIn(form, key, year)}
      invalid={problemsAt(field).length > 0}
      described={`${cellId(key)}-note`}
      onChange={(value) => onChange(key, year, value)}
    />
  )
}

const ComputedLine = ({
  item,
  years,
  checked,
}: Pick<LineProps, 'years' | 'checked'> & { readonly item: Extract<Item, { kind: 'computed' }> }) => (
  <tr>
    <th scope="row">
      {derivedOf(checked.facts.track, 'number', item.computed).title}
      <span className={classes(field.hint, styles.hint)}>自动计算</span>
    </th>
    {years.map((year) => (
      <td key={year} data-title={`${year}年`}>
        {item.years.includes(year) ? <Computed item={item} year={year} checked={checked} /> : null}
      </td>
    ))}
  </tr>
)

interface ComputedProps {
  readonly item: Extract<Item, { kind: 'computed' }>
  readonly year?: number
  readonly checked: Checked
}

/** A number that follows from others, or a dash until they are there. */
export const Computed = ({ item, year, checked }: ComputedProps) => {
  const value = checked.facts.number(item.computed, year)
  const { title, unit } = derivedOf(checked.facts.track, 'number', item.computed)
  return <output aria-label={inYear(title, year)}>{isGap(value) ? '待填' : showMeasure({ value, unit })}</output>
}
