import { PROVINCE } from '../lib/packs.ts'
import fields from './fields.module.css'
import { Field } from './fields.tsx'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly error?: string | undefined
  readonly required?: boolean
}

/** A county of the province, or 沈抚示范区, under its city. */
export const CountyField = ({ label, value, onChange, hint, error, required = false }: Props) => (
  <Field label={label} hint={hint} error={error} required={required}>
    {({ id, described }) => (
      <CountySelect
        id={id}
        described={described}
        value={value}
        onChange={onChange}
        invalid={error !== undefined}
        required={required}
      />
    )}
  </Field>
)

interface SelectProps {
  readonly id: string
  readonly described: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  readonly invalid: boolean
  readonly required?: boolean
}

/** The list alone, for those who bring their own label. */
export const CountySelect = ({ id, described, value, onChange, invalid, required = false }: SelectProps) => (
  <select
    id={id}
    className={fields.input}
    value={value}
    aria-describedby={described}
    aria-invalid={invalid}
    required={required}
    onChange={(event) => onChange(event.target.value)}
  >
    <option value="">请选择区、县</option>
    {PROVINCE.reportingUnits.map(({ code, name, kind }) =>
      kind === 'zone' ? (
        <option key={code} value={code}>
          {name}
        </option>
      ) : (
        <optgroup key={code} label={name}>
          {PROVINCE.countiesOf(code).map((county) => (
            <option key={county.code} value={county.code}>
              {name}
              {county.name}
            </option>
          ))}
        </optgroup>
      ),
    )}
  </select>
)
