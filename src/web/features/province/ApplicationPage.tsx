import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { addDays } from '#kernel'
import { APPLICATION_STAGES } from '#lifecycle'
import type { ApplicationFile } from '../../lib/answers.ts'
import { useChange } from '../../lib/change.ts'
import { useMay } from '../../lib/may.ts'
import { departmentsOf } from '../../lib/packs.ts'
import { useSession } from '../../lib/session.ts'
import { ApplicationBody, useSections } from '../../ui/application/ApplicationBody.tsx'
import { ApplicationHeader } from '../../ui/application/ApplicationHeader.tsx'
import { RecordReply, SettleFinding, useInHand } from '../../ui/application/judging.tsx'
import { type Known, LoadedApplication } from '../../ui/application/LoadedApplication.tsx'
import { Card } from '../../ui/Card.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { AreaField, TextField } from '../../ui/fields.tsx'

/** One application at the province's desk. */
export const ApplicationPage = () => {
  const { id = '' } = useParams({ strict: false })
  return <LoadedApplication id={id}>{(known) => <AtDesk {...known} />}</LoadedApplication>
}

const AtDesk = (known: Known) => {
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
  const may = useMay()
  const change = useChange()
  const mayAccept = may('application.accept', stage)
  return (
    <Card title="办理">
      {mayAccept ? (
        <div className="actions">
          <ConfirmAct
            act="受理"
            question={`受理${enterpriseName}的申报吗？`}
            primary
            onConfirm={() => change.mutateAsync({ url: `/api/applications/${id}/acceptance`, version })}
          >
            <p>受理以后进入评审，不能再退回市局。</p>
          </ConfirmAct>
          <SendBack id={id} version={version} />
        </div>
      ) : (
        <p className="muted">
          现处于“{APPLICATION_STAGES[stage]}”。{WHAT_NOW[stage] ?? ''}
        </p>
      )}
    </Card>
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
      onConfirm={() => change.mutateAsync({ url: `/api/applications/${id}/sending-back`, body, version })}
    >
      <div className="dialog-fields">
        <p>退回以后由市局重新初审，并在期限内另发推荐函报送；期限可以晚于市级推荐截止日。</p>
        <AreaField label="退回的原因" value={reason} onChange={setReason} required />
        <TextField label="重新报送的最后一天" type="date" value={correctBy} onChange={setCorrectBy} required />
      </div>
    </ConfirmAct>
  )
}
