import { z } from 'zod'
import { findReview, listAssignments, listReviews } from '#service/reads/reviews.ts'
import { ById, Listing, paged } from '../schemas/common.ts'
import { EntryShape, ReviewShape, ReviewStageShape, SheetShape } from '../schemas/review.ts'
import { Version } from '../schemas/words.ts'
import { endpoint } from '../server/endpoint.ts'
import { found } from '../server/found.ts'
import { One } from './filters.ts'
import { PROVINCE } from './readers.ts'

const who = [...PROVINCE, 'expert'] as const

const Line = z.object({ id: z.string(), version: Version, review: ReviewShape })

const Assignment = z
  .object({
    review: z.string().describe('评审的编号，评分和回避都提交到它'),
    version: Version,
    stage: ReviewStageShape,
    campaign: z.string(),
    track: z.string(),
    entry: EntryShape,
    sheet: SheetShape.exactOptional().describe('本人的评分表'),
  })
  .meta({ id: 'Assignment' })

const query = Listing.omit({ search: true }).extend({ campaign: One, track: One })

export const reviews = [
  endpoint({
    method: 'GET',
    url: '/api/reviews',
    tag: '评审',
    summary: '评审；专家只看到与本人有关的部分',
    who,
    query,
    answer: paged(Line),
    handle: ({ runtime, actor, query }) => listReviews(runtime, actor, query),
  }),
  endpoint({
    method: 'GET',
    url: '/api/reviews/:id',
    tag: '评审',
    summary: '一个评审；专家只看到与本人有关的部分',
    who,
    params: ById,
    answer: Line,
    handle: async ({ runtime, actor, params: { id } }) => found(await findReview(runtime, actor, id), '个评审'),
  }),
  endpoint({
    method: 'GET',
    url: '/api/assignments',
    tag: '评审',
    summary: '分派给本人的申报和本人的评分表',
    who: ['expert'],
    query,
    answer: paged(Assignment),
    handle: ({ runtime, actor, query }) => listAssignments(runtime, actor, query),
  }),
] as const
