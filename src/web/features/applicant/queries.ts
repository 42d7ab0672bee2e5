import { useMemo } from 'react'
import { heldTitlesOn } from '#lifecycle/title/held.ts'
import { useEnterpriseOf } from '../../api/enterprises.ts'
import { useAccount, useSession } from '../../api/session.ts'
import { useTitlesOf } from '../../api/titles.ts'

/** The enterprise that the applicant works for. */
export const useEnterprise = () => useEnterpriseOf(useAccount().enterprise ?? '')

/** The titles it holds. */
export const useTitles = () => useTitlesOf(useAccount().enterprise ?? '')

/** The tracks whose titles the enterprise holds in force today; a criterion may ask for one. */
export const useHeldTitles = (): readonly string[] | undefined => {
  const { today } = useSession()
  const { data } = useTitles()
  return useMemo(() => data && heldTitlesOn({ titles: data.items.map(({ title }) => title) }, today), [data, today])
}
