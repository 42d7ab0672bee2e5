import { type HTMLInputAutoCompleteAttribute, type ReactNode, useId } from 'react'
import styles from './fields.module.css'
import text from './text.module.css'

interface Frame {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly required?: boolean
}

interface Described extends Frame {
  readonly children: (ids: { readonly id: string; readonly described: string | undefined }) => ReactNode
}

/** A label, its field, a hint and what is wrong with it, tied together for those who cannot see them side by side. */
export const Field = ({ label, hint, error, required, children }: Described) => {
  const id = useId()
  const note = error ?? hint
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        {required ? <Required /> : null}
      </label>
      {children({ id, described: note === undefined ? undefined : `${id}-note` })}
      {note === undefined ? null : (
        <div id={`${id}-note`} className={error === undefined ? styles.hint : styles.error}>
          {note}
        </div>
      )}
    </div>
  )
}

/** The sign of a field that must be filled. */
export const Required = () => (
  <span className={text.required} aria-hidden="true">
    {' '}
    *
  </span>
)

interface TextProps extends Frame {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'password' | 'email' | 'search' | 'date' | 'tel'
  readonly placeholder?: string
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly inputMode?: 'numeric' | 'decimal'
  readonly maxLength?: number
  readonly autoFocus?: boolean
}

/** One line of text, a password, a day. */
export const TextField = ({ label, hint, error, required, value, onChange, type = 'text', ...rest }: TextProps) => (
  <Field label={label} hint={hint} error={error} required={required ?? false}>
    {({ id, described }) => (
      <input
        {...rest}
        id={id}
        className={styles.input}
        type={type}
        value={value}
        required={required}
        aria-invalid={error !== undefined}
        aria-describedby={described}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
)

interface AreaProps extends Frame {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly rows?: number
}

/** Several lines of text: an opinion, a reason. */
export const AreaField = ({ label, hint, error, required, value, onChange, rows = 4 }: AreaProps) => (
  <Field label={label} hint={hint} error={error} required={required ?? false}>
    {({ id, described }) => (
      <textarea
        id={id}
        className={styles.input}
        rows={rows}
        value={value}
        required={required}
        aria-invalid={error !== undefined}
        aria-describedby={described}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
)

interface SelectProps extends Frame {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  /** What the empty choice says; without it there is none. */
  readonly blank?: string
}

/** One of several, in the system's own list. */
export const SelectField = ({ label, hint, error, required, value, onChange, choices, blank }: SelectProps) => (
  <Field label={label} hint={hint} error={error} required={required ?? false}>
    {({ id, described }) => (
      <select
        id={id}
        className={styles.input}
        value={value}
        required={required}
        aria-invalid={error !== undefined}
        aria-describedby={described}
        onChange={(event) => onChange(event.target.value)}
      >
        {blank === undefined ? null : <option value="">{blank}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )}
  </Field>
)

interface TickProps {
  readonly label: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** One box to tick. */
export const Tick = ({ label, checked, onChange }: TickProps) => (
  <label className={styles.tick}>
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
    <span>{label}</span>
  </label>
)
