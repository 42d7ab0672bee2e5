import { useNavigate, useParams } from '@tanstack/react-router'
import { post } from '../../api/http.ts'
import type { SheetLine } from '../../api/reviews.ts'
import { useOwnSheets } from '../../api/reviews.ts'
import { useChange } from '../../api/use-change.ts'
import { ApplicationBody, useSections } from '../../parts/application/ApplicationBody.tsx'
import { ApplicationHeader } from '../../parts/application/ApplicationHeader.tsx'
import { Guide, isJudgement } from '../../parts/application/Guide.tsx'
import { type Known, LoadedApplication } from '../../parts/application/LoadedApplication.tsx'
import { Empty } from '../../ui/Card.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { ScoreForm } from './ScoreForm.tsx'

/** One assignment: the application to read, the sheet to fill. */
export const SheetPage = () => {
  const { id } = useParams({ from: '/office/expert/$id' })
  return (
    <Loaded query={useOwnSheets()}>
      {(lines) => {
        const line = lines.find((one) => one.id === id)
        if (line === undefined) return <Empty>这项申报没有分派给您，或者您已经申明回避。请回到“我的评审”。</Empty>
        return (
          <LoadedApplication id={line.scoreSheet.application}>
            {(known) => <Sheet {...known} line={line} />}
          </LoadedApplication>
        )
      }}
    </Loaded>
  )
}

const Sheet = ({ line, ...known }: Known & { readonly line: SheetLine }) => {
  const { file, campaign, track } = known
  const sections = useSections(file, track)
  return (
    <>
      <ApplicationHeader {...known}>
        {line.scoreSheet.stage === 'assigned' ? <DeclareConflict line={line} /> : null}
      </ApplicationHeader>
      <ApplicationBody
        file={file}
        campaign={campaign}
        track={track}
        acts={<ScoreForm line={line} findings={file.assessment.findings.filter(isJudgement)} />}
        underFinding={(finding) =>
          isJudgement(finding) ? <Guide criterion={finding.criterion} track={track} sections={sections} brief /> : null
        }
      />
    </>
  )
}

const DeclareConflict = ({ line: { scoreSheet } }: { readonly line: SheetLine }) => {
  const change = useChange()
  const navigate = useNavigate()
  const declare = async (why: string) => {
    const body = { enterprise: scoreSheet.enterprise, why }
    await change.mutateAsync(post('/api/reviews/{id}/conflicts', { id: scoreSheet.review, body }))
    await navigate({ to: '/expert' })
  }
  return (
    <ConfirmAct
      act="申明回避"
      question={`对${scoreSheet.enterpriseName}申明回避吗？`}
      reason="回避原因"
      danger
      onConfirm={declare}
    >
      <p>申明以后，这家企业的申报不再由您评审，由省厅另行抽取专家，不能撤回。</p>
    </ConfirmAct>
  )
}
