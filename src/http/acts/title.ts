import { z } from 'zod'
import { CalendarDay, Id, Name, Words } from '../schemas/common.ts'
import { actEndpoint } from '../server/act.ts'

export const titleActs = [
  actEndpoint({
    act: 'title.certify',
    url: '/api/titles/:id/certificate',
    tag: '称号',
    summary: '颁发证书',
    body: z.object({ issuedOn: CalendarDay }),
  }),
  actEndpoint({
    act: 'title.rename',
    url: '/api/titles/:id/name',
    tag: '称号',
    summary: '称号更名',
    body: z.object({ name: Name, documentNumber: Name }),
  }),
  actEndpoint({
    act: 'title.revoke',
    url: '/api/titles/:id/revocation',
    tag: '称号',
    summary: '撤销称号',
    body: z.object({ reason: Words, documentNumber: Name }),
  }),
  actEndpoint({
    act: 'title.renew',
    url: '/api/titles/:id/renewal',
    tag: '称号',
    summary: '延续称号',
    body: z.object({ by: Id }),
  }),
] as const
