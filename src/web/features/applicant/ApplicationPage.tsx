import { Link, useParams } from '@tanstack/react-router'
import { cellName } from '#engine'
import { post } from '../../api/http.ts'
import { useChange } from '../../api/use-change.ts'
import { findRules } from '../../lib/packs.ts'
import { ActButton } from '../../parts/act/ActButton.tsx'
import { ApplicationBody } from '../../parts/application/ApplicationBody.tsx'
import { ApplicationHeader } from '../../parts/application/ApplicationHeader.tsx'
import { type Known, LoadedApplication } from '../../parts/application/LoadedApplication.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Card } from '../../ui/Card.tsx'
import { Steps } from './Steps.tsx'

/** One's own application: how far it has come, what is asked, what was submitted. */
export const ApplicationPage = () => {
  const { id } = useParams({ from: '/office/my/applications/$id' })
  return (
    <LoadedApplication id={id}>
      {(known) => (
        <>
          <ApplicationHeader {...known}>
            <Link to="/my/applications/$id/receipt" params={{ id }}>
              回执
            </Link>
            <Withdraw known={known} />
          </ApplicationHeader>
          <Returned known={known} />
          <ApplicationBody
            {...known}
            acts={
              <Card title="办理进度">
                <Steps stage={known.file.application.stage} procedure={findRules(known.campaign)?.procedure ?? {}} />
              </Card>
            }
          />
        </>
      )}
    </LoadedApplication>
  )
}

const Withdraw = ({ known: { file } }: { readonly known: Known }) => {
  const { id, version } = file
  const change = useChange()
  const withdraw = (reason: string) =>
    change.mutateAsync(post('/api/applications/{id}/withdrawal', { id, version, body: { reason } }))
  return (
    <ActButton
      name="application.withdraw"
      to={{ folder: 'applications', id }}
      label="撤回申报"
      question="确定撤回这份申报吗？"
      reason="撤回原因"
      danger
      onConfirm={withdraw}
    >
      <p>撤回后不再审核。截止以前可以重新填报；已经提交的各版仍保留备查。</p>
    </ActButton>
  )
}

const Returned = ({ known: { file, track } }: { readonly known: Known }) => {
  const { id, application } = file
  if (application.stage !== 'returned') return null
  const items = application.returnItems ?? []
  return (
    <Alert tone="warning" title={`市局退回，有 ${items.length} 处需要补正`}>
      <ul>
        {items.map(({ field, reason }) => (
          <li key={field}>
            {cellName(track, field)}：{reason}
          </li>
        ))}
      </ul>
      <Link to="/my/applications/$id/mending" params={{ id }}>
        去补正
      </Link>
    </Alert>
  )
}
