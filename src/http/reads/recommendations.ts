import { z } from 'zod'
import { letterOf } from '#service/documents/index.ts'
import { recommendations } from '#service/reads/recommendations.ts'
import { Listing } from '../schemas/common.ts'
import { RecommendationShape } from '../schemas/recommendation.ts'
import { Version } from '../schemas/words.ts'
import { paperEndpoint } from '../server/paper.ts'
import { findEndpoint, listEndpoint } from '../server/read.ts'
import { One } from './filters.ts'

const Line = z.object({ id: z.string(), version: Version, recommendation: RecommendationShape })

const about = { read: recommendations, tag: '市级' } as const

export const recommendationEndpoints = [
  listEndpoint({
    ...about,
    url: '/api/recommendations',
    summary: '推荐函',
    query: Listing.omit({ search: true }).extend({ campaign: One, unit: One, stage: One }),
    line: Line,
  }),
  findEndpoint({ ...about, url: '/api/recommendations/:id', summary: '一份推荐函', answer: Line }),
  paperEndpoint({
    ...about,
    url: '/api/recommendations/:id/letter.pdf',
    summary: '推荐函正文，报送前为无文号、无名单的草稿',
    make: async ({ runtime, renderer }, { recommendation }) => ({
      name: `推荐函 ${recommendation.number ?? '草稿'}`,
      bytes: await letterOf(runtime, renderer, recommendation),
    }),
  }),
] as const
