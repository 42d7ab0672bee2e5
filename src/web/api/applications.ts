import { useQuery } from '@tanstack/react-query'
import type { Answer, Item } from './contract.ts'
import { href, post } from './http.ts'
import { read, readEvery } from './read.ts'

export const APPLICATIONS = '/api/applications'

export type ApplicationLine = Item<typeof APPLICATIONS>

/** With its form, findings and history. */
export type ApplicationFile = Answer<'/api/applications/{id}'>
export type HistoryLine = ApplicationFile['history'][number]

const MOST = 100

export const useApplication = (id: string) => useQuery(read('/api/applications/{id}', { id }))

/** Those of the enterprise of the one signed in. */
export const useApplications = () => useQuery(read(APPLICATIONS, { query: { size: MOST } }))

/** What a city has recommended and not yet reported. */
export const useRecommended = (campaign: string, unit: string) =>
  useQuery(readEvery(APPLICATIONS, { campaign, unit, stage: 'recommended', sort: 'number' }))

/** What has been reported and waits to be accepted; stands still while many are being accepted. */
export const useReported = (enabled: boolean) =>
  useQuery({ ...readEvery(APPLICATIONS, { stage: 'reported', sort: 'number' }), enabled })

/** All of a campaign, or of one of its tracks. */
export const useApplicationsOf = (campaign: string, track?: string) =>
  useQuery(readEvery(APPLICATIONS, { campaign, sort: 'number', ...(track === undefined ? {} : { track }) }))

/** The province admits what was reported. */
export const admission = ({ id, version }: Pick<ApplicationLine, 'id' | 'version'>) =>
  post('/api/applications/{id}/admission', { id, version })

/** The printed form. */
export const annexPdf = (id: string): string => href('/api/applications/{id}/annex.pdf', { id })
