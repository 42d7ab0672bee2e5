import { Link } from '@tanstack/react-router'
import type { LetterFile } from '../../api/letters.ts'
import type { Column } from '../../ui/DataTable.tsx'
import { DayText } from '../../ui/format.tsx'
import { StageTag } from '../../ui/tags.tsx'
import text from '../../ui/text.module.css'
import { regionName } from '../application/applicationColumns.tsx'

/** The columns of a list of letters; `to` leads to one. */
export const letterColumns = (to: (id: string) => string): readonly Column<LetterFile>[] => [
  {
    title: '文号',
    render: ({ id, recommendation: { number } }) => <Link to={to(id)}>{number ?? '（草稿，尚未编号）'}</Link>,
  },
  { title: '推荐单位', render: ({ recommendation: { unit } }) => regionName(unit) },
  { title: '成文日期', render: ({ recommendation: { date } }) => <DayText on={date} /> },
  {
    title: '推荐数量',
    numeric: true,
    render: ({ recommendation: { applications } }) => <span className={text.number}>{applications.length} 件</span>,
  },
  {
    title: '少于原则数量',
    render: ({ recommendation: { shortfalls } }) =>
      shortfalls === undefined ? '' : shortfalls.length === 0 ? '没有' : `${shortfalls.length} 个专项`,
  },
  { title: '阶段', render: ({ recommendation: { stage } }) => <StageTag of="recommendation" stage={stage} /> },
]
