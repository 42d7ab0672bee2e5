import { useQuery } from '@tanstack/react-query'
import type {
  ApplicationLine,
  DraftFile,
  DraftLine,
  EnterpriseLine,
  Listed,
  Message,
  TitleLine,
} from '../../api/answers.ts'
import { read } from '../../api/http.ts'
import { useAccount, useSession } from '../../api/session.ts'

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

/** A draft, read once: while it is open the autosave knows best how it stands. */
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

const ENTERPRISE_TRACK = 'enterprise'

/** Whether the enterprise holds a valid “专精特新”中小企业 title today; a criterion of 小巨人 looks at it. */
export const useValidEnterpriseTitle = (): boolean | undefined => {
  const { today } = useSession()
  return useTitles().data?.items.some(
    ({ title: { track, stage, firstDay, lastDay } }) =>
      track === ENTERPRISE_TRACK && stage !== 'revoked' && firstDay <= today && today <= lastDay,
  )
}
