import type { Application } from '#lifecycle'
import { useAccount } from '../../api/session.ts'
import { usePermission } from '../../lib/use-permission.ts'

/** Whether the application is in the hands of the one signed in: the city's until it reports, then the province's. */
export const useInHand = ({ stage }: Pick<Application, 'stage'>): boolean => {
  const may = usePermission()
  const { role } = useAccount()
  return may('application.settle', stage) && (role === 'cityOfficer') === (stage === 'underCityReview')
}
