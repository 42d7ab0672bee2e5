import { createTypesetter, type Typesetter } from '#documents'
import type { Campaign } from '#lifecycle'
import { type Pack, type Track, withReadings } from '#policy'
import type { Runtime } from '../runtime.ts'

/** What papers are made with. */
export interface Renderer {
  readonly typesetter: Typesetter
  /** The public address, printed in the code on every page. */
  readonly publicUrl: string
}

/** A press of one's own; close it when the papers are made. */
export const openRenderer = (publicUrl: string): Renderer & { readonly close: () => Promise<void> } => {
  const typesetter = createTypesetter()
  return { typesetter, publicUrl, close: () => typesetter.close() }
}

/** The address that checks a printed number and digest; short, so that the code on paper stays small. */
export const checkAddress = (publicUrl: string, number: string, digest: string): string =>
  digest === '' ? `${publicUrl}/check/${number}` : `${publicUrl}/check/${number}?d=${digest.slice(0, 16)}`

/** The office of a reporting unit: 沈阳市工业和信息化局; the unit's own name where it has none. */
export const bureauOf = ({ regions }: Pick<Pack, 'regions'>, unit: string): string => {
  const { name, bureau } = regions.get(unit)
  return bureau?.name ?? name
}

/** The rules of a campaign, as the province reads them in it. */
export const rulesOfCampaign = ({ pack }: Pick<Runtime, 'pack'>, campaign: Pick<Campaign, 'pack' | 'readings'>): Pack =>
  withReadings(pack(campaign.pack), campaign.readings)

/** The lines of every track of the rules; no lines where there are none. */
export const byTrack = <Line extends { readonly track: string }>(
  { tracks }: Pack,
  lines: readonly Line[],
): readonly { readonly track: Track; readonly lines: readonly Line[] }[] =>
  tracks.map((track) => ({ track, lines: lines.filter((line) => line.track === track.id) }))
