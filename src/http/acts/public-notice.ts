import { z } from 'zod'
import { CalendarDay, Id, Name, Words } from '../schemas/common.ts'
import { actEndpoint } from '../server/act.ts'

export const publicNoticeActs = [
  actEndpoint({
    act: 'publicNotice.publish',
    method: 'PUT',
    url: '/api/public-notices/:id',
    tag: '公示',
    summary: '发布公示',
    begins: true,
    body: z.object({
      campaign: Id,
      reviews: z.array(Id).max(50),
      title: Name,
      documentNumber: Name,
      firstDay: CalendarDay,
    }),
  }),
  actEndpoint({
    act: 'publicNotice.object',
    url: '/api/public-notices/:id/objections',
    tag: '公示',
    summary: '提出异议',
    unversioned: true,
    body: z.object({ application: Id, facts: Words, name: Name.exactOptional(), contact: Name.exactOptional() }),
  }),
  actEndpoint({
    act: 'publicNotice.answerObjection',
    url: '/api/public-notices/:id/answers',
    tag: '公示',
    summary: '答复异议',
    body: z.object({
      objection: z.number().int().min(1),
      outcome: z.enum(['upheld', 'dismissed']),
      reason: Words,
      investigator: Name,
    }),
  }),
  actEndpoint({
    act: 'publicNotice.conclude',
    url: '/api/public-notices/:id/conclusion',
    tag: '公示',
    summary: '办结公示并认定',
    body: z.object({ documentNumber: Name, recognisedOn: CalendarDay }),
  }),
] as const
