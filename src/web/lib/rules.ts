import type { Track } from '#policy'
import { useCampaigns } from '../api/campaigns.ts'
import { findRules } from './packs.ts'

/** The tracks of all campaigns, each once. */
export const useTracks = (): readonly Track[] => {
  const { data = [] } = useCampaigns()
  const tracks = data.flatMap(({ campaign }) => findRules(campaign)?.tracks ?? [])
  return tracks.filter(({ id }, at) => tracks.findIndex((other) => other.id === id) === at)
}

/** Names a track by its id. */
export const useTrackName = (): ((id: string) => string) => {
  const tracks = useTracks()
  return (id) => tracks.find((track) => track.id === id)?.name ?? id
}
