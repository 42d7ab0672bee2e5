import { useQuery } from '@tanstack/react-query'
import type { ActName } from '#lifecycle'
import { read } from './read.ts'

/** What may be done to one thing now, and why something may not: the acts' own conditions, asked on the server. */
export interface MayNow {
  /** Whether nothing but what is still to be written stands in the way. */
  can(act: ActName): boolean
  /** The sentence to show where it cannot be done; undefined where it can, or is not this person's to do. */
  why(act: ActName): string | undefined
  /** Whether it is this person's to do here, now or once what stands in the way is gone. */
  concerns(act: ActName): boolean
}

/** `const may = useMayNow('applications', id)`, then `may.can('application.recommend')` and `may.why(…)`. */
export const useMayNow = (folder: Folder, id: string): MayNow => {
  const { data } = useQuery(actsOf(folder, id))
  const find = (act: ActName) => data?.acts.find((one) => one.act === act)
  return {
    can: (act) => {
      const found = find(act)
      return found !== undefined && found.why === undefined
    },
    why: (act) => find(act)?.why?.message,
    concerns: (act) => {
      const found = find(act)
      return found !== undefined && !NOT_HERE.includes(found.why?.code ?? '')
    },
  }
}

/** Somebody else's to do, another stage's, or not a step of this policy. */
const NOT_HERE = ['not-permitted', 'wrong-stage', 'step-left-out', 'step-not-left-out']

export type Folder = keyof typeof ACTS

const actsOf = (folder: Folder, id: string) => ACTS[folder](id)

const ACTS = {
  campaigns: (id: string) => read('/api/campaigns/{id}/acts', { id }),
  enterprises: (id: string) => read('/api/enterprises/{id}/acts', { id }),
  applications: (id: string) => read('/api/applications/{id}/acts', { id }),
  letters: (id: string) => read('/api/letters/{id}/acts', { id }),
  reviews: (id: string) => read('/api/reviews/{id}/acts', { id }),
  'score-sheets': (id: string) => read('/api/score-sheets/{id}/acts', { id }),
  'public-notices': (id: string) => read('/api/public-notices/{id}/acts', { id }),
  objections: (id: string) => read('/api/objections/{id}/acts', { id }),
  titles: (id: string) => read('/api/titles/{id}/acts', { id }),
} as const
