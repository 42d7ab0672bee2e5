import { Link } from '@tanstack/react-router'
import { useCampaigns } from '../../../api/campaigns.ts'
import type { DraftLine } from '../../../api/drafts.ts'
import { useDrafts } from '../../../api/drafts.ts'
import { remove } from '../../../api/http.ts'
import { useChange } from '../../../api/use-change.ts'
import { trackName } from '../../../lib/packs.ts'
import { Card } from '../../../ui/Card.tsx'
import { ConfirmAct } from '../../../ui/ConfirmAct.tsx'
import { InstantText } from '../../../ui/format.tsx'
import { Loaded } from '../../../ui/Loaded.tsx'
import text from '../../../ui/text.module.css'
import home from './home.module.css'

/** Forms begun and not yet submitted. Nothing is shown where there is none. */
export const Drafts = () => (
  <Loaded query={useDrafts()}>
    {({ items }) =>
      items.length === 0 ? null : (
        <Card title="正在填写">
          <ul className={home.lines}>
            {items.map((draft) => (
              <li key={draft.id}>
                <OneDraft draft={draft} />
              </li>
            ))}
          </ul>
        </Card>
      )
    }
  </Loaded>
)

const OneDraft = ({ draft: { id, version, campaign, track, savedAt } }: { readonly draft: DraftLine }) => {
  const batch = useCampaigns().data?.find((line) => line.id === campaign)
  const change = useChange()
  const discard = () => change.mutateAsync(remove('/api/drafts/{id}', { id, version }))
  return (
    <>
      <div>
        <Link to="/my/drafts/$id" params={{ id }}>
          {batch === undefined ? track : trackName(batch.campaign, track)}
        </Link>
        <p className={text.muted}>
          {batch?.campaign.title}，保存于 <InstantText at={savedAt} />
        </p>
      </div>
      <ConfirmAct act="删除" question="删除这份没有提交的申报表吗？" danger onConfirm={discard}>
        <p>删除后不能恢复，已上传的证明材料也要重新上传。</p>
      </ConfirmAct>
    </>
  )
}
