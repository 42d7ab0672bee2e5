import { VERDICT_NAMES } from '#engine'
import type { Track } from '#policy'
import { PROVINCE } from './packs.ts'

export interface Choice {
  readonly value: string
  readonly label: string
}

/** The keys of a table of names, to choose from. */
export const choicesOf = (names: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

/** 符合、不符合… */
export const VERDICT_CHOICES = choicesOf(VERDICT_NAMES)

/** The 15 reporting units. */
export const UNIT_CHOICES: readonly Choice[] = PROVINCE.reportingUnits.map(({ code, name }) => ({
  value: code,
  label: name,
}))

/** The tracks of a policy. */
export const trackChoices = (tracks: readonly Track[]): readonly Choice[] =>
  tracks.map(({ id, name }) => ({ value: id, label: name }))
