import { useId } from 'react'
import fields from './fields.module.css'

interface Props<T extends string> {
  readonly label: string
  readonly value: T
  readonly onChange: (value: T) => void
  readonly choices: readonly { readonly value: T; readonly label: string }[]
}

/** One of a few, all in sight. */
export const ChoiceField = <T extends string>({ label, value, onChange, choices }: Props<T>) => {
  const name = useId()
  return (
    <fieldset className={fields.choice}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
