import { z } from 'zod'
import { annexOf } from '#service/documents/index.ts'
import {
  type ApplicationFile,
  findApplication,
  findApplicationLine,
  listApplications,
} from '#service/reads/applications.ts'
import { auditedRead } from '#service/reads/audited-read.ts'
import { ApplicationShape } from '../schemas/application.ts'
import { ApplicationEventShape } from '../schemas/application-event.ts'
import { AssessmentShape } from '../schemas/assessment.ts'
import { ById, Listing, paged } from '../schemas/common.ts'
import { EnvelopeShape } from '../schemas/envelope.ts'
import { SubmissionShape } from '../schemas/submission.ts'
import { Version } from '../schemas/words.ts'
import { endpoint } from '../server/endpoint.ts'
import { found } from '../server/found.ts'
import { paperEndpoint } from '../server/paper.ts'
import { One, Several } from './filters.ts'
import { OF_APPLICATIONS as who } from './readers.ts'

const line = { id: z.string(), version: Version, application: ApplicationShape }

const History = z.object({ envelope: EnvelopeShape, act: z.string(), happened: ApplicationEventShape })

const File: z.ZodType<ApplicationFile> = z.object({
  ...line,
  submission: SubmissionShape,
  assessment: AssessmentShape.describe('现在的核对结果，含部门回复和人工认定'),
  history: z.array(History),
})

export const applications = [
  endpoint({
    method: 'GET',
    url: '/api/applications',
    tag: '申报',
    summary: '申报',
    who,
    query: Listing.extend({
      campaign: One,
      track: One,
      stage: Several.describe('阶段，可以有几个，以逗号分开'),
      unit: One,
      county: One,
      verdict: One,
      sort: z
        .enum(['number', '-submitted', 'enterprise'])
        .default('-submitted')
        .describe('编号、提交时间倒序、企业名称'),
    }),
    answer: paged(z.object(line)),
    handle: ({ runtime, actor, query: { stage: stages, ...query } }) =>
      listApplications(runtime, actor, { ...query, stages }),
  }),
  endpoint({
    method: 'GET',
    url: '/api/applications/:id',
    tag: '申报',
    summary: '一项申报：提交的内容、现在的核对结果和经过',
    who,
    params: ById,
    answer: File,
    handle: async ({ runtime, actor, params: { id } }) =>
      found(
        await auditedRead(runtime, actor, { kind: 'application', id }, findApplication(runtime, actor, id)),
        '项申报',
      ),
  }),
  paperEndpoint({
    url: '/api/applications/:id/annex.pdf',
    tag: '申报',
    summary: '申报表',
    who,
    kind: 'application',
    title: '项申报',
    find: ({ runtime, actor, params: { id } }) => findApplicationLine(runtime, actor, id),
    make: async ({ runtime, renderer }, { application }) => ({
      name: `${application.number} ${application.enterpriseName} 申报表`,
      bytes: await annexOf(runtime, renderer, application),
    }),
  }),
] as const
