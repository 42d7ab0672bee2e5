import { z } from 'zod'
import { reading } from '#service/access.ts'
import { annexOf } from '#service/papers/index.ts'
import {
  type ApplicationFile,
  findApplication,
  findApplicationLine,
  listApplications,
} from '#service/queries/applications.ts'
import { endpoint } from '../ground/endpoint.ts'
import { found } from '../ground/found.ts'
import { paperEndpoint } from '../ground/paper.ts'
import { ById, Listing, paged } from '../ground/shapes.ts'
import { ApplicationShape } from '../shapes/application.ts'
import { ApplicationEventShape } from '../shapes/application-event.ts'
import { AssessmentShape } from '../shapes/assessment.ts'
import { EnvelopeShape } from '../shapes/envelope.ts'
import { SubmissionShape } from '../shapes/submission.ts'
import { Version } from '../shapes/words.ts'
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
    handle: ({ office, actor, query: { stage: stages, ...query } }) =>
      listApplications(office, actor, { ...query, stages }),
  }),
  endpoint({
    method: 'GET',
    url: '/api/applications/:id',
    tag: '申报',
    summary: '一项申报：提交的内容、现在的核对结果和经过',
    who,
    params: ById,
    answer: File,
    handle: async ({ office, actor, params: { id } }) =>
      found(await reading(office, actor, { kind: 'application', id }, findApplication(office, actor, id)), '项申报'),
  }),
  paperEndpoint({
    url: '/api/applications/:id/annex.pdf',
    tag: '申报',
    summary: '申报表',
    who,
    kind: 'application',
    title: '项申报',
    find: ({ office, actor, params: { id } }) => findApplicationLine(office, actor, id),
    make: async ({ office, press }, { application }) => ({
      name: `${application.number} ${application.enterpriseName} 申报表`,
      bytes: await annexOf(office, press, application),
    }),
  }),
] as const
