import type { FieldError } from '#engine'
import { getDerived, type Track } from '#policy'
import { Card } from '../../../ui/Card.tsx'
import fields from '../../../ui/fields.module.css'
import { CellField, type Change } from './CellField.tsx'
import cells from './cells.module.css'
import { type Checked, spoken } from './check.ts'
import { fieldOf, type Item, type Step } from './plan.ts'
import type { RawForm } from './raw-form.ts'
import { Computed, YearTable, yearsOf } from './YearTable.tsx'

export interface StepProps {
  readonly step: Step
  readonly track: Track
  readonly form: RawForm
  readonly checked: Checked
  readonly requiredFields: ReadonlySet<string>
  /** Whether empty cells are spoken of. */
  readonly asked: boolean
  readonly returned: ReadonlyMap<string, string>
  readonly onChange: Change
}

const NONE: readonly FieldError[] = []
const NOWHERE: ReadonlyMap<string, readonly FieldError[]> = new Map()

/** One part of the form, roomy; what is asked by year stands side by side. */
export const StepCard = ({ step, track, form, checked, requiredFields, asked, returned, onChange }: StepProps) => {
  const problemsAt = (field: string) => {
    const said = spoken(checked.at.get(field), asked)
    return said.length === 0 ? NONE : said
  }
  const returnedAt = (field: string) => returned.get(field)
  return (
    <Card title={step.title} id={step.id}>
      <div className={cells.cells}>
        {inGroups(step.items).map((items) => {
          const [item] = items
          if (item === undefined) return null
          if (isYearly(item))
            return (
              <YearTable
                key={nameOf(item)}
                {...{ items, form, checked, requiredFields, problemsAt, onChange, returnedAt }}
              />
            )
          if (item.kind === 'computed')
            return (
              <div className={cells.cell} key={nameOf(item)}>
                <span className={fields.label}>{getDerived(track.derived, item.computed).title}</span>
                <Computed item={item} checked={checked} />
                <p className={fields.hint}>由上面的清单自动计算</p>
              </div>
            )
          const { key } = item.asked
          return (
            <CellField
              key={key}
              item={item}
              annex={track.annex.number}
              value={form.facts[key]}
              required={requiredFields.has(key)}
              problems={problemsAt(key)}
              within={item.asked.fact.value.type === 'list' ? checked.at : NOWHERE}
              asked={asked}
              onChange={onChange}
              returned={returnedAt(key)}
            />
          )
        })}
      </div>
    </Card>
  )
}

const nameOf = (item: Item): string =>
  item.kind === 'typed' ? fieldOf(item.asked.key) : `${item.computed}-${item.row}`

/** Neighbours asked by year make one table. */
const inGroups = (items: readonly Item[]): readonly (readonly Item[])[] => {
  const groups: Item[][] = []
  for (const item of items) {
    const last = groups.at(-1)
    const before = last?.[0]
    if (last !== undefined && before !== undefined && isYearly(before) && isYearly(item)) last.push(item)
    else groups.push([item])
  }
  return groups
}

const isYearly = (item: Item): boolean => yearsOf(item).length > 0
