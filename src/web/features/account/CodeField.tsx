import { TextField } from '../../ui/fields.tsx'

interface Props {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** The changing code of an authenticator, or one of the codes kept for emergencies. */
export const CodeField = ({ label, hint, value, onChange }: Props) => (
  <TextField
    label={label}
    hint={hint}
    value={value}
    onChange={onChange}
    autoComplete="one-time-code"
    required
    autoFocus
  />
)
