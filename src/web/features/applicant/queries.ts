import { useEnterpriseOf } from '../../api/enterprises.ts'
import { useAccount, useSession } from '../../api/session.ts'
import { useTitlesOf } from '../../api/titles.ts'

/** The enterprise that the applicant works for. */
export const useEnterprise = () => useEnterpriseOf(useAccount().enterprise ?? '')

/** The titles it holds. */
export const useTitles = () => useTitlesOf(useAccount().enterprise ?? '')

const ENTERPRISE_TRACK = 'enterprise'

/** Whether the enterprise holds a valid “专精特新”中小企业 title today; a criterion of 小巨人 looks at it. */
export const useValidEnterpriseTitle = (): boolean | undefined => {
  const { today } = useSession()
  return useTitles().data?.items.some(
    ({ title: { track, stage, firstDay, lastDay } }) =>
      track === ENTERPRISE_TRACK && stage !== 'revoked' && firstDay <= today && today <= lastDay,
  )
}
