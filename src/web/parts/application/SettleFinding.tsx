import { useState } from 'react'
import type { Finding } from '#engine'
import type { Track } from '#policy'
import { post } from '../../api/http.ts'
import { useChange } from '../../api/use-change.ts'
import { classes } from '../../lib/classes.ts'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { AreaField } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'
import findings from './Findings.module.css'
import type { SectionView } from './form-view.ts'
import { Guide, isJudgement } from './Guide.tsx'

interface Props {
  readonly id: string
  readonly version: number
  readonly finding: Finding
  readonly track: Track
  readonly sections: readonly SectionView[]
  /** Whether it is in one's hands to settle. */
  readonly open: boolean
}

/** A criterion left to a person: what to look at, and the finding with its reason. */
export const SettleFinding = ({ id, version, finding, track, sections, open }: Props) => {
  const { criterion, settledBy } = finding
  const [verdict, setVerdict] = useState(settledBy?.verdict ?? 'met')
  const [reason, setReason] = useState(settledBy?.reason ?? '')
  const change = useChange()
  if (!isJudgement(finding)) return null
  const settle = () =>
    change.mutateAsync(
      post('/api/applications/{id}/settlements', { id, body: { criterion, verdict, reason: reason.trim() }, version }),
    )
  return (
    <>
      <Guide criterion={criterion} track={track} sections={sections} brief />
      {open ? (
        <div className={classes(layout.actions, findings.acts)}>
          <ConfirmAct
            act={settledBy === undefined ? `认定 ${criterion}` : `重新认定 ${criterion}`}
            question={`${criterion} ${finding.title}`}
            onConfirm={settle}
          >
            <div className={layout.dialog}>
              <Guide criterion={criterion} track={track} sections={sections} />
              <ChoiceField label="认定结论" value={verdict} onChange={setVerdict} choices={VERDICTS} />
              <AreaField label="认定理由" value={reason} onChange={setReason} required />
            </div>
          </ConfirmAct>
        </div>
      ) : null}
    </>
  )
}

const VERDICTS = [
  { value: 'met', label: '符合' },
  { value: 'unmet', label: '不符合' },
] as const
