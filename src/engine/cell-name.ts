import { findFact, type NeededCell, type Track } from '#policy'

/** What a cell's name is made from. */
export type Named = Pick<Track, 'facts' | 'evidence'>

/** The path of a cell, as problems and returns name it: `revenue.2018`, `ipRights[2]`, `evidence.E-A1`. */
export const cellPath = (cell: NeededCell): string => {
  if ('evidence' in cell) return `evidence.${cell.evidence}`
  const { fact, year, row } = cell
  if (row !== undefined) return `${fact}[${row}]`
  return year === undefined ? fact : `${fact}.${year}`
}

/**
 * What people call the cell of a path: `revenue.2018` → 营业收入（2018年）, `ipRights[2].kind` → 知识产权清单第 3 行的“类别”,
 * `evidence.E-A1` → the item's label. What is no cell's path is said as it stands.
 */
export const cellName = ({ facts, evidence }: Named, path: string): string => {
  const { key = '', row, part } = PATH.exec(path)?.groups ?? {}
  if (key === 'evidence') return evidence.find(({ id }) => id === part)?.label ?? '证明材料'
  const fact = findFact(facts, key)
  if (fact === undefined) return path
  if (row === undefined) return part !== undefined && YEAR.test(part) ? inYear(fact.title, Number(part)) : fact.title
  const column = fact.value.type === 'list' && part !== undefined ? fact.value.columns[part] : undefined
  return `${fact.title}第 ${Number(row) + 1} 行${column === undefined ? '' : `的“${column.title}”`}`
}

/** `主营业务收入（2016年）` */
export const inYear = (name: string, year: number | undefined): string =>
  year === undefined ? name : `${name}（${year}年）`

const PATH = /^(?<key>\w+)(?:\[(?<row>\d+)\])?(?:\.(?<part>.+))?$/
const YEAR = /^\d{4}$/
