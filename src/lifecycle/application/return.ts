import { z } from 'zod'
import { list, Words } from '../fields.ts'
import { nothing } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { invalid, needText } from '../validate.ts'
import { act } from './declare.ts'
import { CITY } from './grants.ts'
import { atCityOf, baseOf } from './state.ts'

const Returned = z.object({ items: list(z.object({ field: z.string().max(100), reason: Words }), 200) })

/** 退回补正: every item with its reason. */
export const returnToApplicant = act({
  name: 'application.returnToApplicant',
  title: '退回补正',
  noun: 'return',
  from: ['underCityReview'],
  by: CITY,
  command: Returned,
  reads: nothing,
  event: 'returned',
  hides: { expert: true },
  data: Returned,
  decide(_, { items }) {
    if (items.length === 0)
      return refuse('nothing-to-mend', '退回补正须至少列明一处需要修改的内容及其原因。请补充后再退回。')
    const wrong = items.flatMap(({ field, reason }, at) => [
      ...needText(`items[${at}].field`, `第${at + 1}处需要修改的栏目`, field),
      ...needText(`items[${at}].reason`, `第${at + 1}处的退回原因`, reason),
    ])
    return invalid(wrong) ?? ok({ items })
  },
  apply: (application, { items: returnItems }) => ({
    ...baseOf(application),
    ...atCityOf(application),
    stage: 'returned',
    returnItems,
  }),
  says: ({ items }) => items.map(({ reason }) => reason),
  tells: ({ items }, names) => ({
    title: '申报已退回补正',
    body: `申报已退回补正，请逐项修改后重新提交：${items.map(({ field, reason }) => `${names.cell(field)}：${reason}`).join('；')}。`,
  }),
})
