import { z } from 'zod'
import { onlyReceived } from '#service/files/index.ts'
import { departmentIds } from '#service/reads/public-policy.ts'
import { CalendarDay, Words } from '../schemas/common.ts'
import { actEndpoint } from '../server/act.ts'

/** The steps of an application that people take; the others follow from letters, reviews and notices. */
export const applicationActs = [
  actEndpoint({
    act: 'application.resubmit',
    url: '/api/applications/:id/resubmission',
    tag: '申报',
    summary: '补正后重新提交',
    body: z.object({ form: z.unknown(), baseVersion: z.number().int().min(1) }),
    demands: (runtime, actor, { form }) => onlyReceived(runtime, actor, form),
  }),
  actEndpoint({
    act: 'application.withdraw',
    url: '/api/applications/:id/withdrawal',
    tag: '申报',
    summary: '撤回申报',
    body: z.object({ reason: Words }),
  }),
  actEndpoint({
    act: 'application.giveCountyOpinion',
    url: '/api/applications/:id/county-opinion',
    tag: '市级',
    summary: '县区意见',
    body: z.object({ supports: z.boolean(), text: Words }),
  }),
  actEndpoint({
    act: 'application.recordDepartmentReply',
    url: '/api/applications/:id/department-replies',
    tag: '市级',
    summary: '登记部门回复',
    body: z.object({ department: z.enum(departmentIds()), adverse: z.boolean(), text: Words, on: CalendarDay }),
  }),
  actEndpoint({
    act: 'application.settle',
    url: '/api/applications/:id/settlements',
    tag: '市级',
    summary: '认定判断事项',
    body: z.object({ criterion: z.string().max(10), verdict: z.enum(['met', 'unmet']), reason: Words }),
  }),
  actEndpoint({
    act: 'application.returnToApplicant',
    url: '/api/applications/:id/return',
    tag: '市级',
    summary: '退回补正',
    body: z.object({ items: z.array(z.object({ field: z.string().max(100), reason: Words })).max(200) }),
  }),
  actEndpoint({
    act: 'application.recommend',
    url: '/api/applications/:id/recommendation',
    tag: '市级',
    summary: '推荐',
    body: z.object({ opinion: Words }),
  }),
  actEndpoint({
    act: 'application.decline',
    url: '/api/applications/:id/refusal',
    tag: '市级',
    summary: '不予推荐',
    body: z.object({ reason: Words }),
  }),
  actEndpoint({
    act: 'application.accept',
    url: '/api/applications/:id/acceptance',
    tag: '省级',
    summary: '省级受理',
    body: z.object({}),
  }),
  actEndpoint({
    act: 'application.sendBack',
    url: '/api/applications/:id/sending-back',
    tag: '省级',
    summary: '退回市局',
    body: z.object({ reason: Words, correctBy: CalendarDay }),
  }),
] as const
