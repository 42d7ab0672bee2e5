import type { ReactNode } from 'react'
import { divisionOf } from '#kernel'
import type { Scalar } from '#policy'
import { classes } from '../../../lib/classes.ts'
import { CountySelect } from '../../../ui/CountyField.tsx'
import fields from '../../../ui/fields.module.css'
import text from '../../../ui/text.module.css'
import styles from './LineInput.module.css'

export interface LineProps {
  readonly id: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly invalid: boolean
  readonly described?: string | undefined
  /** The spoken name, where no label stands beside it. */
  readonly name?: string
}

type ScalarOf<K extends Scalar['type']> = Extract<Scalar, { type: K }>
type Inputs = { readonly [K in Scalar['type']]: (type: ScalarOf<K>, props: LineProps) => ReactNode }

/** The input of one value, by its type. Numbers stay text as they are typed; the engine reads them. */
export const LineInput = ({ type, ...props }: LineProps & { readonly type: Scalar }) => {
  const input: (type: Scalar, props: LineProps) => ReactNode = pick(type.type)
  return input(type, props)
}

/** The parameter is bivariant on purpose: each input receives only its own type, from the table. */
const pick = (type: Scalar['type']): { draw(type: Scalar, props: LineProps): ReactNode }['draw'] => INPUTS[type]

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

interface TextOptions {
  readonly type?: 'text' | 'date' | 'email' | 'tel' | 'url'
  readonly inputMode?: 'numeric' | 'decimal' | 'email' | 'tel' | 'url'
  readonly className?: string | undefined
  readonly placeholder?: string
  readonly upper?: true
}

const line = ({ id, value, onChange, invalid, described, name }: LineProps, options: TextOptions = {}): ReactNode => {
  const { className, upper, ...rest } = options
  return (
    <input
      {...rest}
      id={id}
      className={classes(fields.input, className)}
      value={textOf(value)}
      aria-invalid={invalid}
      aria-describedby={described}
      aria-label={name}
      autoComplete="off"
      onChange={(event) => onChange(upper ? event.target.value.toUpperCase() : event.target.value)}
    />
  )
}

const amount = (props: LineProps, unit: string, inputMode: 'numeric' | 'decimal'): ReactNode => (
  <span className={styles.withUnit}>
    {line(props, { inputMode, className: styles.numeric })}
    {unit === '' ? null : <span className={styles.unit}>{unit}</span>}
  </span>
)

const pickOne = (
  { id, value, onChange, invalid, described, name }: LineProps,
  options: readonly { readonly text: string; readonly value: string }[],
  read: (text: string) => unknown,
  shown: string,
): ReactNode => (
  <select
    id={id}
    className={fields.input}
    value={value === undefined ? '' : shown}
    aria-invalid={invalid}
    aria-describedby={described}
    aria-label={name}
    onChange={(event) => onChange(event.target.value === '' ? undefined : read(event.target.value))}
  >
    <option value="">请选择</option>
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.text}
      </option>
    ))}
  </select>
)

const MODES = { phone: 'tel', mobile: 'tel', email: 'email', postcode: 'numeric', website: 'url' } as const

const YES_NO = [
  { text: '是', value: 'yes' },
  { text: '否', value: 'no' },
]

const INPUTS: Inputs = {
  text: ({ format }, props) => line(props, format === undefined ? {} : { inputMode: MODES[format] }),
  longText: (_, props) => line(props),
  decimal: ({ unit }, props) => amount(props, unit, 'decimal'),
  percent: (_, props) => amount(props, '%', 'decimal'),
  integer: ({ unit }, props) => amount(props, unit, 'numeric'),
  day: (_, props) => line(props, { type: 'date', className: styles.short }),
  year: (_, props) => line(props, { inputMode: 'numeric', className: styles.short, placeholder: '四位数字' }),
  yesNo: (_, props) => pickOne(props, YES_NO, (text) => text === 'yes', props.value === true ? 'yes' : 'no'),
  choice: ({ options }, props) =>
    pickOne(
      props,
      options.map((option) => ({ text: option, value: option })),
      (text) => text,
      textOf(props.value),
    ),
  // Several ticks never stand in one line; `CellField` draws them as boxes.
  choices: (_, props) => line(props),
  uscc: (_, props) => line(props, { upper: true, className: text.mono }),
  county: (_, props) => (
    <CountySelect
      id={props.id}
      described={props.described}
      value={textOf(props.value)}
      onChange={props.onChange}
      invalid={props.invalid}
    />
  ),
  industry: (_, props) => (
    <span className={styles.withUnit}>
      {line(props, { inputMode: 'numeric', className: styles.short, placeholder: '四位代码' })}
      <span className={styles.unit}>{divisionOf(textOf(props.value))?.name ?? ''}</span>
    </span>
  ),
}
