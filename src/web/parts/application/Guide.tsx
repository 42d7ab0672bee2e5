import { cellName, type Finding } from '#engine'
import { getDerived, type Look, partsOf, type Rule, type Track } from '#policy'
import layout from '../../ui/layout.module.css'
import { Rows } from '../../ui/Rows.tsx'
import type { CellView, SectionView } from './form-view.ts'

interface Props {
  readonly criterion: string
  readonly track: Track
  readonly sections: readonly SectionView[]
  /** Beside the reasons, which tell the guide already. */
  readonly brief?: boolean
}

/** Whether a person has to decide it, or has decided it. */
export const isJudgement = ({ verdict, settledBy }: Finding): boolean =>
  verdict === 'judgement' || settledBy !== undefined

/** What to look at where the rules leave a criterion to a person: the guide, and the facts it names. */
export const Guide = ({ criterion, track, sections, brief = false }: Props) => {
  const rule = track.criteria.find(({ id }) => id === criterion)
  const judgements = rule === undefined ? [] : judgementsIn(rule)
  if (judgements.length === 0) return null
  return judgements.map(({ guide, look }) => (
    <div className={layout.callout} key={guide}>
      {brief ? null : <p>{guide}</p>}
      <Rows of={look.map((one) => ({ label: nameOf(one, track), value: sayLook(one, sections) }))} />
    </div>
  ))
}

type Judgement = Extract<Rule, { kind: 'judgement' }>

const judgementsIn = (rule: Rule): readonly Judgement[] => {
  if (rule.kind === 'judgement') return [rule]
  return partsOf(rule).flatMap(judgementsIn)
}

const nameOf = (look: Look, track: Track): string => {
  if ('derived' in look) return getDerived(track.derived, look.derived).title
  return cellName(track, 'evidence' in look ? `evidence.${look.evidence}` : look.fact)
}

const sayLook = (look: Look, sections: readonly SectionView[]) => {
  if ('evidence' in look) return <a href={`#cell-evidence.${look.evidence}`}>看材料</a>
  if ('derived' in look) return '见上面的理由'
  const cell = sections.flatMap(({ cells }) => cells).find(({ field }) => field === look.fact)
  if (cell === undefined) return undefined
  return <a href={`#cell-${look.fact}`}>{shorten(cell)}</a>
}

const LONGEST = 60

const shorten = ({ values, years, table }: CellView): string => {
  if (table !== undefined) return table.rows.length === 0 ? '无' : `${table.rows.length} 行，看清单`
  const text = values.map((value, at) => (years.length > 1 ? `${years[at]} ${value || '未填'}` : value)).join('；')
  if (text === '') return '未填'
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
