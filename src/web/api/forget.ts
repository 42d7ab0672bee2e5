import type { QueryClient } from '@tanstack/react-query'
import type { Noun } from './contract.ts'
import { nounOf } from './read.ts'

const EVERYTHING = 'everything'

/** Of what else a change of each noun changes what was read, by what the server does in the same step. */
const ALSO = {
  account: ['session'],
  accounts: ['experts', 'security-events', 'outbox'],
  accesses: [],
  applications: ['score-sheets', 'drafts', 'messages', 'letters', 'reviews'],
  campaigns: ['applications', 'reviews'],
  demo: EVERYTHING,
  drafts: ['applications', 'messages'],
  enterprises: ['applications', 'titles', 'messages'],
  experts: [],
  files: [],
  messages: [],
  objections: ['public-notices'],
  outbox: [],
  'password-resets': [],
  'public-notices': ['applications', 'campaigns', 'messages', 'reviews', 'titles'],
  letters: ['applications', 'messages'],
  registrations: [],
  reviews: ['applications', 'score-sheets', 'messages'],
  'score-sheets': ['reviews'],
  'security-events': [],
  session: EVERYTHING,
  sessions: EVERYTHING,
  titles: ['applications', 'enterprises', 'messages'],
} as const satisfies Record<Noun, readonly Noun[] | typeof EVERYTHING>

const isNoun = (name: string): name is Noun => Object.hasOwn(ALSO, name)

/** After a change: reads again what is on the page and may be different now, and forgets the rest of it. */
export const readAgain = async (client: QueryClient, url: string): Promise<void> => {
  const noun = nounOf(url)
  const also = isNoun(noun) ? ALSO[noun] : EVERYTHING
  if (also === EVERYTHING) return client.invalidateQueries()
  await Promise.all([noun, ...also].map((name) => client.invalidateQueries({ queryKey: [name] })))
}
