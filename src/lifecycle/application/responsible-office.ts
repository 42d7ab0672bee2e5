import type { Condition } from '../act.ts'
import type { Role } from '../actor.ts'
import { refuse } from '../result.ts'
import { APPLICATION_STAGES, type Application, type ApplicationStage } from './state.ts'

/** Which office looks into an application: the city until it reports, then the province. */
const RESPONSIBLE: Partial<Record<Role, readonly ApplicationStage[]>> = {
  cityOfficer: ['underCityReview'],
  provinceOfficer: ['reported', 'underReview'],
}

/** Every stage in which one of them may look into it. */
export const IN_OFFICE = ['underCityReview', 'reported', 'underReview'] as const satisfies readonly ApplicationStage[]

/** An office that has handed the application on, or not yet got it, does not look into it. */
export const inOwnOffice: Condition<Application> = ({ stage }, { actor: { role } }) => {
  if (RESPONSIBLE[role]?.includes(stage)) return undefined
  return refuse(
    'not-in-hand',
    `该申报现处于“${APPLICATION_STAGES[stage]}”，不在本单位办理环节：市级初审期间由市局办理，报送以后由省厅办理。请联系正在办理的单位。`,
  )
}
