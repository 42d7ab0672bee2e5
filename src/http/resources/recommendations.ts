import { z } from 'zod'
import { letterOf } from '#service/papers/index.ts'
import { findRecommendation, listRecommendations } from '#service/queries/recommendations.ts'
import { endpoint } from '../ground/endpoint.ts'
import { found } from '../ground/found.ts'
import { paperEndpoint } from '../ground/paper.ts'
import { ById, Listing, paged } from '../ground/shapes.ts'
import { RecommendationShape } from '../shapes/recommendation.ts'
import { Version } from '../shapes/words.ts'
import { One } from './filters.ts'
import { CITY, PROVINCE } from './readers.ts'

const who = [...CITY, ...PROVINCE] as const

const Line = z.object({ id: z.string(), version: Version, recommendation: RecommendationShape })

export const recommendations = [
  endpoint({
    method: 'GET',
    url: '/api/recommendations',
    tag: '市级',
    summary: '推荐函',
    who,
    query: Listing.omit({ search: true }).extend({ campaign: One, unit: One, stage: One }),
    answer: paged(Line),
    handle: ({ office, actor, query }) => listRecommendations(office, actor, query),
  }),
  endpoint({
    method: 'GET',
    url: '/api/recommendations/:id',
    tag: '市级',
    summary: '一份推荐函',
    who,
    params: ById,
    answer: Line,
    handle: async ({ office, actor, params: { id } }) => found(await findRecommendation(office, actor, id), '份推荐函'),
  }),
  paperEndpoint({
    url: '/api/recommendations/:id/letter.pdf',
    tag: '市级',
    summary: '推荐函正文，报送前为无文号、无名单的草稿',
    who,
    kind: 'recommendation',
    title: '份推荐函',
    find: ({ office, actor, params: { id } }) => findRecommendation(office, actor, id),
    make: async ({ office, press }, { recommendation }) => ({
      name: `推荐函 ${recommendation.number ?? '草稿'}`,
      bytes: await letterOf(office, press, recommendation),
    }),
  }),
] as const
