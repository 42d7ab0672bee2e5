import { useQuery } from '@tanstack/react-query'
import type { Item } from './contract.ts'
import { href, post } from './http.ts'
import { read, readEvery } from './read.ts'

export const TITLES = '/api/titles'

export type TitleLine = Item<typeof TITLES>

const MOST = 100

/** The titles of one enterprise. */
export const useTitlesOf = (enterprise: string) => useQuery(read(TITLES, { query: { enterprise, size: MOST } }))

/** Those without a certificate; stands still while many are being issued. */
export const useGranted = (enabled: boolean) => useQuery({ ...readEvery(TITLES, { stage: 'granted' }), enabled })

/** Issues the certificate of a title. */
export const certificate = ({ id, version }: Pick<TitleLine, 'id' | 'version'>, issuedOn: string) =>
  post('/api/titles/{id}/certificate', { id, version, body: { issuedOn } })

export const certificatePdf = (id: string): string => href('/api/titles/{id}/certificate.pdf', { id })
