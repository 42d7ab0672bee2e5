import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { addDays } from '#kernel'
import { APPLICATION_STAGES } from '#lifecycle'
import type { ApplicationFile } from '../../api/applications.ts'
import { post } from '../../api/http.ts'
import { useSession } from '../../api/session.ts'
import { useChange } from '../../api/use-change.ts'
import { departmentsOf } from '../../lib/packs.ts'
import { usePermission } from '../../lib/use-permission.ts'
import { ActButton } from '../../parts/act/ActButton.tsx'
import { ApplicationBody, useSections } from '../../parts/application/ApplicationBody.tsx'
import { ApplicationHeader } from '../../parts/application/ApplicationHeader.tsx'
import { type Known, LoadedApplication } from '../../parts/application/LoadedApplication.tsx'
import { RecordReply } from '../../parts/application/RecordReply.tsx'
import { SettleFinding } from '../../parts/application/SettleFinding.tsx'
import { useInHand } from '../../parts/application/use-in-hand.ts'
import { Card } from '../../ui/Card.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { AreaField, TextField } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'
import text from '../../ui/text.module.css'

/** One application as the province reads it. */
export const ApplicationPage = () => {
  const { id } = useParams({ from: '/office/province/applications/$id' })
  return <LoadedApplication id={id}>{(known) => <OfficeView {...known} />}</LoadedApplication>
}

const OfficeView = (known: Known) => {
  const { file, campaign, track } = known
  const { id, version } = file
  const inHand = useInHand(file.application)
  const sections = useSections(file, track)
  return (
    <>
      <ApplicationHeader {...known} />
      <ApplicationBody
        file={file}
        campaign={campaign}
        track={track}
        acts={<Acts file={file} />}
        replyActs={inHand ? <RecordReply id={id} version={version} departments={departmentsOf(campaign)} /> : undefined}
        underFinding={(finding) => (
          <SettleFinding id={id} version={version} finding={finding} track={track} sections={sections} open={inHand} />
        )}
      />
    </>
  )
}

const Acts = ({ file }: { readonly file: ApplicationFile }) => {
  const { id, version, application } = file
  const { stage, enterpriseName } = application
  const may = usePermission()
  const change = useChange()
  const mayAccept = may('application.admit', stage)
  return (
    <Card title="办理">
      {mayAccept ? (
        <div className={layout.actions}>
          <ConfirmAct
            act="受理"
            question={`受理${enterpriseName}的申报吗？`}
            primary
            onConfirm={() => change.mutateAsync(post('/api/applications/{id}/admission', { id, version }))}
          >
            <p>受理以后进入评审，不能再退回市局。</p>
          </ConfirmAct>
          <SendBack id={id} version={version} />
        </div>
      ) : (
        <p className={text.muted}>
          现处于“{APPLICATION_STAGES[stage]}”。{WHAT_NOW[stage] ?? ''}
        </p>
      )}
      <ByCriteria file={file} />
    </Card>
  )
}

/** Where the policy knows no expert review, the head decides by the criteria. */
const ByCriteria = ({ file: { id, version, application } }: { readonly file: ApplicationFile }) => {
  const change = useChange()
  const to = { folder: 'applications', id } as const
  const { enterpriseName } = application
  return (
    <div className={layout.actions}>
      <ActButton
        name="application.proposeByCriteria"
        to={to}
        label="列为拟认定"
        question={`把${enterpriseName}列为拟认定吗？`}
        primary
        onConfirm={() => change.mutateAsync(post('/api/applications/{id}/proposal', { id, version }))}
      >
        <p>全部条件已经符合。列入拟认定名单后，随认定文件一并认定。</p>
      </ActButton>
      <ActButton
        name="application.notProposeByCriteria"
        to={to}
        label="列为不予认定"
        question={`把${enterpriseName}列为不予认定吗？`}
        reason="不予认定的理由"
        danger
        onConfirm={(reason) =>
          change.mutateAsync(post('/api/applications/{id}/non-recognition', { id, body: { reason }, version }))
        }
      >
        <p>理由会告知企业。决定以后不能收回。</p>
      </ActButton>
    </div>
  )
}

const WHAT_NOW: Readonly<Partial<Record<keyof typeof APPLICATION_STAGES, string>>> = {
  underCityReview: '由市局初审，报送以后由省厅受理。',
  returned: '已退回企业补正，由市局办理。',
  recommended: '市局已推荐，等待随推荐函报送。',
  underReview: '可以登记部门回复、认定判断事项，评审在“评审”中办理。',
  proposed: '等待列入公示。',
  publicised: '公示期满后办结认定。',
}

const DAYS_TO_CORRECT = 10

const SendBack = ({ id, version }: { readonly id: string; readonly version: number }) => {
  const { today } = useSession()
  const [reason, setReason] = useState('')
  const [correctBy, setCorrectBy] = useState<string>(addDays(today, DAYS_TO_CORRECT))
  const change = useChange()
  const body = { reason: reason.trim(), correctBy }
  return (
    <ConfirmAct
      act="退回市局"
      question="退回市局吗？"
      danger
      onConfirm={() => change.mutateAsync(post('/api/applications/{id}/sending-back', { id, body, version }))}
    >
      <div className={layout.dialog}>
        <p>退回以后由市局重新初审，并在期限内另发推荐函报送；期限可以晚于市级推荐截止日。</p>
        <AreaField label="退回的原因" value={reason} onChange={setReason} required />
        <TextField label="重新报送的最后一天" type="date" value={correctBy} onChange={setCorrectBy} required />
      </div>
    </ConfirmAct>
  )
}
