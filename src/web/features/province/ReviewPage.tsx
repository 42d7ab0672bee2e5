import { useParams } from '@tanstack/react-router'
import type { Campaign } from '#lifecycle'
import { useApplicationsOf } from '../../api/applications.ts'
import { useCampaign } from '../../api/campaigns.ts'
import type { ReviewLine } from '../../api/reviews.ts'
import { useReview } from '../../api/reviews.ts'
import { trackName } from '../../lib/packs.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StageTag } from '../../ui/tags.tsx'
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
  const { campaign: id, track } = line.review
  const applications = useApplicationsOf(id, track)
  return (
    <Loaded query={useCampaign(id)}>
      {({ campaign }) => (
        <>
          <Head line={line} campaign={campaign} />
          <Loaded query={applications}>
            {(lines) => (
              <>
                <AssignCard line={line} campaign={campaign} applications={lines} />
                <RankingCard line={line} campaign={campaign} applications={lines} />
              </>
            )}
          </Loaded>
          <PoolCard line={line} />
        </>
      )}
    </Loaded>
  )
}

const Head = ({ line: { review }, campaign }: { readonly line: ReviewLine; readonly campaign: Campaign }) => (
  <PageHeader
    title={`${trackName(campaign, review.track)}评审`}
    tags={<StageTag of="review" stage={review.stage} />}
    lead={`${campaign.title}。申报 ${review.entries.length} 件，专家 ${review.pool.length} 名，每件 ${campaign.settings.expertsEach} 名专家。评分 ${givenSheets(review)} 份，应有 ${expectedSheets(review, campaign.settings.expertsEach)} 份。`}
  />
)
