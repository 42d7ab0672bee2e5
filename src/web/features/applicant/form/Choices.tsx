import type { ReactNode } from 'react'
import fields from '../../../ui/fields.module.css'
import { Required } from '../../../ui/fields.tsx'
import { cellId } from './plan.ts'

interface Option {
  readonly text: string
  readonly value: unknown
}

interface GroupProps {
  readonly field: string
  readonly title: string
  readonly required: boolean
  readonly described: string | undefined
}

interface ChoiceProps extends GroupProps {
  readonly options: readonly Option[]
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

/** One of a few, each to be seen. A second click on what is chosen takes it back. */
export const RadioGroup = ({ value, onChange, options, ...group }: ChoiceProps) => (
  <Group {...group}>
    {options.map((option) => (
      <label key={option.text} className={fields.tick}>
        <input
          type="radio"
          name={cellId(group.field)}
          checked={value === option.value}
          onChange={() => onChange(option.value)}
          onClick={() => {
            if (value === option.value) onChange(undefined)
          }}
        />
        <span>{option.text}</span>
      </label>
    ))}
  </Group>
)

/** Several of a few. */
export const CheckGroup = ({ value, onChange, options, ...group }: ChoiceProps) => {
  const ticked: readonly unknown[] = Array.isArray(value) ? value : []
  return (
    <Group {...group}>
      {options.map((option) => (
        <label key={option.text} className={fields.tick}>
          <input
            type="checkbox"
            checked={ticked.includes(option.value)}
            onChange={({ target: { checked } }) =>
              onChange(checked ? [...ticked, option.value] : ticked.filter((one) => one !== option.value))
            }
          />
          <span>{option.text}</span>
        </label>
      ))}
    </Group>
  )
}

const Group = ({ field, title, required, described, children }: GroupProps & { readonly children: ReactNode }) => (
  <fieldset id={cellId(field)} aria-describedby={described}>
    <legend className={fields.label}>
      {title}
      {required ? <Required /> : null}
    </legend>
    {children}
  </fieldset>
)
