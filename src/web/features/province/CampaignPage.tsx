import { useParams } from '@tanstack/react-router'
import { showDay } from '#kernel'
import type { CampaignLine } from '../../api/campaigns.ts'
import { useCampaign } from '../../api/campaigns.ts'
import { post } from '../../api/http.ts'
import { useChange } from '../../api/use-change.ts'
import { findRules } from '../../lib/packs.ts'
import { usePermission } from '../../lib/use-permission.ts'
import { Card } from '../../ui/Card.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { DaysLeft } from '../../ui/DaysLeft.tsx'
import { DayText } from '../../ui/format.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { StageTag } from '../../ui/StageTag.tsx'
import { Readings } from './Readings.tsx'
import { RecogniseButton } from './RecogniseButton.tsx'
import { SettingsCard } from './SettingsCard.tsx'

/** One year: its dates, how its policy is read, its settings. */
export const CampaignPage = () => {
  const { id } = useParams({ from: '/office/province/campaigns/$id' })
  return <Loaded query={useCampaign(id)}>{(line) => <Year line={line} key={line.version} />}</Loaded>
}

const Year = ({ line }: { readonly line: CampaignLine }) => {
  const { campaign } = line
  const { stage, cityLastDay, noticeLastDay } = campaign
  const rules = findRules(campaign)
  return (
    <>
      <PageHeader
        title={campaign.title}
        tags={<StageTag of="campaign" stage={stage} />}
        lead={rules === undefined ? undefined : `${rules.document} ${rules.title}`}
        actions={<Acts line={line} />}
      />
      <Card title="日期">
        <Rows
          of={[
            { label: '开始申报', value: <DayText on={campaign.opensOn} /> },
            ...(cityLastDay === undefined
              ? []
              : [
                  {
                    label: '市级推荐截止',
                    value: stage === 'open' ? <DaysLeft lastDay={cityLastDay} /> : <DayText on={cityLastDay} />,
                  },
                ]),
            ...(noticeLastDay === undefined ? [] : [{ label: '公示截止', value: <DayText on={noticeLastDay} /> }]),
            { label: '政策版本', value: `${campaign.pack.id} ${campaign.pack.version}` },
          ]}
        />
      </Card>
      {rules === undefined ? null : <SettingsCard line={line} rules={rules} />}
      <Readings line={line} />
    </>
  )
}

const Acts = ({ line: { id, version, campaign } }: { readonly line: CampaignLine }) => {
  const may = usePermission()
  const change = useChange()
  const { stage, opensOn, cityLastDay } = campaign
  return (
    <>
      {may('campaign.open', stage) ? (
        <ConfirmAct
          act="启动申报"
          question="启动申报吗？"
          primary
          onConfirm={() => change.mutateAsync(post('/api/campaigns/{id}/opening', { id, version }))}
        >
          <p>
            {showDay(opensOn)}起企业可以提交{cityLastDay === undefined ? '' : `，市级推荐到${showDay(cityLastDay)}截止`}
            。启动以后，条文理解和设置不能再改。
          </p>
        </ConfirmAct>
      ) : null}
      {may('campaign.close', stage) ? (
        <ConfirmAct
          act="截止申报"
          question="截止申报，转入评审吗？"
          primary
          onConfirm={() => change.mutateAsync(post('/api/campaigns/{id}/closing', { id, version }))}
        >
          <p>
            {cityLastDay === undefined
              ? '截止以后不再受理申报，不能重新启动。'
              : `市级推荐的最后一天是${showDay(cityLastDay)}，次日起可以截止。截止以后组建评审。`}
          </p>
        </ConfirmAct>
      ) : null}
      <Recognise id={id} version={version} />
    </>
  )
}

/** Where the policy knows no public notice. */
const Recognise = ({ id, version }: { readonly id: string; readonly version: number }) => {
  const change = useChange()
  return (
    <RecogniseButton
      name="campaign.recognise"
      to={{ folder: 'campaigns', id }}
      label="认定"
      question="认定全部列为拟认定的申报吗？"
      send={(body) => change.mutateAsync(post('/api/campaigns/{id}/recognition', { id, body, version }))}
    >
      列为拟认定的全部认定并授予称号，本批次随即办结。办结以后不能更改。
    </RecogniseButton>
  )
}
