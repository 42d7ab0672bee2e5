import { z } from 'zod'
import { Name, Words } from '../schemas/common.ts'
import { actEndpoint } from '../server/act.ts'

/** An enterprise is registered together with its first account: see the account's registration. */
export const enterpriseActs = [
  actEndpoint({
    act: 'enterprise.amend',
    url: '/api/enterprises/:id/amendment',
    tag: '企业',
    summary: '更正登记',
    body: z.object({ name: Name, county: z.string().max(6) }),
  }),
  actEndpoint({
    act: 'enterprise.verify',
    url: '/api/enterprises/:id/verification',
    tag: '市级',
    summary: '核实企业',
    body: z.object({}),
  }),
  actEndpoint({
    act: 'enterprise.turnDown',
    url: '/api/enterprises/:id/turning-down',
    tag: '市级',
    summary: '不予核实',
    body: z.object({ reason: Words }),
  }),
  actEndpoint({
    act: 'enterprise.rename',
    url: '/api/enterprises/:id/name',
    tag: '市级',
    summary: '企业更名',
    body: z.object({ name: Name, documentNumber: Name }),
  }),
] as const
