import { z } from 'zod'
import { enterprises } from '#service/reads/enterprises.ts'
import { Listing } from '../schemas/common.ts'
import { EnterpriseShape } from '../schemas/enterprise.ts'
import { Version } from '../schemas/words.ts'
import { findEndpoint, listEndpoint } from '../server/read.ts'
import { One } from './filters.ts'

const Line = z.object({ id: z.string(), version: Version, enterprise: EnterpriseShape })

const about = { read: enterprises, tag: '企业' } as const

export const enterpriseEndpoints = [
  listEndpoint({
    ...about,
    url: '/api/enterprises',
    summary: '企业登记',
    query: Listing.extend({ stage: One, unit: One }),
    line: Line,
  }),
  findEndpoint({ ...about, url: '/api/enterprises/:id', summary: '一家企业的登记', answer: Line }),
] as const
