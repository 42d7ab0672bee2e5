import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { showDay } from '#kernel'
import type { NoticeItem, SeenPublicNotice } from '#lifecycle'
import { useMayNow } from '../../api/acts.ts'
import { href, post } from '../../api/http.ts'
import type { PublicNoticeFile } from '../../api/notices.ts'
import { useNotice, useObjections } from '../../api/notices.ts'
import { useSession } from '../../api/session.ts'
import { useChange } from '../../api/use-change.ts'
import { classes } from '../../lib/classes.ts'
import { useTrackName } from '../../lib/rules.ts'
import { usePermission } from '../../lib/use-permission.ts'
import card from '../../ui/Card.module.css'
import { Card } from '../../ui/Card.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { DaysLeft } from '../../ui/DaysLeft.tsx'
import { TextField } from '../../ui/fields.tsx'
import { DayText } from '../../ui/format.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import layout from '../../ui/layout.module.css'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { PdfLink } from '../../ui/PdfLink.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { StageTag } from '../../ui/StageTag.tsx'
import text from '../../ui/text.module.css'
import { Objections } from './Objections.tsx'

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

const Conclude = ({ line: { id, version, publicNotice: notice, items } }: { readonly line: PublicNoticeFile }) => {
  const { today } = useSession()
  const [documentNumber, setDocumentNumber] = useState('')
  const [recognisedOn, setRecognisedOn] = useState<string>(today)
  const may = usePermission()
  const mayNow = useMayNow('public-notices', id)
  const objections = useObjections(id)
  const change = useChange()
  if (!may('publicNotice.conclude', notice.stage)) return null
  const upheld = (objections.data ?? []).filter(({ objection }) => objection.stage === 'upheld').length
  const why = mayNow.why('publicNotice.conclude')
  const body = { documentNumber: documentNumber.trim(), recognisedOn }
  return (
    <>
      {why === undefined ? null : <span className={text.whyNot}>{why}</span>}
      <ConfirmAct
        act="办结并认定"
        question="办结公示并认定吗？"
        primary
        disabled={!mayNow.can('publicNotice.conclude')}
        onConfirm={() => change.mutateAsync(post('/api/public-notices/{id}/conclusion', { id, body, version }))}
      >
        <div className={layout.dialog}>
          <p>
            公示 {items.length} 件，异议成立 {upheld} 件，其余全部认定并授予称号。办结以后不能更改。
          </p>
          <TextField
            label="认定文件文号"
            hint="如：辽工信中小〔2019〕66号"
            value={documentNumber}
            onChange={setDocumentNumber}
            required
          />
          <TextField label="认定日期" type="date" value={recognisedOn} onChange={setRecognisedOn} required />
        </div>
      </ConfirmAct>
    </>
  )
}
