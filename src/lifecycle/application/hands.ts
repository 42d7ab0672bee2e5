import type { Role } from '../actor.ts'
import type { Context, Stop } from '../machine.ts'
import { refuse } from '../result.ts'
import { APPLICATION_STAGES, type Application, type ApplicationStage } from './state.ts'

/** In whose hands an application may be looked into: the city's until it reports, then the province's. */
const HANDS: Partial<Record<Role, readonly ApplicationStage[]>> = {
  cityOfficer: ['underCityReview'],
  provinceOfficer: ['reported', 'underReview'],
}

/** Every stage in which one of them may look into it. */
export const IN_OFFICE: readonly ApplicationStage[] = ['underCityReview', 'reported', 'underReview']

/** Refuses an office that has handed the application on, or not yet got it. */
export const notInHand = ({ stage }: Application, { actor: { role } }: Context): Stop => {
  if (HANDS[role]?.includes(stage)) return undefined
  return refuse(
    'not-in-hand',
    `该申报现处于“${APPLICATION_STAGES[stage]}”，不在本单位办理环节：市级初审期间由市局办理，报送以后由省厅办理。请联系正在办理的单位。`,
  )
}
