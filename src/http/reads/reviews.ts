import { z } from 'zod'
import { reviews } from '#service/reads/reviews.ts'
import { scoreSheets } from '#service/reads/score-sheets.ts'
import { Listing } from '../schemas/common.ts'
import { ReviewShape, ScoreSheetShape } from '../schemas/review.ts'
import { Version } from '../schemas/words.ts'
import { findEndpoint, listEndpoint } from '../server/read.ts'
import { One, Several } from './filters.ts'

const Line = z.object({ id: z.string(), version: Version, review: ReviewShape })

const SheetLine = z.object({ id: z.string(), version: Version, scoreSheet: ScoreSheetShape })

const tag = '评审'

export const reviewEndpoints = [
  listEndpoint({
    read: reviews,
    url: '/api/reviews',
    tag,
    summary: '评审；专家只看到与本人有关的部分',
    query: Listing.omit({ search: true }).extend({ campaign: One, track: One }),
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
    read: scoreSheets,
    url: '/api/score-sheets',
    tag,
    summary: '评分表；专家只看到分派给本人的',
    query: Listing.extend({ review: One, application: One, campaign: One, track: One, stage: Several }),
    line: SheetLine,
  }),
  findEndpoint({
    read: scoreSheets,
    url: '/api/score-sheets/:id',
    tag,
    summary: '一份评分表',
    answer: SheetLine,
  }),
] as const
