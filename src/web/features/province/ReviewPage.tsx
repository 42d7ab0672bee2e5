import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { Campaign } from '#lifecycle'
import type { ApplicationLine } from '../../api/answers.ts'
import { useCampaign } from '../../api/campaigns.ts'
import { read } from '../../api/http.ts'
import type { ReviewLine } from '../../api/office-answers.ts'
import { readAll } from '../../api/read-all.ts'
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
  const review = useQuery({ queryKey: ['review', id], queryFn: () => read<ReviewLine>(`/api/reviews/${id}`) })
  return <Loaded query={review}>{(line) => <WithCampaign line={line} />}</Loaded>
}

const WithCampaign = ({ line }: { readonly line: ReviewLine }) => {
  const { campaign: id, track } = line.review
  const query = { campaign: id, track, sort: 'number' }
  const applications = useQuery({
    queryKey: ['of-review', query],
    queryFn: () => readAll<ApplicationLine>('/api/applications', query),
  })
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
