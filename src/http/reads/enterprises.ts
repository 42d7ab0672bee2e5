import { z } from 'zod'
import { auditedRead } from '#service/reads/audited-read.ts'
import { findEnterprise, listEnterprises } from '#service/reads/enterprises.ts'
import { ById, Listing, paged } from '../schemas/common.ts'
import { EnterpriseShape } from '../schemas/enterprise.ts'
import { Version } from '../schemas/words.ts'
import { endpoint } from '../server/endpoint.ts'
import { found } from '../server/found.ts'
import { One } from './filters.ts'
import { APPLICANTS, CITY, PROVINCE } from './readers.ts'

const who = [...APPLICANTS, 'countyOfficer', ...CITY, ...PROVINCE] as const

const Line = z.object({ id: z.string(), version: Version, enterprise: EnterpriseShape })

export const enterprises = [
  endpoint({
    method: 'GET',
    url: '/api/enterprises',
    tag: '企业',
    summary: '企业登记',
    who,
    query: Listing.extend({ stage: One, unit: One }),
    answer: paged(Line),
    handle: ({ runtime, actor, query }) => listEnterprises(runtime, actor, query),
  }),
  endpoint({
    method: 'GET',
    url: '/api/enterprises/:id',
    tag: '企业',
    summary: '一家企业的登记',
    who,
    params: ById,
    answer: Line,
    handle: async ({ runtime, actor, params: { id } }) =>
      found(
        await auditedRead(runtime, actor, { kind: 'enterprise', id }, findEnterprise(runtime, actor, id)),
        '家企业',
      ),
  }),
] as const
