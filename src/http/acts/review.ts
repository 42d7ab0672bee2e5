import { z } from 'zod'
import { Id, Name, Words } from '../schemas/common.ts'
import { actEndpoint } from '../server/act.ts'

const Expert = z.object({ id: Id, name: Name, employer: Name.exactOptional() })

export const reviewActs = [
  actEndpoint({
    act: 'review.open',
    method: 'PUT',
    url: '/api/reviews/:id',
    tag: '省级',
    summary: '组建评审',
    begins: true,
    body: z.object({ campaign: Id, track: z.string().max(50), pool: z.array(Expert).max(1000) }),
  }),
  actEndpoint({
    act: 'review.enlargePool',
    url: '/api/reviews/:id/experts',
    tag: '省级',
    summary: '增补专家',
    body: z.object({ experts: z.array(Expert).max(1000) }),
  }),
  actEndpoint({
    act: 'review.declareConflict',
    url: '/api/reviews/:id/conflicts',
    tag: '评审',
    summary: '申明回避',
    unversioned: true,
    body: z.object({ expert: Id.exactOptional(), enterprise: z.string().max(18), why: Words }),
  }),
  actEndpoint({
    act: 'review.assign',
    url: '/api/reviews/:id/assignments',
    tag: '省级',
    summary: '抽取分派专家',
    body: z.object({ applications: z.array(Id).max(5000), seed: z.string().max(200) }),
  }),
  actEndpoint({
    act: 'review.score',
    url: '/api/reviews/:id/scores',
    tag: '评审',
    summary: '评分',
    unversioned: true,
    body: z.object({
      application: Id,
      score: z.string().max(10),
      comment: Words,
      findings: z
        .array(z.object({ criterion: z.string().max(10), verdict: z.enum(['met', 'unmet']), reason: Words }))
        .max(50)
        .exactOptional(),
      correction: Words.exactOptional(),
    }),
  }),
  actEndpoint({
    act: 'review.decide',
    url: '/api/reviews/:id/decision',
    tag: '省级',
    summary: '作出评审决定',
    body: z.object({ minutes: Words }),
  }),
] as const
