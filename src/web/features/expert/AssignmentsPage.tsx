import { Link } from '@tanstack/react-router'
import type { SheetLine } from '../../api/reviews.ts'
import { useOwnSheets } from '../../api/reviews.ts'
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
      <Loaded query={useOwnSheets()}>{(lines) => <Assignments lines={lines} />}</Loaded>
    </>
  )
}

const Assignments = ({ lines }: { readonly lines: readonly SheetLine[] }) => {
  const columns = useColumns()
  const open = lines.filter(({ scoreSheet }) => scoreSheet.stage === 'assigned')
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

const keyOf = ({ id }: SheetLine): string => id

const useColumns = (): readonly Column<SheetLine>[] => {
  const trackName = useTrackName()
  return [
    { title: '编号', render: ({ scoreSheet: { number } }) => <span className={text.number}>{number}</span> },
    {
      title: '企业',
      render: ({ id, scoreSheet: { enterpriseName, productName } }) => (
        <>
          <Link to="/expert/$id" params={{ id }}>
            {enterpriseName}
          </Link>
          {productName === undefined ? null : (
            <div className={classes(text.muted, text.small)}>产品：{productName}</div>
          )}
        </>
      ),
    },
    { title: '专项', render: ({ scoreSheet: { track } }) => trackName(track) },
    { title: '我的评分', render: (line) => <Own line={line} /> },
  ]
}

const Own = ({ line: { id, scoreSheet } }: { readonly line: SheetLine }) => {
  const { id: expert } = useAccount()
  if (scoreSheet.score !== undefined)
    return (
      <>
        <span className={text.number}>{scoreSheet.score} 分</span>
        <div className={classes(text.muted, text.small)}>{scoreSheet.comment}</div>
      </>
    )
  return hasLocalSheet(expert, id) ? (
    <ToneTag tone="wait">填写中，未提交</ToneTag>
  ) : (
    <ToneTag tone="active">待评</ToneTag>
  )
}
