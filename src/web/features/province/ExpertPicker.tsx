import type { Expert } from '#lifecycle'
import type { ExpertLine } from '../../api/reviews.ts'
import { useExperts } from '../../api/reviews.ts'
import { Empty } from '../../ui/Card.tsx'
import fields from '../../ui/fields.module.css'
import { TextField, Tick } from '../../ui/fields.tsx'
import { Loaded } from '../../ui/Loaded.tsx'

interface Props {
  readonly chosen: readonly Expert[]
  readonly onChange: (chosen: readonly Expert[]) => void
  /** Ids of those who are in already. */
  readonly without?: readonly string[]
}

/** Experts with an account, each with the employer for which one is never drawn. */
export const ExpertPicker = ({ chosen, onChange, without = [] }: Props) => {
  const experts = useExperts()
  return (
    <Loaded query={experts}>
      {(all) => {
        const free = all.filter(({ id }) => !without.includes(id))
        if (free.length === 0) return <Empty>没有可以增加的专家。请账户管理员先建立评审专家的账户。</Empty>
        const allChosen = free.every(({ id }) => chosen.some((one) => one.id === id))
        return (
          <fieldset className={fields.choice}>
            <legend>
              专家 {chosen.length} 名，共 {free.length} 名
            </legend>
            <Tick
              label="全选"
              checked={allChosen}
              onChange={(checked) => onChange(checked ? free.map(({ id, name }) => ({ id, name })) : [])}
            />
            {free.map((expert) => (
              <One key={expert.id} expert={expert} chosen={chosen} onChange={onChange} />
            ))}
          </fieldset>
        )
      }}
    </Loaded>
  )
}

const One = ({ expert: { id, name }, chosen, onChange }: Props & { readonly expert: ExpertLine }) => {
  const picked = chosen.find((one) => one.id === id)
  const others = chosen.filter((one) => one.id !== id)
  return (
    <div>
      <Tick
        label={name}
        checked={picked !== undefined}
        onChange={(checked) => onChange(checked ? [...others, { id, name }] : others)}
      />
      {picked === undefined ? null : (
        <TextField
          label={`${name}的工作单位`}
          hint="企业名称或信用代码。不会分派评审本单位的申报。可以不填。"
          value={picked.employer ?? ''}
          onChange={(employer) =>
            onChange(
              chosen.map((one) => (one.id === id ? { id, name, ...(employer === '' ? {} : { employer }) } : one)),
            )
          }
        />
      )}
    </div>
  )
}
