import { configure, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useSyncExternalStore } from 'react'
import { day } from '#kernel'
import { findTrack, type Track } from '#policy'
import { PACKS } from '#policy/packs/index.ts'
import { type Autosave, startAutosave } from '#web/features/applicant/form/autosave.ts'
import { FormEditor } from '#web/features/applicant/form/FormEditor.tsx'
import type { RawForm } from '#web/features/applicant/form/raw-form.ts'

// What is hidden has no role here; looking whether it is costs a second for each question.
configure({ defaultHidden: true })

const YEAR = 2019

interface Props {
  readonly track: Track
  readonly autosave: Autosave
  readonly returned: ReadonlyMap<string, string>
}

const CIRCUMSTANCES = { year: YEAR, on: day('2019-05-20'), departmentReplies: [], heldTitles: [] }

const Page = ({ track, autosave, returned }: Props) => (
  <FormEditor
    track={track}
    circumstances={CIRCUMSTANCES}
    autosave={autosave}
    saveState={useSyncExternalStore(autosave.subscribe, autosave.get)}
    returned={returned}
    submit={() => <button type="button">提交申报</button>}
  />
)

/** The form as a clerk has it before them, with what stands in it. */
export const openForm = (trackId: string, facts: RawForm['facts'] = {}, returned = new Map<string, string>()) => {
  const track = PACKS.latest.flatMap((pack) => findTrack(pack, trackId) ?? [])[0]
  if (track === undefined) throw new Error(`no track ${trackId}`)
  const begun = { version: 1, form: { track: trackId, year: YEAR, facts, evidence: [] } }
  const local = { read: () => undefined, write: () => undefined, clear: () => undefined }
  const autosave = startAutosave(begun, { latest: async () => begun, local })
  render(<Page track={track} autosave={autosave} returned={returned} />)
  return { user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }), fact: (key: string) => factIn(autosave, key) }
}

const factIn = (autosave: Autosave, key: string): unknown => autosave.get().form.facts[key]

/** The text beside a field, read out after its name. */
export const descriptionOf = (field: HTMLElement): string =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')

export const box = (name: string | RegExp) => screen.getByRole('textbox', { name })
export const group = (name: string | RegExp) => within(screen.getByRole('group', { name }))
export const button = (name: string | RegExp) => screen.getByRole('button', { name })
