/**
 * What offices find out beside the form is between the departments, the city and the province (通知·二(一)1(2), 三(一));
 * an expert judges the form and its evidence alone; scores are the province's.
 */
export const TO_CITY_AND_PROVINCE = { applicant: true, county: true, expert: true } as const

/** Assessed with the replies that had come by then. */
export const WITHOUT_VERDICT = { applicant: ['verdict'], county: ['verdict'] } as const

const OUTCOME = ['review', 'score', 'rank'] as const
export const WITHOUT_OUTCOME = { applicant: OUTCOME, county: OUTCOME, city: OUTCOME, expert: true } as const
