import { z } from 'zod'
import { annexOf } from '#service/documents/index.ts'
import { type ApplicationFile, applicationFiles, applications } from '#service/reads/applications.ts'
import { ApplicationShape } from '../schemas/application.ts'
import { ApplicationEventShape } from '../schemas/application-event.ts'
import { AssessmentShape } from '../schemas/assessment.ts'
import { Listing } from '../schemas/common.ts'
import { EnvelopeShape } from '../schemas/envelope.ts'
import { SubmissionShape } from '../schemas/submission.ts'
import { Version } from '../schemas/words.ts'
import { paperEndpoint } from '../server/paper.ts'
import { findEndpoint, listEndpoint } from '../server/read.ts'
import { One, Several } from './filters.ts'

const line = { id: z.string(), version: Version, application: ApplicationShape }

const History = z.object({ envelope: EnvelopeShape, act: z.string(), event: ApplicationEventShape })

const File: z.ZodType<ApplicationFile> = z.object({
  ...line,
  submission: SubmissionShape,
  assessment: AssessmentShape.describe('现在的核对结果，含部门回复和人工认定；看不到这些的人看到的是提交时的结果'),
  history: z.array(History),
})

const tag = '申报'

export const applicationEndpoints = [
  listEndpoint({
    read: applications,
    url: '/api/applications',
    tag,
    summary: '申报',
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
    line: z.object(line),
  }),
  findEndpoint({
    read: applicationFiles,
    url: '/api/applications/:id',
    tag,
    summary: '一项申报：提交的内容、现在的核对结果和经过',
    answer: File,
  }),
  paperEndpoint({
    read: applications,
    url: '/api/applications/:id/annex.pdf',
    tag,
    summary: '申报表',
    make: async ({ runtime, renderer }, { application }) => ({
      name: `${application.number} ${application.enterpriseName} 申报表`,
      bytes: await annexOf(runtime, renderer, application),
    }),
  }),
] as const
