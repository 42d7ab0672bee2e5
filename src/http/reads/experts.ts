import { z } from 'zod'
import { listExperts } from '#service/reads/experts.ts'
import { Listing, paged } from '../schemas/common.ts'
import { endpoint } from '../server/endpoint.ts'
import { PROVINCE } from './readers.ts'

export const experts = [
  endpoint({
    method: 'GET',
    url: '/api/experts',
    tag: '评审',
    summary: '可以请来评审的专家',
    who: PROVINCE,
    query: Listing,
    answer: paged(z.object({ id: z.string().describe('专家的账户'), name: z.string() })),
    handle: ({ runtime, config, query }) => listExperts(runtime, { ...query, demo: config.demo }),
  }),
] as const
