import { z } from 'zod'
import { findReview, listAssignments, listReviews } from '#service/queries/reviews.ts'
import { endpoint } from '../ground/endpoint.ts'
import { found } from '../ground/found.ts'
import { ById, Listing, paged } from '../ground/shapes.ts'
import { EntryShape, ReviewShape, ReviewStageShape, SheetShape } from '../shapes/review.ts'
import { Version } from '../shapes/words.ts'
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
    handle: ({ office, actor, query }) => listReviews(office, actor, query),
  }),
  endpoint({
    method: 'GET',
    url: '/api/reviews/:id',
    tag: '评审',
    summary: '一个评审；专家只看到与本人有关的部分',
    who,
    params: ById,
    answer: Line,
    handle: async ({ office, actor, params: { id } }) => found(await findReview(office, actor, id), '个评审'),
  }),
  endpoint({
    method: 'GET',
    url: '/api/assignments',
    tag: '评审',
    summary: '分派给本人的申报和本人的评分表',
    who: ['expert'],
    query,
    answer: paged(Assignment),
    handle: ({ office, actor, query }) => listAssignments(office, actor, query),
  }),
] as const
