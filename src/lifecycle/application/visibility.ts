import type { FieldHides, SeenState } from '../visibility.ts'
import type { Application } from './state.ts'

/**
 * What offices find out beside the form is between the departments, the city and the province (通知·二(一)1(2), 三(一));
 * an expert judges the form and its evidence alone; scores are the province's.
 */
const FOUND_OUT = ['applicant', 'county', 'expert'] as const
const SCORED = ['applicant', 'county', 'city', 'expert'] as const
const BLIND = ['expert'] as const

/** Who does not see which field of an application. */
export const APPLICATION_HIDES = {
  id: [],
  stage: [],
  number: [],
  campaign: [],
  year: [],
  track: [],
  enterprise: [],
  enterpriseName: [],
  productName: [],
  unit: [],
  county: [],
  version: [],
  digest: [],
  submittedAt: [],
  validEnterpriseTitle: [],
  heldTitles: [],
  // It follows from the replies and settlements there are now.
  verdict: FOUND_OUT,
  warnings: [],
  departmentReplies: FOUND_OUT,
  settlements: FOUND_OUT,
  countyOpinion: ['applicant', 'expert'],
  returnItems: BLIND,
  sentBack: BLIND,
  opinion: BLIND,
  letter: BLIND,
  reason: BLIND,
  score: SCORED,
  rank: SCORED,
  notice: [],
  title: [],
} as const satisfies FieldHides<Application>

/** An application as some audience sees it. */
export type SeenApplication = SeenState<Application, typeof APPLICATION_HIDES>
