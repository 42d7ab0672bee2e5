import { useParams } from '@tanstack/react-router'
import { useCampaign } from '../../lib/campaigns.ts'
import { useLetter } from '../../lib/letters.ts'
import type { RecommendationLine } from '../../lib/office-answers.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { LetterView } from '../../ui/letter/LetterView.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { PdfLink } from '../../ui/PdfLink.tsx'
import { StageTag } from '../../ui/tags.tsx'

/** One letter as it was sent. */
export const LetterPage = () => {
  const { id = '' } = useParams({ strict: false })
  return <Loaded query={useLetter(id)}>{(line) => <Letter line={line} />}</Loaded>
}

const Letter = ({ line: { id, recommendation } }: { readonly line: RecommendationLine }) => (
  <>
    <PageHeader
      title={recommendation.number ?? '推荐函'}
      tags={<StageTag of="recommendation" stage={recommendation.stage} />}
      actions={<PdfLink href={`/api/recommendations/${id}/letter.pdf`}>推荐函 PDF</PdfLink>}
    />
    <Loaded query={useCampaign(recommendation.campaign)}>
      {({ campaign }) => <LetterView letter={recommendation} campaign={campaign} />}
    </Loaded>
  </>
)
