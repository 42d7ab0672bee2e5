import { useState } from 'react'
import type { Finding } from '#engine'
import { isDay } from '#kernel'
import type { Application } from '#lifecycle'
import type { Department, Track } from '#policy'
import { useChange } from '../../lib/change.ts'
import { useMay } from '../../lib/may.ts'
import { useAccount, useSession } from '../../lib/session.ts'
import { ChoiceField } from '../ChoiceField.tsx'
import { ConfirmAct } from '../ConfirmAct.tsx'
import { AreaField, SelectField, TextField } from '../fields.tsx'
import type { SectionView } from './form-view.ts'
import { Guide, isJudgement } from './Guide.tsx'

/** Whether the application is in the hands of the one signed in: the city's until it reports, then the province's. */
export const useInHand = ({ stage }: Pick<Application, 'stage'>): boolean => {
  const may = useMay()
  const { role } = useAccount()
  return may('application.settle', stage) && (role === 'cityOfficer') === (stage === 'underCityReview')
}

interface Named {
  readonly id: string
  readonly version: number
}

/** Records what a department answered. */
export const RecordReply = ({ id, version, departments }: Named & { readonly departments: readonly Department[] }) => {
  const { today } = useSession()
  const [reply, setReply] = useState<Reply>({
    department: departments[0]?.id ?? '',
    adverse: 'no',
    text: '',
    on: today,
  })
  const change = useChange()
  const set = (name: keyof Reply) => (value: string) => setReply({ ...reply, [name]: value })
  const record = async () => {
    const { adverse, ...said } = reply
    const body = { ...said, adverse: adverse === 'yes' }
    await change.mutateAsync({ url: `/api/applications/${id}/department-replies`, body, version })
    setReply({ ...reply, adverse: 'no', text: '' })
  }
  return (
    <ConfirmAct act="登记部门回复" question="登记部门回复" primary onConfirm={record}>
      <div className="dialog-fields">
        <SelectField
          label="部门"
          value={reply.department}
          onChange={set('department')}
          choices={departments.map((one) => ({ value: one.id, label: one.name }))}
        />
        <ChoiceField
          label="结论"
          value={reply.adverse}
          onChange={set('adverse')}
          choices={[
            { value: 'no', label: '无不良记录' },
            { value: 'yes', label: '有不良记录' },
          ]}
        />
        <AreaField label="回复内容" value={reply.text} onChange={set('text')} required />
        <TextField
          label="回复日期"
          type="date"
          value={reply.on}
          onChange={set('on')}
          error={isDay(reply.on) ? undefined : '请选择日期。'}
          required
        />
        <p className="subtle">同一部门再次登记的，以最后一次为准。</p>
      </div>
    </ConfirmAct>
  )
}

interface Reply {
  readonly department: string
  readonly adverse: string
  readonly text: string
  readonly on: string
}

interface SettleProps extends Named {
  readonly finding: Finding
  readonly track: Track
  readonly sections: readonly SectionView[]
  /** Whether it is in one's hands to settle. */
  readonly open: boolean
}

/** A criterion left to a person: what to look at, and the finding with its reason. */
export const SettleFinding = ({ id, version, finding, track, sections, open }: SettleProps) => {
  const { criterion, settledBy } = finding
  const [verdict, setVerdict] = useState<string>(settledBy?.verdict ?? 'met')
  const [reason, setReason] = useState(settledBy?.reason ?? '')
  const change = useChange()
  if (!isJudgement(finding)) return null
  const settle = () =>
    change.mutateAsync({
      url: `/api/applications/${id}/settlements`,
      body: { criterion, verdict, reason: reason.trim() },
      version,
    })
  return (
    <>
      <Guide criterion={criterion} track={track} sections={sections} brief />
      {open ? (
        <div className="actions">
          <ConfirmAct
            act={settledBy === undefined ? `认定 ${criterion}` : `重新认定 ${criterion}`}
            question={`${criterion} ${finding.title}`}
            onConfirm={settle}
          >
            <div className="dialog-fields">
              <Guide criterion={criterion} track={track} sections={sections} />
              <ChoiceField label="认定结论" value={verdict} onChange={setVerdict} choices={VERDICTS} />
              <AreaField label="认定理由" value={reason} onChange={setReason} required />
            </div>
          </ConfirmAct>
        </div>
      ) : null}
    </>
  )
}

const VERDICTS = [
  { value: 'met', label: '符合' },
  { value: 'unmet', label: '不符合' },
]
