import { UNIT_CHOICES } from '../../lib/choices.ts'
import { CountyField } from '../../ui/CountyField.tsx'
import { SelectField } from '../../ui/fields.tsx'
import { placeOfRole } from './account-rules.ts'

interface Props {
  readonly role: string
  readonly given: { readonly unit: string; readonly county: string }
  readonly set: (name: 'unit' | 'county') => (value: string) => void
  readonly error: (field: string) => string | undefined
}

/** Where an officer of a city or a county belongs; nothing for others. */
export const UnitOrCounty = ({ role, given, set, error }: Props) => {
  switch (placeOfRole(role)) {
    case 'unit':
      return (
        <SelectField
          label="推荐单位"
          value={given.unit}
          onChange={set('unit')}
          choices={UNIT_CHOICES}
          blank="请选择"
          error={error('unit')}
          required
        />
      )
    case 'county':
      return <CountyField label="区县" value={given.county} onChange={set('county')} error={error('county')} required />
    default:
      return null
  }
}
