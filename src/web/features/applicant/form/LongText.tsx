import { classes } from '../../../lib/classes.ts'
import fields from '../../../ui/fields.module.css'
import { Required } from '../../../ui/fields.tsx'
import styles from './LongText.module.css'
import { cellId } from './plan.ts'

interface Props {
  readonly title: string
  readonly field: string
  readonly required: boolean
  readonly described: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly invalid: boolean
  readonly max: number
  /** The fewest characters, blanks not counted; 0 where any number will do. */
  readonly fewest: number
}

/** A text that grows with what is written (`field-sizing`, else by hand), and counts. */
export const LongText = ({ title, field, required, described, value, onChange, invalid, max, fewest }: Props) => {
  const text = typeof value === 'string' ? value : ''
  return (
    <div className={fields.field}>
      <label htmlFor={cellId(field)}>
        {title}
        {required ? <Required /> : null}
      </label>
      <textarea
        id={cellId(field)}
        className={classes(fields.input, styles.growing)}
        rows={fewest > 0 ? 6 : 3}
        value={text}
        aria-invalid={invalid}
        aria-describedby={described}
        onChange={(event) => onChange(event.target.value)}
      />
      <Counter text={text} fewest={fewest} max={max} />
    </div>
  )
}

const Counter = ({ text, fewest, max }: { readonly text: string; readonly fewest: number; readonly max: number }) => {
  const count = countCharacters(text)
  const short = count < fewest
  const rule = fewest > 0 ? `不少于 ${fewest} 字${short ? `，还差 ${fewest - count} 字` : '，已够'}` : `最多 ${max} 字`
  return (
    <p className={classes(styles.counter, short && count > 0 && styles.short)}>
      已写 {count} 字，{rule}
    </p>
  )
}

/** As the engine counts for 不少于300字: without blanks and what nobody can see. */
const countCharacters = (text: string): number => [...text.replace(/[\s\p{Cf}]/gu, '')].length
