import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { entriesOf, reviewId, type SeenCampaign, type SeenReview, type SeenScoreSheet } from '#lifecycle'
import type { Track } from '#policy'
import { put } from '../../api/http.ts'
import { useReviews, useSheetsOf } from '../../api/reviews.ts'
import { useChange } from '../../api/use-change.ts'
import { findRules } from '../../lib/packs.ts'
import { usePermission } from '../../lib/use-permission.ts'
import { CampaignChooser } from '../../ui/CampaignChooser.tsx'
import { Card } from '../../ui/Card.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StageTag } from '../../ui/StageTag.tsx'
import text from '../../ui/text.module.css'
import { ExpertPicker } from './ExpertPicker.tsx'
import { expectedSheets, givenSheets } from './review-progress.ts'

/** The expert reviews of a year: one for each track. */
export const ReviewsPage = () => (
  <>
    <PageHeader title="专家评审" lead="每个专项组建一个评审：组建专家库、抽取分派、评分、作出决定。" />
    <CampaignChooser>{({ campaign }) => <Reviews campaign={campaign} />}</CampaignChooser>
  </>
)

const Reviews = ({ campaign }: { readonly campaign: SeenCampaign }) => {
  const reviews = useReviews(campaign.id)
  const sheets = useSheetsOf(campaign.id)
  return (
    <Loaded query={reviews}>
      {({ items }) => (
        <Card title={campaign.title} extra={<StageTag of="campaign" stage={campaign.stage} />}>
          <Loaded query={sheets}>
            {(lines) => (
              <Tracks
                campaign={campaign}
                reviews={items.map(({ review }) => review)}
                sheets={lines.map(({ scoreSheet }) => scoreSheet)}
              />
            )}
          </Loaded>
          {campaign.stage === 'drafted' || campaign.stage === 'open' ? (
            <p className={text.subtle}>申报截止以后才能组建评审。</p>
          ) : null}
        </Card>
      )}
    </Loaded>
  )
}

interface TrackRow {
  readonly track: Track
  readonly review: SeenReview | undefined
  /** Of the review. */
  readonly sheets: readonly SeenScoreSheet[]
}

interface TracksProps {
  readonly campaign: SeenCampaign
  readonly reviews: readonly SeenReview[]
  readonly sheets: readonly SeenScoreSheet[]
}

const Tracks = ({ campaign, reviews, sheets }: TracksProps) => (
  <DataTable
    caption="各专项评审"
    columns={[
      {
        title: '专项',
        render: ({ track, review }: TrackRow) =>
          review === undefined ? (
            track.name
          ) : (
            <Link to="/province/reviews/$id" params={{ id: review.id }}>
              {track.name}
            </Link>
          ),
      },
      { title: '专家库', numeric: true, render: ({ review }) => (review ? `${review.pool.length} 名` : '') },
      {
        title: '申报',
        numeric: true,
        render: ({ review, sheets: own }) => (review ? `${entriesOf(own).length} 件` : ''),
      },
      {
        title: '评分',
        numeric: true,
        render: ({ review, sheets: own }) =>
          review ? `已收 ${givenSheets(own)} 份，应收 ${expectedSheets(own, campaign.settings.expertsEach)} 份` : '',
      },
      {
        title: '阶段',
        render: ({ track, review }: TrackRow) =>
          review === undefined ? (
            <OpenReview campaign={campaign} track={track} />
          ) : (
            <StageTag of="review" stage={review.stage} />
          ),
      },
    ]}
    rows={(findRules(campaign)?.tracks ?? []).map((track) => ({
      track,
      review: reviews.find((review) => review.track === track.id),
      sheets: sheets.filter((sheet) => sheet.track === track.id),
    }))}
    rowKey={({ track }) => track.id}
  />
)

const OpenReview = ({ campaign, track }: { readonly campaign: SeenCampaign; readonly track: Track }) => {
  const [pool, setPool] = useState<readonly Called[]>([])
  const navigate = useNavigate()
  const may = usePermission()
  const change = useChange()
  const id = reviewId(campaign.id, track.id)
  if (!may('review.open') || campaign.stage !== 'underReview') return <span className={text.muted}>尚未组建</span>
  const open = async () => {
    const body = { campaign: campaign.id, track: track.id, pool }
    await change.mutateAsync(put('/api/reviews/{id}', { id, body }))
    await navigate({ to: '/province/reviews/$id', params: { id } })
  }
  return (
    <ConfirmAct act="组建评审" question={`组建${track.name}的评审`} primary onConfirm={open}>
      <ExpertPicker chosen={pool} onChange={setPool} />
    </ConfirmAct>
  )
}

type Called = SeenReview['pool'][number]
