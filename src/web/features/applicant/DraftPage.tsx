import { useNavigate, useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { SeenCampaign } from '#lifecycle'
import type { Track } from '#policy'
import { useCampaign } from '../../api/campaigns.ts'
import type { DraftFile } from '../../api/drafts.ts'
import { readDraft, useDraft } from '../../api/drafts.ts'
import { newKey, post, put, send } from '../../api/http.ts'
import { useSession } from '../../api/session.ts'
import { useChange } from '../../api/use-change.ts'
import { findTrackOf } from '../../lib/packs.ts'
import { Empty } from '../../ui/Card.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { Loaded, Reading } from '../../ui/Loaded.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import type { AutosavePorts } from './form/autosave.ts'
import { FormEditor } from './form/FormEditor.tsx'
import { localCopy } from './form/local-copy.ts'
import { rawFormFrom } from './form/raw-form.ts'
import { useAutosave } from './form/use-autosave.ts'
import { useHeldTitles } from './queries.ts'

/** Filling in an application that has not been submitted. */
export const DraftPage = () => {
  const { id } = useParams({ from: '/office/my/drafts/$id' })
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
  readonly campaign: SeenCampaign
  readonly track: Track
  readonly heldTitles: readonly string[]
}

const Draft = ({ draft, campaign, track, heldTitles }: Props) => {
  const { today } = useSession()
  const navigate = useNavigate()
  const [autosave, saveState] = useAutosave(() => [
    { version: draft.version, form: rawFormFrom(draft.form, track.id, campaign.year) },
    portsOf(draft, track.id, campaign.year),
  ])
  const change = useChange(() => {
    autosave.finish()
    void navigate({ to: '/my/applications/$id/receipt', params: { id: draft.id } })
  })
  const submit = async () => {
    const version = await autosave.flush()
    if (version === undefined) throw new Error('填写的内容还没有保存到服务器，因此没有提交。请检查网络，保存后再提交。')
    await change.mutateAsync(post('/api/drafts/{id}/submission', { id: draft.id, version }))
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
        autosave={autosave}
        saveState={saveState}
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

const portsOf = ({ id }: DraftFile, track: string, year: number): AutosavePorts => ({
  save: ({ version, form }) => send(put('/api/drafts/{id}', { id, version, body: { form } }), newKey()),
  latest: async () => {
    const { version, form } = await readDraft(id).queryFn()
    return { version, form: rawFormFrom(form, track, year) }
  },
  local: localCopy(id, track, year),
})
