import { useQuery } from '@tanstack/react-query'
import type { Item } from './contract.ts'
import { read, readPage } from './read.ts'

export const ACCOUNTS = '/api/accounts'

export type AccountLine = Item<typeof ACCOUNTS>
export type SecurityEvent = Item<'/api/security-events'>
export type Access = Item<'/api/accesses'>

/** How many confirmers the enterprise of the one signed in has. */
export const useConfirmers = () => useQuery(readPage(ACCOUNTS, { role: 'confirmer', size: 1 }))

/** The latest mails; what they say only while no mail server has taken them. */
export const useOutbox = () => useQuery(read('/api/outbox'))
