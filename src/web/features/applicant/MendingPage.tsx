import { useNavigate, useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { cellName } from '#engine'
import { heldTitlesOf } from '#lifecycle'
import { post } from '../../api/http.ts'
import { useSession } from '../../api/session.ts'
import { useChange } from '../../api/use-change.ts'
import { type Known, LoadedApplication } from '../../parts/application/LoadedApplication.tsx'
import { Card } from '../../ui/Card.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { CellLink } from './form/CheckPanel.tsx'
import { FormEditor } from './form/FormEditor.tsx'
import { localCopy } from './form/local-copy.ts'
import { rawFormFrom } from './form/raw-form.ts'
import { useAutosave } from './form/use-autosave.ts'

/** Mending what the office returned, and submitting again. */
export const MendingPage = () => {
  const { id } = useParams({ from: '/office/my/applications/$id/mending' })
  return (
    <LoadedApplication id={id}>
      {(known) => <Mending key={known.file.application.version} known={known} />}
    </LoadedApplication>
  )
}

const Mending = ({ known: { file, campaign, track } }: { readonly known: Known }) => {
  const { id, version, application, submission } = file
  const { today } = useSession()
  const navigate = useNavigate()
  const { year } = campaign
  const begun = { version: application.version, form: rawFormFrom(submission.form, track.id, year) }
  const [autosave, saveState] = useAutosave(() => [
    begun,
    { latest: async () => begun, local: localCopy(`${id}.mending`, track.id, year) },
  ])
  const change = useChange(() => {
    autosave.finish()
    void navigate({ to: '/my/applications/$id/receipt', params: { id } })
  })
  const resubmit = () =>
    change.mutateAsync(
      post('/api/applications/{id}/resubmission', {
        id,
        version,
        body: { form: autosave.get().form, baseVersion: application.version },
      }),
    )
  const items = application.returnItems ?? []
  const returned = useMemo(
    () => new Map((application.returnItems ?? []).map(({ field, reason }) => [field, reason])),
    [application.returnItems],
  )
  const circumstances = useMemo(
    () => ({
      year,
      on: today,
      departmentReplies: application.departmentReplies ?? [],
      heldTitles: heldTitlesOf(application),
    }),
    [year, today, application],
  )
  return (
    <>
      <PageHeader title={`补正${track.name}`} lead={`${application.number} · ${campaign.title}`} />
      <Card title={`市局要求补正 ${items.length} 处`}>
        <ul>
          {items.map(({ field, reason }) => (
            <li key={field}>
              <CellLink field={field}>{cellName(track, field)}</CellLink>：{reason}
            </li>
          ))}
        </ul>
      </Card>
      <FormEditor
        track={track}
        circumstances={circumstances}
        autosave={autosave}
        saveState={saveState}
        returned={returned}
        submit={() => (
          <ConfirmAct act="重新提交" question="确认补正完毕，重新提交吗？" primary onConfirm={resubmit}>
            <p>重新提交后成为第 {application.version + 1} 版，交市局继续审核；原来各版都保留。</p>
          </ConfirmAct>
        )}
      />
    </>
  )
}
