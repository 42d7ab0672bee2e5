import { z } from 'zod'
import { assignments, reviews } from '#service/reads/reviews.ts'
import { Listing } from '../schemas/common.ts'
import { EntryShape, ReviewShape, ReviewStageShape, SheetShape } from '../schemas/review.ts'
import { Version } from '../schemas/words.ts'
import { findEndpoint, listEndpoint } from '../server/read.ts'
import { One } from './filters.ts'

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

const tag = '评审'

export const reviewEndpoints = [
  listEndpoint({
    read: reviews,
    url: '/api/reviews',
    tag,
    summary: '评审；专家只看到与本人有关的部分',
    query,
    line: Line,
  }),
  findEndpoint({
    read: reviews,
    url: '/api/reviews/:id',
    tag,
    summary: '一个评审；专家只看到与本人有关的部分',
    answer: Line,
  }),
  listEndpoint({
    read: assignments,
    url: '/api/assignments',
    tag,
    summary: '分派给本人的申报和本人的评分表',
    query,
    line: Assignment,
  }),
] as const
