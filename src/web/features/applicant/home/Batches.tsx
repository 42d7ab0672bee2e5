import { useNavigate } from '@tanstack/react-router'
import { daysBetween, showDay } from '#kernel'
import type { SeenCampaign } from '#lifecycle'
import type { Track } from '#policy'
import { useCampaigns } from '../../../api/campaigns.ts'
import type { DraftFile } from '../../../api/drafts.ts'
import { newKey, post } from '../../../api/http.ts'
import { useSession } from '../../../api/session.ts'
import { useChange } from '../../../api/use-change.ts'
import { findRules } from '../../../lib/packs.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card, Empty } from '../../../ui/Card.tsx'
import { Loaded } from '../../../ui/Loaded.tsx'
import layout from '../../../ui/layout.module.css'
import { ProblemAlert } from '../../../ui/ProblemAlert.tsx'
import { ToneTag } from '../../../ui/tags.tsx'
import text from '../../../ui/text.module.css'
import { useEnterprise } from '../queries.ts'
import home from './home.module.css'

/** The campaigns one can apply in now, each with its tracks to choose from. */
export const Batches = () => (
  <Loaded query={useCampaigns()}>
    {(campaigns) => {
      const open = campaigns.filter(({ campaign }) => campaign.stage === 'open')
      if (open.length === 0)
        return (
          <Card title="可以申报的专项">
            <Empty>现在没有正在申报的批次。新一年度的通知下发后会出现在这里。</Empty>
          </Card>
        )
      return open.map(({ id, campaign }) => <Batch key={id} campaign={campaign} />)
    }}
  </Loaded>
)

const Batch = ({ campaign }: { readonly campaign: SeenCampaign }) => {
  const { today } = useSession()
  const rules = findRules(campaign)
  const { cityLastDay } = campaign
  const left = cityLastDay === undefined ? undefined : daysBetween(today, cityLastDay)
  return (
    <Card title={campaign.title} extra={left === undefined ? null : <Deadline left={left} />}>
      <div className={layout.stack}>
        {cityLastDay === undefined ? (
          <p>截止日期由省厅另行公布，请尽早提交。</p>
        ) : (
          <p>市级推荐截止到 {showDay(cityLastDay)}。市局审核和补正都需要时间，请尽早提交。</p>
        )}
        {left !== undefined && left < 0 ? null : (
          <div className={home.tracks}>
            {rules?.tracks.map((track) => (
              <TrackCard key={track.id} campaign={campaign} track={track} />
            ))}
          </div>
        )}
      </div>
    </Card>
  )
}

const SOON = 7

const Deadline = ({ left }: { readonly left: number }) => {
  if (left < 0) return <ToneTag tone="still">已截止</ToneTag>
  if (left === 0) return <ToneTag tone="wait">今天24时截止</ToneTag>
  return <ToneTag tone={left <= SOON ? 'wait' : 'active'}>{`还有 ${left} 天`}</ToneTag>
}

const TrackCard = ({ campaign, track }: { readonly campaign: SeenCampaign; readonly track: Track }) => {
  const { data: own } = useEnterprise()
  const navigate = useNavigate()
  const change = useChange<DraftFile>(({ id }) => void navigate({ to: '/my/drafts/$id', params: { id } }))
  const begin = () => {
    const known =
      own === undefined ? {} : { uscc: own.id, enterpriseName: own.enterprise.name, county: own.enterprise.county }
    const form = { track: track.id, year: campaign.year, facts: known, evidence: [] }
    change.mutate(post('/api/drafts', { body: { id: newKey(), campaign: campaign.id, track: track.id, form } }))
  }
  const asked = track.criteria.filter(({ advisory }) => advisory !== true)
  return (
    <article className={home.track}>
      <h3>{track.name}</h3>
      <p className={text.muted}>{track.cite.quote}</p>
      <details>
        <summary>主要条件（{asked.length} 项）</summary>
        <ul>
          {asked.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      </details>
      <ProblemAlert error={change.error} />
      <Button kind="primary" onClick={begin} busy={change.isPending} aria-label={`开始填报${track.name}`}>
        开始填报
      </Button>
    </article>
  )
}
