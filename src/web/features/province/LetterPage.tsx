import { useParams } from '@tanstack/react-router'
import { useCampaign } from '../../api/campaigns.ts'
import type { LetterFile } from '../../api/letters.ts'
import { letterPdf, useLetter } from '../../api/letters.ts'
import { LetterView } from '../../parts/letter/LetterView.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { PdfLink } from '../../ui/PdfLink.tsx'
import { StageTag } from '../../ui/StageTag.tsx'

/** One letter as it was sent. */
export const LetterPage = () => {
  const { id } = useParams({ from: '/office/province/letters/$id' })
  return <Loaded query={useLetter(id)}>{(line) => <Letter line={line} />}</Loaded>
}

const Letter = ({ line: { id, letter, lines } }: { readonly line: LetterFile }) => (
  <>
    <PageHeader
      title={letter.number ?? '推荐函'}
      tags={<StageTag of="letter" stage={letter.stage} />}
      actions={<PdfLink href={letterPdf(id)}>推荐函 PDF</PdfLink>}
    />
    <Loaded query={useCampaign(letter.campaign)}>
      {({ campaign }) => <LetterView letter={letter} lines={lines} campaign={campaign} />}
    </Loaded>
  </>
)
