import { useCampaigns } from '../../api/campaigns.ts'
import { Empty } from '../../ui/Card.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { LetterDraft } from './LetterDraft.tsx'

/** Begins a letter in the campaign that is open, or else the latest one that still takes letters sent back. */
export const NewLetterPage = () => (
  <>
    <PageHeader title="起草推荐函" lead="从已推荐的申报中选择列入的，保存后可以继续修改，由负责人编号报送。" />
    <Loaded query={useCampaigns()}>
      {(lines) => {
        const found = lines.find(({ campaign: { stage } }) => stage === 'open') ?? lines[0]
        if (found === undefined) return <Empty>还没有年度批次，不能起草推荐函。</Empty>
        return <LetterDraft campaign={found.campaign} />
      }}
    </Loaded>
  </>
)
