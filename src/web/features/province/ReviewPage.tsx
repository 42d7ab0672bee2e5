import { useParams } from '@tanstack/react-router'
import { entriesOf, type SeenCampaign, type SeenScoreSheet } from '#lifecycle'
import { useApplicationsOf } from '../../api/applications.ts'
import { useCampaign } from '../../api/campaigns.ts'
import type { ReviewLine } from '../../api/reviews.ts'
import { useReview, useSheets } from '../../api/reviews.ts'
import { trackName } from '../../lib/packs.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StageTag } from '../../ui/StageTag.tsx'
import { AssignCard } from './AssignCard.tsx'
import { PoolCard } from './PoolCard.tsx'
import { RankingCard } from './RankingCard.tsx'
import { expectedSheets, givenSheets } from './review-progress.ts'

/** One review: its experts, the draw, the scores, the decision. */
export const ReviewPage = () => {
  const { id } = useParams({ from: '/office/province/reviews/$id' })
  return <Loaded query={useReview(id)}>{(line) => <WithCampaign line={line} />}</Loaded>
}

const WithCampaign = ({ line }: { readonly line: ReviewLine }) => {
  const campaign = useCampaign(line.review.campaign)
  const sheets = useSheets(line.id)
  return (
    <Loaded query={campaign}>
      {(found) => (
        <Loaded query={sheets}>
          {(lines) => (
            <Review line={line} campaign={found.campaign} sheets={lines.map(({ scoreSheet }) => scoreSheet)} />
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

interface Props {
  readonly line: ReviewLine
  readonly campaign: SeenCampaign
  readonly sheets: readonly SeenScoreSheet[]
}

const Review = ({ line, campaign, sheets }: Props) => {
  const applications = useApplicationsOf(campaign.id, line.review.track)
  return (
    <>
      <Head line={line} campaign={campaign} sheets={sheets} />
      <Loaded query={applications}>
        {(lines) => (
          <>
            <AssignCard line={line} sheets={sheets} campaign={campaign} applications={lines} />
            <RankingCard line={line} sheets={sheets} campaign={campaign} applications={lines} />
          </>
        )}
      </Loaded>
      <PoolCard line={line} sheets={sheets} />
    </>
  )
}

const Head = ({ line: { review }, campaign, sheets }: Props) => (
  <PageHeader
    title={`${trackName(campaign, review.track)}评审`}
    tags={<StageTag of="review" stage={review.stage} />}
    lead={`${campaign.title}。申报 ${entriesOf(sheets).length} 件，专家 ${review.pool.length} 名，每件 ${campaign.settings.expertsEach} 名专家。评分 ${givenSheets(sheets)} 份，应有 ${expectedSheets(sheets, campaign.settings.expertsEach)} 份。`}
  />
)
