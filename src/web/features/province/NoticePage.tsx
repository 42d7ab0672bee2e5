import { useParams } from '@tanstack/react-router'
import { showDay } from '#kernel'
import type { NoticeItem, SeenPublicNotice } from '#lifecycle'
import { href, post } from '../../api/http.ts'
import type { PublicNoticeFile } from '../../api/notices.ts'
import { useNotice, useObjections } from '../../api/notices.ts'
import { useChange } from '../../api/use-change.ts'
import { classes } from '../../lib/classes.ts'
import { useTrackName } from '../../lib/rules.ts'
import card from '../../ui/Card.module.css'
import { Card } from '../../ui/Card.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { DaysLeft } from '../../ui/DaysLeft.tsx'
import { DayText } from '../../ui/format.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { PdfLink } from '../../ui/PdfLink.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { StageTag } from '../../ui/StageTag.tsx'
import text from '../../ui/text.module.css'
import { Objections } from './Objections.tsx'
import { RecogniseButton } from './RecogniseButton.tsx'

/** One public notice: its list, its objections, its conclusion. */
export const NoticePage = () => {
  const { id } = useParams({ from: '/office/province/notices/$id' })
  return <Loaded query={useNotice(id)}>{(line) => <Notice line={line} />}</Loaded>
}

const Notice = ({ line }: { readonly line: PublicNoticeFile }) => {
  const { id, publicNotice: notice, items } = line
  const trackName = useTrackName()
  return (
    <>
      <PageHeader
        title={notice.title}
        tags={<StageTag of="publicNotice" stage={notice.stage} />}
        lead={notice.documentNumber}
        actions={
          <>
            <PdfLink href={href('/api/public-notices/{id}/notice.pdf', { id })}>公示文件 PDF</PdfLink>
            {notice.recognition === undefined ? null : (
              <PdfLink href={href('/api/public-notices/{id}/recognition.pdf', { id })}>认定文件 PDF</PdfLink>
            )}
            <Conclude line={line} />
          </>
        }
      />
      <Card title="公示期">
        <Period notice={notice} />
      </Card>
      <Objections line={line} />
      <div className={classes(card.card, card.tableCard)}>
        <p className={card.count}>公示名单 {items.length} 件</p>
        <DataTable
          caption="公示名单"
          columns={[
            { title: '编号', render: ({ number }: NoticeItem) => <span className={text.number}>{number}</span> },
            { title: '企业', render: ({ enterpriseName }: NoticeItem) => enterpriseName },
            { title: '产品', render: ({ productName }: NoticeItem) => productName ?? '' },
            { title: '专项', render: ({ track }: NoticeItem) => trackName(track) },
          ]}
          rows={items}
          rowKey={({ application }) => application}
        />
      </div>
    </>
  )
}

const Period = ({ notice }: { readonly notice: SeenPublicNotice }) => (
  <Rows
    of={[
      {
        label: '公示期',
        value: (
          <>
            <DayText on={notice.firstDay} />至<DayText on={notice.lastDay} />
            24时 {notice.stage === 'published' ? <DaysLeft lastDay={notice.lastDay} /> : null}
          </>
        ),
      },
      { label: '公示渠道', value: notice.channel },
      ...(notice.provisionalNote === undefined ? [] : [{ label: '注意', value: notice.provisionalNote }]),
      ...(notice.recognition === undefined
        ? []
        : [
            {
              label: '认定',
              value: `${notice.recognition.documentNumber}，${showDay(notice.recognition.recognisedOn)}`,
            },
          ]),
    ]}
  />
)

const Conclude = ({ line: { id, version, items } }: { readonly line: PublicNoticeFile }) => {
  const objections = useObjections(id)
  const change = useChange()
  const upheld = (objections.data ?? []).filter(({ objection }) => objection.stage === 'upheld').length
  return (
    <RecogniseButton
      name="publicNotice.conclude"
      to={{ folder: 'public-notices', id }}
      label="办结并认定"
      question="办结公示并认定吗？"
      send={(body) => change.mutateAsync(post('/api/public-notices/{id}/conclusion', { id, body, version }))}
    >
      公示 {items.length} 件，异议成立 {upheld} 件，其余全部认定并授予称号。办结以后不能更改。
    </RecogniseButton>
  )
}
