import { z } from 'zod'
import { type Draft, readDraft, startDraft } from '#service'
import { drafts } from '#service/reads/drafts.ts'
import { APPLICANTS as who } from '#service/reads/readers.ts'
import { ById, Id, Listing, paged } from '../schemas/common.ts'
import { Instant, Version } from '../schemas/words.ts'
import { endpoint } from '../server/endpoint.ts'
import { readerOf } from '../server/read.ts'
import { deleteAsAsked, saveAsAsked, submitAsAsked } from './draft-saving.ts'
import { One } from './filters.ts'

const line = {
  id: z.string(),
  campaign: z.string(),
  track: z.string(),
  enterprise: z.string(),
  version: Version,
  savedAt: Instant,
  savedBy: z.string().describe('保存人的账户'),
}

const DraftShape = z
  .object({ ...line, form: z.unknown().describe('所填内容，原样保存，不必完整') })
  .meta({ id: 'Draft' })

const Filled = z.object({ form: z.unknown() })

export const draftEndpoints = [
  endpoint({
    method: 'GET',
    url: '/api/drafts',
    tag: '申报',
    summary: '本企业的草稿',
    who: drafts.roles,
    query: Listing.omit({ search: true }).extend({ campaign: One }),
    answer: paged(z.object(line)),
    handle: async (call) => {
      const { items, total } = await drafts.list(readerOf(call), call.query)
      return { items: items.map(shown), total }
    },
  }),
  endpoint({
    method: 'POST',
    url: '/api/drafts',
    tag: '申报',
    summary: '新建草稿；编号由页面自定，提交后即申报的编号',
    who,
    body: z.object({ id: Id, campaign: Id, track: z.string().max(50), form: z.unknown().optional() }),
    answer: DraftShape,
    status: 201,
    handle: async ({ runtime, actor, body: { form = {}, ...draft } }) =>
      withForm(await startDraft(runtime, actor, { ...draft, form })),
  }),
  endpoint({
    method: 'GET',
    url: '/api/drafts/:id',
    tag: '申报',
    summary: '一份草稿',
    who,
    params: ById,
    answer: DraftShape,
    handle: async ({ runtime, actor, params: { id } }) => withForm(await readDraft(runtime, actor, id)),
  }),
  endpoint({
    method: 'PUT',
    url: '/api/drafts/:id',
    tag: '申报',
    summary: '保存草稿',
    who,
    params: ById,
    versioned: true,
    body: Filled,
    answer: DraftShape,
    handle: async (call) => withForm(await saveAsAsked(call)),
  }),
  endpoint({
    method: 'DELETE',
    url: '/api/drafts/:id',
    tag: '申报',
    summary: '删除草稿',
    who,
    params: ById,
    versioned: true,
    answer: z.object(line),
    handle: async (call) => withForm(await deleteAsAsked(call)),
  }),
  endpoint({
    method: 'POST',
    url: '/api/drafts/:id/submission',
    tag: '申报',
    summary: '提交草稿，答复即回执',
    who: 'lifecycle',
    act: 'application.submit',
    params: ById,
    versioned: true,
    answer: z
      .object({
        number: z.string().describe('申报编号'),
        version: Version,
        at: Instant,
        digest: z.string().describe('所提交内容的 SHA-256 摘要'),
        repeated: z.boolean().describe('同一请求编号以前已经办过，这是当时的结果'),
      })
      .meta({ id: 'SubmissionReceipt' }),
    status: 201,
    handle: submitAsAsked,
  }),
] as const

const withForm = (answer: Awaited<ReturnType<typeof readDraft>>) =>
  answer.ok ? { ...shown(answer.value), form: answer.value.form } : { refusal: answer.refusal }

const shown = ({ id, campaign, track, enterprise, version, saved_at, saved_by }: Omit<Draft, 'form'>) => ({
  id,
  campaign,
  track,
  enterprise,
  version,
  savedAt: saved_at,
  savedBy: saved_by,
})
