import type { EventHides, FieldHides, SeenEvent, SeenState } from '../visibility.ts'
import type { Application, ApplicationEvent } from './state.ts'

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
  // It follows from the replies and settlements there are now.
  verdict: FOUND_OUT,
  warnings: [],
  departmentReplies: FOUND_OUT,
  settlements: FOUND_OUT,
  countyOpinion: ['applicant', 'expert'],
  returnItems: BLIND,
  extendedTo: BLIND,
  opinion: BLIND,
  letter: BLIND,
  reason: BLIND,
  score: SCORED,
  rank: SCORED,
  notice: [],
  title: [],
} as const satisfies FieldHides<Application>

const OUTCOME = ['review', 'score', 'rank'] as const
const WITHOUT_OUTCOME = { applicant: OUTCOME, county: OUTCOME, city: OUTCOME, expert: true } as const
const WITHOUT_VERDICT = { applicant: ['verdict'], county: ['verdict'] } as const
const TO_CITY_AND_PROVINCE = { applicant: true, county: true, expert: true } as const

/** Who does not hear of which event of an application, or not of all of it; `announce` tells the applicant of the others. */
export const APPLICATION_EVENT_HIDES = {
  submitted: {},
  // Assessed with the replies that had come by then.
  resubmitted: { ...WITHOUT_VERDICT, expert: ['verdict'] },
  withdrawn: { expert: true },
  countyOpinionGiven: { applicant: true, expert: true },
  departmentReplied: TO_CITY_AND_PROVINCE,
  settled: TO_CITY_AND_PROVINCE,
  returned: { expert: true },
  recommended: { ...WITHOUT_VERDICT, expert: true },
  declined: { expert: true },
  letterEntered: { expert: true },
  accepted: {},
  sentBack: { expert: true },
  proposed: WITHOUT_OUTCOME,
  passedOver: WITHOUT_OUTCOME,
  publicised: {},
  objectionUpheld: { expert: true },
  recognised: {},
} as const satisfies EventHides<ApplicationEvent>

/** An application as some audience sees it. */
export type SeenApplication = SeenState<Application, typeof APPLICATION_HIDES>

/** An event of an application as some audience sees it. */
export type SeenApplicationEvent = SeenEvent<ApplicationEvent, typeof APPLICATION_EVENT_HIDES>
