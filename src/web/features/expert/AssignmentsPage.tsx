import { Link } from '@tanstack/react-router'
import type { AssignmentLine } from '../../api/reviews.ts'
import { useAssignments } from '../../api/reviews.ts'
import { useAccount } from '../../api/session.ts'
import { classes } from '../../lib/classes.ts'
import { useTrackName } from '../../lib/rules.ts'
import { Card, Empty } from '../../ui/Card.tsx'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { ToneTag } from '../../ui/tags.tsx'
import text from '../../ui/text.module.css'
import { hasLocalSheet } from './local-sheet.ts'

/** What an expert has to score, and the own sheets given so far. */
export const AssignmentsPage = () => {
  return (
    <>
      <PageHeader title="我的评审" lead="只显示分派给您的申报。其他专家的身份和评分在决定以前互不可见。" />
      <Loaded query={useAssignments()}>{(lines) => <Assignments lines={lines} />}</Loaded>
    </>
  )
}

const Assignments = ({ lines }: { readonly lines: readonly AssignmentLine[] }) => {
  const columns = useColumns()
  const open = lines.filter(({ stage, sheet }) => sheet === undefined && stage === 'assigned')
  const done = lines.filter((line) => !open.includes(line))
  return (
    <>
      <Card title={`待评 ${open.length} 件`}>
        {open.length === 0 ? (
          <Empty>没有待评的申报。省厅分派以后，会出现在这里。</Empty>
        ) : (
          <DataTable caption="待评" columns={columns} rows={open} rowKey={keyOf} />
        )}
      </Card>
      <Card title={`已评 ${done.length} 件`}>
        {done.length === 0 ? (
          <Empty>还没有提交评分。</Empty>
        ) : (
          <DataTable caption="已评" columns={columns} rows={done} rowKey={keyOf} />
        )}
      </Card>
    </>
  )
}

const keyOf = ({ review, entry }: AssignmentLine): string => `${review} ${entry.application}`

const useColumns = (): readonly Column<AssignmentLine>[] => {
  const trackName = useTrackName()
  return [
    { title: '编号', render: ({ entry: { number } }) => <span className={text.number}>{number}</span> },
    {
      title: '企业',
      render: ({ review, entry: { application, enterpriseName, productName } }) => (
        <>
          <Link to="/expert/$review/$application" params={{ review, application }}>
            {enterpriseName}
          </Link>
          {productName === undefined ? null : (
            <div className={classes(text.muted, text.small)}>产品：{productName}</div>
          )}
        </>
      ),
    },
    { title: '专项', render: ({ track }) => trackName(track) },
    { title: '我的评分', render: (line) => <Own line={line} /> },
  ]
}

const Own = ({ line: { review, stage, sheet, entry } }: { readonly line: AssignmentLine }) => {
  const { id: expert } = useAccount()
  if (sheet !== undefined)
    return (
      <>
        <span className={text.number}>{sheet.score} 分</span>
        <div className={classes(text.muted, text.small)}>{sheet.comment}</div>
      </>
    )
  if (stage !== 'assigned') return <ToneTag tone="still">已结束，未评</ToneTag>
  return hasLocalSheet(expert, review, entry.application) ? (
    <ToneTag tone="wait">填写中，未提交</ToneTag>
  ) : (
    <ToneTag tone="active">待评</ToneTag>
  )
}
