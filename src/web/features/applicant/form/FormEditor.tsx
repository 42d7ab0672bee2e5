import { type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { AssessmentContext } from '#engine'
import type { Track } from '#policy'
import layout from '../../../ui/layout.module.css'
import type { Autosave, AutosaveState } from './autosave.ts'
import { CheckPanel } from './CheckPanel.tsx'
import { type Checked, check } from './check.ts'
import { Evidence } from './Evidence.tsx'
import styles from './FormEditor.module.css'
import { stepsOf } from './plan.ts'
import { Review } from './Review.tsx'
import { withValue } from './raw-form.ts'
import { requiredFields } from './required.ts'
import { Conflict, SaveNote } from './SaveNote.tsx'
import { StepCard } from './StepCard.tsx'
import { StepNav } from './StepNav.tsx'

interface Props {
  readonly track: Track
  readonly circumstances: AssessmentContext
  readonly autosave: Autosave
  readonly saveState: AutosaveState
  /** Why the office returned each field. */
  readonly returned?: ReadonlyMap<string, string>
  /** Draws the button that submits. */
  readonly submit: (checked: Checked) => ReactNode
}

const NOTHING_RETURNED: ReadonlyMap<string, string> = new Map()

/** The whole form: its parts, where one stands, and the live check beside it. */
export const FormEditor = ({
  track,
  circumstances,
  autosave,
  saveState,
  returned = NOTHING_RETURNED,
  submit,
}: Props) => {
  const { form } = saveState
  const [asked, setAsked] = useState(false)
  const steps = useMemo(() => stepsOf(track, form.year), [track, form.year])
  // Typing comes first; the check follows when there is time.
  const settled = useDeferredValue(form)
  const checked = useMemo(() => check(track, settled, circumstances), [track, settled, circumstances])
  const required = useMemo(() => requiredFields(steps, checked), [steps, checked])
  const change = useCallback(
    (key: string, year: number | undefined, value: unknown) =>
      autosave.change((before) => withValue(before, key, year, value)),
    [autosave],
  )
  const evidenceOpen = checked.errors.filter(({ field }) => field.startsWith('evidence')).length
  // A policy may ask for no evidence at all.
  const evidence = track.evidence.length === 0 ? undefined : { files: form.evidence.length, open: evidenceOpen }
  return (
    <div className={styles.editor}>
      <div className={styles.side}>
        <StepNav steps={steps} checked={checked} evidence={evidence} />
        <SaveNote saveState={saveState} />
      </div>
      <div className={layout.stack}>
        <Conflict saveState={saveState} autosave={autosave} />
        {steps.map((step) => (
          <StepCard
            key={step.id}
            step={step}
            track={track}
            form={form}
            checked={checked}
            requiredFields={required}
            asked={asked}
            returned={returned}
            onChange={change}
          />
        ))}
        {evidence === undefined ? null : (
          <Evidence
            track={track}
            files={form.evidence}
            onChange={(edit) => autosave.change((before) => ({ ...before, evidence: edit(before.evidence) }))}
            returned={returned}
          />
        )}
        <Review checked={checked} asked={asked} onAsk={() => setAsked(true)} submit={submit(checked)} />
      </div>
      <CheckPanel checked={checked} track={track} />
    </div>
  )
}
