import { useState } from 'react'
import { daysBetween } from '#kernel'
import { APPLICATION_STAGES, type SeenCampaign } from '#lifecycle'
import type { ApplicationFile } from '../../api/applications.ts'
import { post } from '../../api/http.ts'
import { useSession } from '../../api/session.ts'
import { useChange } from '../../api/use-change.ts'
import { PROVINCE } from '../../lib/packs.ts'
import { usePermission } from '../../lib/use-permission.ts'
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
  const extendedTo = sentBack?.correctBy
  const lastDay = extendedTo !== undefined && extendedTo > campaign.cityLastDay ? extendedTo : campaign.cityLastDay
  return (
    <Card title="办理" extra={stage === 'underCityReview' ? <DaysLeft lastDay={lastDay} /> : null}>
      <div className={layout.stack}>
        {may('application.recommend', stage) ? <Decide file={file} campaign={campaign} /> : null}
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

const WHAT_NOW: Readonly<Partial<Record<keyof typeof APPLICATION_STAGES, string>>> = {
  recommended: '可以列入推荐函报送。',
  reported: '已随推荐函报送，由省厅受理。',
}

const Decide = ({ file, campaign }: Props) => {
  const { id, version, application, assessment } = file
  const [opinion, setOpinion] = useState('')
  const { today } = useSession()
  const change = useChange()
  const against = assessment.findings.filter(
    ({ counts, verdict }) => counts && (verdict === 'unmet' || verdict === 'unknown'),
  )
  const { sentBack, countyOpinion, county } = application
  const extendedTo = sentBack?.correctBy
  const lastDay = extendedTo !== undefined && extendedTo > campaign.cityLastDay ? extendedTo : campaign.cityLastDay
  const needsCounty =
    campaign.settings.countyReviewFirst && countyOpinion === undefined && PROVINCE.get(county).kind !== 'zone'
  const why = whyNot({ against, late: daysBetween(today, lastDay) < 0, needsCounty })
  return (
    <div className={layout.stack}>
      <AreaField label="推荐意见" rows={3} value={opinion} onChange={setOpinion} />
      <div className={layout.actions}>
        <ConfirmAct
          act="推荐"
          question={`推荐${application.enterpriseName}吗？`}
          primary
          disabled={why !== undefined || opinion.trim() === ''}
          onConfirm={() =>
            change.mutateAsync(
              post('/api/applications/{id}/recommendation', { id, body: { opinion: opinion.trim() }, version }),
            )
          }
        >
          <p className={text.preserve}>推荐意见：{opinion}</p>
          <p>推荐后可以列入推荐函；列入推荐函报送以前，企业仍可撤回。</p>
        </ConfirmAct>
        <Decline file={file} />
        {why === undefined && opinion.trim() === '' ? (
          <span className={text.muted}>填写推荐意见后才能推荐。</span>
        ) : null}
      </div>
      {why === undefined ? null : <p className={text.whyNot}>{why}</p>}
    </div>
  )
}

interface Obstacles {
  readonly against: readonly { readonly criterion: string; readonly title: string }[]
  readonly late: boolean
  readonly needsCounty: boolean
}

const whyNot = ({ against, late, needsCounty }: Obstacles): string | undefined => {
  if (late) return '市级推荐已经截止，不能再推荐。'
  if (needsCounty) return '本批次规定先由县（市、区）审核，还没有县区意见，不能推荐。'
  if (against.length === 0) return undefined
  const names = against.map(({ criterion, title }) => `${criterion} ${title}`).join('；')
  return `有 ${against.length} 项条件不符合或缺少数据，不能推荐：${names}。材料可以补正的，请退回补正；确不符合的，请不予推荐。`
}

const Decline = ({ file: { id, version, application } }: Pick<Props, 'file'>) => {
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
