import { z } from 'zod'
import { experts } from '#service/reads/experts.ts'
import { Listing } from '../schemas/common.ts'
import { listEndpoint } from '../server/read.ts'

export const expertEndpoints = [
  listEndpoint({
    read: experts,
    url: '/api/experts',
    tag: '评审',
    summary: '可以请来评审的专家',
    query: Listing,
    line: z.object({ id: z.string().describe('专家的账户'), name: z.string() }),
  }),
] as const
