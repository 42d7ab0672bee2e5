import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { showDay } from '#kernel'
import { TITLE_STAGES } from '#lifecycle'
import { post } from '../../api/http.ts'
import { useSession } from '../../api/session.ts'
import type { TitleLine } from '../../api/titles.ts'
import { certificate, certificatePdf, TITLES, useGranted } from '../../api/titles.ts'
import { useBatch } from '../../api/use-batch.ts'
import { useChange } from '../../api/use-change.ts'
import { choicesOf, trackChoices, UNIT_CHOICES } from '../../lib/choices.ts'
import { classes } from '../../lib/classes.ts'
import { useTrackName, useTracks } from '../../lib/rules.ts'
import { usePermission } from '../../lib/use-permission.ts'
import { regionName } from '../../parts/application/applicationColumns.tsx'
import { BatchProgress } from '../../ui/BatchProgress.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import type { Column } from '../../ui/DataTable.tsx'
import { AreaField, TextField } from '../../ui/fields.tsx'
import { DayText } from '../../ui/format.tsx'
import { ListPage } from '../../ui/ListPage.tsx'
import layout from '../../ui/layout.module.css'
import { StageTag } from '../../ui/StageTag.tsx'
import text from '../../ui/text.module.css'

/** The register of titles: certify, rename, revoke. */
export const TitlesPage = () => {
  const tracks = useTracks()
  const trackName = useTrackName()
  const may = usePermission()
  const batch = useBatch()
  return (
    <>
      <BatchProgress progress={batch.progress} />
      <ListPage
        title="称号名录"
        actions={may('title.certify') ? <CertifyAll batch={batch} /> : undefined}
        url={TITLES}
        columns={[...columnsOf(trackName), ...(may('title.rename') || may('title.revoke') ? [ACTS] : [])]}
        rowKey={({ id }) => id}
        searchIn="企业名称、证书编号、信用代码、产品"
        filters={[
          { name: 'stage', label: '阶段', choices: choicesOf(TITLE_STAGES) },
          { name: 'track', label: '专项', choices: trackChoices(tracks) },
          { name: 'unit', label: '推荐单位', choices: UNIT_CHOICES },
        ]}
        empty="还没有称号。公示办结并认定以后，称号会出现在这里，等待颁发证书。"
      />
    </>
  )
}

const columnsOf = (trackName: (id: string) => string): readonly Column<TitleLine>[] => [
  {
    title: '证书编号',
    render: ({ id, title: { number, certificateIssuedOn } }) =>
      certificateIssuedOn === undefined ? (
        <span className={text.number}>{number}</span>
      ) : (
        <a className={text.number} href={certificatePdf(id)} target="_blank" rel="noreferrer">
          {number}
          <span className={text.unseen}>证书（新窗口打开）</span>
        </a>
      ),
  },
  {
    title: '企业',
    render: ({ title: { holder, productName, application } }) => (
      <>
        <Link to="/province/applications/$id" params={{ id: application }}>
          {holder}
        </Link>
        {productName === undefined ? null : <div className={classes(text.muted, text.small)}>产品：{productName}</div>}
      </>
    ),
  },
  { title: '专项', render: ({ title: { track } }) => trackName(track) },
  { title: '推荐单位', render: ({ title: { unit } }) => regionName(unit) },
  {
    title: '有效期',
    render: ({ title: { firstDay, lastDay } }) => (
      <>
        <DayText on={firstDay} />至<DayText on={lastDay} />
      </>
    ),
  },
  {
    title: '阶段',
    render: ({ title: { stage, revocation } }) => (
      <>
        <StageTag of="title" stage={stage} />
        {revocation === undefined ? null : (
          <div className={classes(text.muted, text.small)}>
            {revocation.documentNumber}：{revocation.reason}
          </div>
        )}
      </>
    ),
  },
]

const ACTS: Column<TitleLine> = { title: '办理', render: (line) => <Acts line={line} /> }

const Acts = ({ line }: { readonly line: TitleLine }) => {
  const may = usePermission()
  const { stage } = line.title
  return (
    <div className={layout.actions}>
      {may('title.certify', stage) ? <Certify line={line} /> : null}
      {may('title.rename', stage) ? <Rename line={line} /> : null}
      {may('title.revoke', stage) ? <Revoke line={line} /> : null}
    </div>
  )
}

const Certify = ({ line }: { readonly line: TitleLine }) => {
  const { title } = line
  const { today } = useSession()
  const [issuedOn, setIssuedOn] = useState<string>(today)
  const change = useChange()
  return (
    <ConfirmAct
      act="颁证"
      question={`向${title.holder}颁发证书吗？`}
      primary
      onConfirm={() => change.mutateAsync(certificate(line, issuedOn))}
    >
      <div className={layout.dialog}>
        <p>认定日期：{showDay(title.recognisedOn)}。颁证日期印在证书上。</p>
        <TextField label="颁证日期" type="date" value={issuedOn} onChange={setIssuedOn} required />
      </div>
    </ConfirmAct>
  )
}

const CertifyAll = ({ batch }: { readonly batch: ReturnType<typeof useBatch> }) => {
  const { today } = useSession()
  const [issuedOn, setIssuedOn] = useState<string>(today)
  const granted = useGranted(!batch.running)
  const lines = granted.data ?? []
  const steps = lines.map((line) => ({
    name: `${line.title.holder}（${line.title.number}）`,
    change: certificate(line, issuedOn),
  }))
  return (
    <ConfirmAct
      act={`全部颁证（${lines.length} 件）`}
      question={`向 ${lines.length} 件已认定的称号颁发证书吗？`}
      primary
      disabled={lines.length === 0 || batch.running}
      onConfirm={async () => {
        void batch.run(steps)
      }}
    >
      <div className={layout.dialog}>
        <p>逐件办理，未办成的会列出原因。</p>
        <TextField label="颁证日期" type="date" value={issuedOn} onChange={setIssuedOn} required />
      </div>
    </ConfirmAct>
  )
}

const Rename = ({ line: { id, version, title } }: { readonly line: TitleLine }) => {
  const [name, setName] = useState('')
  const [documentNumber, setDocumentNumber] = useState('')
  const change = useChange()
  const body = { name: name.trim(), documentNumber: documentNumber.trim() }
  return (
    <ConfirmAct
      act="更名"
      question={`称号上的“${title.holder}”更名`}
      onConfirm={() => change.mutateAsync(post('/api/titles/{id}/name', { id, body, version }))}
    >
      <div className={layout.dialog}>
        <TextField label="新名称" value={name} onChange={setName} required />
        <TextField label="更名文号" value={documentNumber} onChange={setDocumentNumber} required />
      </div>
    </ConfirmAct>
  )
}

const Revoke = ({ line: { id, version, title } }: { readonly line: TitleLine }) => {
  const [reason, setReason] = useState('')
  const [documentNumber, setDocumentNumber] = useState('')
  const change = useChange()
  const body = { reason: reason.trim(), documentNumber: documentNumber.trim() }
  return (
    <ConfirmAct
      act="撤销"
      question={`撤销${title.holder}的称号（${title.number}）吗？`}
      danger
      onConfirm={() => change.mutateAsync(post('/api/titles/{id}/revocation', { id, body, version }))}
    >
      <div className={layout.dialog}>
        <p>撤销会公布在名册上，不能恢复；企业在规定的年数内不得再申报。</p>
        <AreaField label="撤销原因" value={reason} onChange={setReason} required />
        <TextField label="撤销文号" value={documentNumber} onChange={setDocumentNumber} required />
      </div>
    </ConfirmAct>
  )
}
