import { useState } from 'react'
import type { Day } from '#kernel'
import { APPLICATION_STAGES, type SeenCampaign } from '#lifecycle'
import { useMayNow } from '../../api/acts.ts'
import type { ApplicationFile } from '../../api/applications.ts'
import { post } from '../../api/http.ts'
import { useChange } from '../../api/use-change.ts'
import { usePermission } from '../../lib/use-permission.ts'
import { ActButton } from '../../parts/act/ActButton.tsx'
import { Card } from '../../ui/Card.tsx'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { DaysLeft } from '../../ui/DaysLeft.tsx'
import { AreaField } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'
import text from '../../ui/text.module.css'

interface Props {
  readonly file: ApplicationFile
  readonly campaign: SeenCampaign
}

/** What the office may decide on the application, or why it may not now. */
export const CityActs = ({ file, campaign }: Props) => {
  const may = usePermission()
  const { stage, sentBack, returnItems = [] } = file.application
  const { cityLastDay } = campaign
  const lastDay = [cityLastDay, sentBack?.correctBy].reduce(later)
  return (
    <Card title="办理" extra={stage === 'underCityReview' ? <DaysLeft lastDay={lastDay} /> : null}>
      <div className={layout.stack}>
        {may('application.recommend', stage) ? <Decide file={file} /> : null}
        {may('application.giveCountyOpinion', stage) ? <CountyOpinion file={file} /> : null}
        {stage === 'returned' ? (
          <div>
            <p>已退回企业，等待补正 {returnItems.length} 处：</p>
            <ul>
              {returnItems.map(({ field, reason }) => (
                <li key={field}>{reason}</li>
              ))}
            </ul>
          </div>
        ) : null}
        {stage === 'underCityReview' || stage === 'returned' ? null : (
          <p className={text.muted}>
            现处于“{APPLICATION_STAGES[stage]}”，{WHAT_NOW[stage] ?? '市级不再办理。'}
          </p>
        )}
      </div>
    </Card>
  )
}

/** The later of two days, either of which may not be set. */
const later = (one: Day | undefined, other: Day | undefined): Day | undefined =>
  one === undefined || (other !== undefined && other > one) ? other : one

const WHAT_NOW: Readonly<Partial<Record<keyof typeof APPLICATION_STAGES, string>>> = {
  recommended: '可以列入推荐函报送。',
  reported: '已随推荐函报送，由省厅受理。',
}

/** What of an application's file a decision needs. */
type Decided = Pick<ApplicationFile, 'id' | 'version' | 'application'>

const Decide = ({ file }: { readonly file: Decided }) => {
  const { id, version, application } = file
  const [opinion, setOpinion] = useState('')
  const change = useChange()
  const may = useMayNow('applications', id)
  const written = opinion.trim()
  const body = { opinion: written }
  return (
    <div className={layout.stack}>
      <AreaField label="推荐意见" rows={3} value={opinion} onChange={setOpinion} />
      <div className={layout.actions}>
        <ActButton
          name="application.recommend"
          to={{ folder: 'applications', id }}
          label="推荐"
          question={`推荐${application.enterpriseName}吗？`}
          primary
          disabled={written === ''}
          onConfirm={() => change.mutateAsync(post('/api/applications/{id}/recommendation', { id, body, version }))}
        >
          <p className={text.preserve}>推荐意见：{opinion}</p>
          <p>推荐后可以列入推荐函；列入推荐函报送以前，企业仍可撤回。</p>
        </ActButton>
        <Decline file={file} />
        {may.can('application.recommend') && written === '' ? (
          <span className={text.muted}>填写推荐意见后才能推荐。</span>
        ) : null}
      </div>
    </div>
  )
}

const Decline = ({ file: { id, version, application } }: { readonly file: Decided }) => {
  const change = useChange()
  return (
    <ConfirmAct
      act="不予推荐"
      question={`对${application.enterpriseName}不予推荐吗？`}
      reason="不予推荐的理由"
      danger
      onConfirm={(reason) =>
        change.mutateAsync(post('/api/applications/{id}/refusal', { id, body: { reason }, version }))
      }
    >
      <p>理由会告知企业。决定以后不能收回。</p>
    </ConfirmAct>
  )
}

const CountyOpinion = ({ file: { id, version } }: Pick<Props, 'file'>) => {
  const [supports, setSupports] = useState('yes')
  const [text, setText] = useState('')
  const change = useChange()
  const give = () =>
    change.mutateAsync(
      post('/api/applications/{id}/county-opinion', {
        id,
        body: { supports: supports === 'yes', text: text.trim() },
        version,
      }),
    )
  return (
    <div className={layout.stack}>
      <ChoiceField
        label="县区意见"
        value={supports}
        onChange={setSupports}
        choices={[
          { value: 'yes', label: '同意推荐' },
          { value: 'no', label: '不同意推荐' },
        ]}
      />
      <AreaField label="意见内容" rows={3} value={text} onChange={setText} />
      <div className={layout.actions}>
        <ConfirmAct
          act="提出意见"
          question={`提出“${supports === 'yes' ? '同意' : '不同意'}推荐”的意见吗？`}
          primary
          disabled={text.trim() === ''}
          onConfirm={give}
        >
          <p>意见供市局参考，是否推荐由市局决定。</p>
        </ConfirmAct>
      </div>
    </div>
  )
}
