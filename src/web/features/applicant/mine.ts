import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { heldTitlesOn } from '#lifecycle'
import type {
  ApplicationLine,
  DraftFile,
  DraftLine,
  EnterpriseLine,
  Listed,
  Message,
  TitleLine,
} from '../../lib/answers.ts'
import { read } from '../../lib/http.ts'
import { useAccount, useSession } from '../../lib/session.ts'

const MOST = 100
const LATEST_MESSAGES = 10

/** The enterprise that the applicant works for. */
export const useEnterprise = () => {
  const { enterprise = '' } = useAccount()
  return useQuery({
    queryKey: ['enterprise', enterprise],
    queryFn: () => read<EnterpriseLine>(`/api/enterprises/${enterprise}`),
  })
}

export const useDrafts = () =>
  useQuery({ queryKey: ['drafts'], queryFn: () => read<Listed<DraftLine>>('/api/drafts', { size: MOST }) })

export const useApplications = () =>
  useQuery({
    queryKey: ['applications'],
    queryFn: () => read<Listed<ApplicationLine>>('/api/applications', { size: MOST }),
  })

export const useMessages = () =>
  useQuery({
    queryKey: ['messages'],
    queryFn: () => read<Listed<Message> & { readonly unread: number }>('/api/messages', { size: LATEST_MESSAGES }),
  })

/** A draft, read once: while it is open the keeper knows best how it stands. */
export const useDraft = (id: string) =>
  useQuery({
    queryKey: ['draft', id],
    queryFn: () => read<DraftFile>(`/api/drafts/${id}`),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

export const useTitles = () => {
  const { enterprise = '' } = useAccount()
  return useQuery({
    queryKey: ['titles', enterprise],
    queryFn: () => read<Listed<TitleLine>>('/api/titles', { enterprise, size: MOST }),
  })
}

/** The tracks whose titles the enterprise holds in force today; a criterion may ask for one. */
export const useHeldTitles = (): readonly string[] | undefined => {
  const { today } = useSession()
  const { data } = useTitles()
  return useMemo(() => data && heldTitlesOn({ titles: data.items.map(({ title }) => title) }, today), [data, today])
}
