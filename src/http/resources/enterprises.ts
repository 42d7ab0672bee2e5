import { z } from 'zod'
import { reading } from '#service/access.ts'
import { findEnterprise, listEnterprises } from '#service/queries/enterprises.ts'
import { endpoint } from '../ground/endpoint.ts'
import { found } from '../ground/found.ts'
import { ById, Listing, paged } from '../ground/shapes.ts'
import { EnterpriseShape } from '../shapes/enterprise.ts'
import { Version } from '../shapes/words.ts'
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
    handle: ({ office, actor, query }) => listEnterprises(office, actor, query),
  }),
  endpoint({
    method: 'GET',
    url: '/api/enterprises/:id',
    tag: '企业',
    summary: '一家企业的登记',
    who,
    params: ById,
    answer: Line,
    handle: async ({ office, actor, params: { id } }) =>
      found(await reading(office, actor, { kind: 'enterprise', id }, findEnterprise(office, actor, id)), '家企业'),
  }),
] as const
