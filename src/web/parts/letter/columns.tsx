import { Link } from '@tanstack/react-router'
import type { LetterLine } from '../../api/letters.ts'
import type { Column } from '../../ui/DataTable.tsx'
import { DayText } from '../../ui/format.tsx'
import { StageTag } from '../../ui/StageTag.tsx'
import text from '../../ui/text.module.css'
import { regionName } from '../application/applicationColumns.tsx'

/** The columns of a list of letters; `to` leads to one. */
export const letterColumns = (to: (id: string) => string): readonly Column<LetterLine>[] => [
  {
    title: '文号',
    render: ({ id, letter: { number } }) => <Link to={to(id)}>{number ?? '（草稿，尚未编号）'}</Link>,
  },
  { title: '推荐单位', render: ({ letter: { unit } }) => regionName(unit) },
  { title: '成文日期', render: ({ letter: { date } }) => <DayText on={date} /> },
  {
    title: '推荐数量',
    numeric: true,
    render: ({ letter }) => <span className={text.number}>{listed(letter)} 件</span>,
  },
  {
    title: '少于原则数量',
    render: ({ letter: { shortfalls } }) =>
      shortfalls === undefined ? '' : shortfalls.length === 0 ? '没有' : `${shortfalls.length} 个专项`,
  },
  { title: '阶段', render: ({ letter: { stage } }) => <StageTag of="letter" stage={stage} /> },
]

/** As chosen while it is written, as frozen since it was sent. */
const listed = ({ applications, counts = {} }: LetterLine['letter']): number =>
  applications?.length ?? Object.values(counts).reduce((sum, count) => sum + count, 0)
