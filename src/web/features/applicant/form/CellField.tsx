import { memo, type ReactNode } from 'react'
import type { FieldError } from '#engine'
import type { Scalar } from '#policy'
import { classes } from '../../../lib/classes.ts'
import fields from '../../../ui/fields.module.css'
import { Required } from '../../../ui/fields.tsx'
import { CheckGroup, RadioGroup } from './Choices.tsx'
import cells from './cells.module.css'
import { LineInput } from './LineInput.tsx'
import { ListField } from './ListField.tsx'
import { LongText } from './LongText.tsx'
import { cellId, type Item } from './plan.ts'

export type Change = (key: string, year: number | undefined, value: unknown) => void

interface Props {
  readonly item: Extract<Item, { kind: 'typed' }>
  readonly annex: number
  readonly value: unknown
  readonly required: boolean
  readonly problems: readonly FieldError[]
  /** Sentences about the places within it, for lists: `ipRights[2].kind`. */
  readonly within: ReadonlyMap<string, readonly FieldError[]>
  /** Whether empty cells are spoken of. */
  readonly asked: boolean
  readonly onChange: Change
  /** Why the office returned it. */
  readonly returned: string | undefined
}

/** One question of the form with its answer, what the printed form calls it, and what is wrong with it. */
export const CellField = memo((props: Props) => {
  const { item, annex, value, required, problems, within, asked, onChange, returned } = props
  const { key, fact } = item.asked
  const id = cellId(key)
  const change = (next: unknown) => onChange(key, undefined, next)
  const described = `${id}-note`
  const about = { title: fact.title, field: key, required, described, value, onChange: change }
  return (
    <div className={classes(cells.cell, isWide(item) && cells.wide, returned !== undefined && cells.returned)}>
      {drawn(item, { ...about, within, asked, invalid: problems.length > 0 })}
      <div id={described} className={cells.notes}>
        {returned === undefined ? null : <p className={cells.reason}>退回原因：{returned}</p>}
        <Sentences problems={problems} />
        {fact.hint === undefined ? null : <p className={fields.hint}>{fact.hint}</p>}
        <PrintedAs item={item} annex={annex} />
      </div>
    </div>
  )
})

interface About {
  readonly title: string
  readonly field: string
  readonly required: boolean
  readonly described: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly within: ReadonlyMap<string, readonly FieldError[]>
  readonly asked: boolean
  readonly invalid: boolean
}

const FEW = 6
const YES_NO = [
  { text: '是', value: true },
  { text: '否', value: false },
]
const asOptions = (options: readonly string[]) => options.map((option) => ({ text: option, value: option }))

const drawn = (item: Props['item'], about: About): ReactNode => {
  const type = item.asked.fact.value
  switch (type.type) {
    case 'list':
      return <ListField {...about} list={type} />
    case 'longText':
      return <LongText {...about} max={type.max} fewest={item.minChars} />
    case 'yesNo':
      return <RadioGroup {...about} options={YES_NO} />
    case 'choices':
      return <CheckGroup {...about} options={asOptions(type.options)} />
    case 'choice':
      if (type.options.length <= FEW) return <RadioGroup {...about} options={asOptions(type.options)} />
      return <Labelled {...about} type={type} />
    default:
      return <Labelled {...about} type={type} />
  }
}

const Labelled = ({ title, field, required, described, value, onChange, invalid, type }: About & { type: Scalar }) => (
  <div className={fields.field}>
    <label htmlFor={cellId(field)}>
      {title}
      {required ? <Required /> : null}
    </label>
    <LineInput
      id={cellId(field)}
      type={type}
      value={value}
      onChange={onChange}
      invalid={invalid}
      described={described}
    />
  </div>
)

/** What is wrong, in sentences. Hidden while the cell is being typed in: half a number is no mistake. */
export const Sentences = ({ problems }: { readonly problems: readonly FieldError[] }) => (
  <>
    {problems.map(({ message }) => (
      <p key={message} className={classes(fields.error, cells.sentence)}>
        {message}
      </p>
    ))}
  </>
)

/** Where it stands on paper, and under which words. */
const PrintedAs = ({ item: { row, label, asked }, annex }: Pick<Props, 'item' | 'annex'>) => {
  const place = /^[封补]/.test(row) ? `附件${annex} ${row}` : `附件${annex}第${row}项`
  return (
    <p className={cells.printed}>
      {place}
      {label === asked.fact.title ? '' : `：${label.replace(/[：:]$/, '')}`}
    </p>
  )
}

const WIDE: readonly string[] = ['list', 'longText', 'choices']

const isWide = ({ asked, label }: Props['item']): boolean =>
  WIDE.includes(asked.fact.value.type) || label.length > LONG_LABEL

const LONG_LABEL = 40
