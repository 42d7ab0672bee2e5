import type { FieldError } from '#engine'
import type { List } from '#policy'
import { classes } from '../../../lib/classes.ts'
import { Button } from '../../../ui/Button.tsx'
import fields from '../../../ui/fields.module.css'
import { Required } from '../../../ui/fields.tsx'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import { spoken } from './check.ts'
import { LineInput } from './LineInput.tsx'
import styles from './ListField.module.css'
import { cellId } from './plan.ts'
import { isBlank, type RawRow, rowsIn } from './raw-form.ts'

interface Props {
  readonly title: string
  readonly field: string
  readonly required: boolean
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly list: List
  readonly within: ReadonlyMap<string, readonly FieldError[]>
  /** Whether empty columns are spoken of. */
  readonly asked: boolean
}

/** A list of rows to be filled in one by one. “没有” is an answer, and not the same as silence. */
export const ListField = ({ title, field, required, value, onChange, list, within, asked }: Props) => {
  const rows = rowsIn(value)
  const put = (next: readonly RawRow[]) => onChange(next)
  return (
    <fieldset id={cellId(field)}>
      <legend className={fields.label}>
        {title}
        {required ? <Required /> : null}
        {rows === undefined || rows.length === 0 ? null : <span className={text.muted}>（{rows.length} 行）</span>}
      </legend>
      {rows?.map((row, at) => (
        <RowFields
          key={cellId(`${field}[${at}]`)}
          {...{ title, field, list, row, at, within, asked }}
          onChange={(next) => put(rows.map((one, place) => (place === at ? next : one)))}
          onRemove={() => put(rows.filter((_, place) => place !== at))}
        />
      ))}
      <div className={classes(layout.actions, styles.acts)}>
        <Button
          disabled={(rows?.length ?? 0) >= list.maxRows}
          onClick={() => put([...(rows ?? []), {}])}
          aria-label={`${title}：增加一行`}
        >
          增加一行
        </Button>
        {rows === undefined ? (
          <Button kind="link" onClick={() => put([])} aria-label={`${title}：没有可填的`}>
            没有可填的
          </Button>
        ) : null}
        {rows?.length === 0 ? <span className={text.muted}>已填：没有。</span> : null}
      </div>
    </fieldset>
  )
}

interface RowProps extends Pick<Props, 'title' | 'field' | 'list' | 'within' | 'asked'> {
  readonly row: RawRow
  readonly at: number
  readonly onChange: (row: RawRow) => void
  readonly onRemove: () => void
}

const RowFields = ({ title, field, list, row, at, within, asked, onChange, onRemove }: RowProps) => (
  <div className={styles.row}>
    <span className={styles.number} aria-hidden="true">
      {at + 1}
    </span>
    <div className={styles.cells}>
      {Object.entries(list.columns).map(([name, column]) => {
        const path = `${field}[${at}].${name}`
        const problems = spoken(within.get(path), asked)
        return (
          <div className={fields.field} key={name}>
            <span className={styles.title} aria-hidden="true">
              {column.title}
              {column.optional ? '（可不填）' : ''}
            </span>
            <LineInput
              id={cellId(path)}
              name={`${title}第${at + 1}行${column.title}`}
              type={column.value}
              value={row[name]}
              invalid={problems.length > 0}
              onChange={(value) => onChange(withColumn(row, name, value))}
            />
            {problems.map(({ message }) => (
              <p key={message} className={fields.error}>
                {message}
              </p>
            ))}
          </div>
        )
      })}
    </div>
    <Button kind="quiet" small onClick={onRemove} aria-label={`${title}：删除第${at + 1}行`}>
      删除
    </Button>
  </div>
)

const withColumn = (row: RawRow, name: string, value: unknown): RawRow => {
  const { [name]: _, ...others } = row
  return isBlank(value) ? others : { ...others, [name]: value }
}
