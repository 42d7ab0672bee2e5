import { useNavigate, useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Campaign } from '#lifecycle'
import type { Track } from '#policy'
import type { DraftFile, Submitted } from '../../lib/answers.ts'
import { useCampaign } from '../../lib/campaigns.ts'
import { useChange } from '../../lib/change.ts'
import { newKey, read, send } from '../../lib/http.ts'
import { findTrackOf } from '../../lib/packs.ts'
import { useSession } from '../../lib/session.ts'
import { Empty } from '../../ui/Card.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { Loaded, Reading } from '../../ui/Loaded.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { FormEditor } from './form/FormEditor.tsx'
import type { KeeperWorld } from './form/keeper.ts'
import { localCopy } from './form/local-copy.ts'
import { rawFormFrom } from './form/raw-form.ts'
import { useKeeper } from './form/use-keeper.ts'
import { useDraft, useHeldTitles } from './mine.ts'

/** Filling in an application that has not been submitted. */
export const DraftPage = () => {
  const { id } = useParams({ from: '/desk/my/drafts/$id' })
  return <Loaded query={useDraft(id)}>{(draft) => <WithRules key={draft.id} draft={draft} />}</Loaded>
}

const WithRules = ({ draft }: { readonly draft: DraftFile }) => {
  const heldTitles = useHeldTitles()
  const campaign = useCampaign(draft.campaign)
  if (heldTitles === undefined) return <Reading />
  return (
    <Loaded query={campaign}>
      {({ campaign }) => {
        const track = findTrackOf(campaign, draft.track)
        if (track === undefined) return <Empty>本程序不含这个批次的政策，不能填写。请联系管理员升级。</Empty>
        return <Draft draft={draft} campaign={campaign} track={track} heldTitles={heldTitles} />
      }}
    </Loaded>
  )
}

interface Props {
  readonly draft: DraftFile
  readonly campaign: Campaign
  readonly track: Track
  readonly heldTitles: readonly string[]
}

const Draft = ({ draft, campaign, track, heldTitles }: Props) => {
  const { today } = useSession()
  const navigate = useNavigate()
  const [keeper, kept] = useKeeper(() => [
    { version: draft.version, form: rawFormFrom(draft.form, track.id, campaign.year) },
    worldOf(draft, track.id, campaign.year),
  ])
  const change = useChange<Submitted>(() => {
    keeper.finish()
    void navigate({ to: '/my/applications/$id/receipt', params: { id: draft.id } })
  })
  const submit = async () => {
    const version = await keeper.flush()
    if (version === undefined) throw new Error('填写的内容还没有保存到服务器，因此没有提交。请检查网络，保存后再提交。')
    await change.mutateAsync({ url: `/api/drafts/${draft.id}/submission`, version })
  }
  const circumstances = useMemo(
    () => ({ year: campaign.year, on: today, departmentReplies: [], heldTitles }),
    [campaign.year, today, heldTitles],
  )
  return (
    <>
      <PageHeader
        title={`填报${track.name}`}
        lead={`${campaign.title} · 附件${track.annex.number}《${track.annex.title}》`}
      />
      <FormEditor
        track={track}
        circumstances={circumstances}
        keeper={keeper}
        kept={kept}
        submit={() => (
          <ConfirmAct act="提交申报" question="确认提交这份申报吗？" primary onConfirm={submit}>
            <p>提交后内容封存，交由所在市工业和信息化局审核；需要修改时，由市局退回，或您撤回后重新申报。</p>
            <p>请确认填报内容真实有效，并与证明材料一致。</p>
          </ConfirmAct>
        )}
      />
    </>
  )
}

const worldOf = ({ id }: DraftFile, track: string, year: number): KeeperWorld => ({
  save: ({ version, form }) =>
    send<DraftFile>({ method: 'PUT', url: `/api/drafts/${id}`, version, body: { form } }, newKey()),
  latest: async () => {
    const { version, form } = await read<DraftFile>(`/api/drafts/${id}`)
    return { version, form: rawFormFrom(form, track, year) }
  },
  local: localCopy(id, track, year),
})
