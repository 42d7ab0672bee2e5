import { z } from 'zod'
import { showDay } from '#kernel'
import { hasStep } from '../campaign/steps.ts'
import { CalendarDay, Words } from '../fields.ts'
import { one } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { invalid, needText } from '../validate.ts'
import { act } from './declare.ts'
import { PROVINCE } from './grants.ts'
import { baseOf } from './state.ts'

const SentBack = z.object({
  reason: Words,
  /** The last day for the city's new letter, also after the city gate. */
  correctBy: CalendarDay,
})

/** 退回市局: with a day of its own, because the cities' last day may have passed. */
export const sendBack = act({
  name: 'application.sendBack',
  title: '退回市局',
  noun: 'sending-back',
  from: ['reported'],
  by: PROVINCE,
  command: SentBack,
  reads: ({ campaign }) => ({ campaign: one('campaign', campaign) }),
  conditions: [hasStep('cityReview')],
  event: 'sentBack',
  hides: { expert: true },
  data: SentBack,
  decide(_, { reason, correctBy }, { today }) {
    if (correctBy < today)
      return refuse('already-past', `重新报送的最后一天（${showDay(correctBy)}）已经过去。请改为今天或以后的日期。`)
    return invalid(needText('reason', '退回市局的原因', reason)) ?? ok({ reason, correctBy })
  },
  apply: (application, sentBack) => ({ ...baseOf(application), stage: 'underCityReview', sentBack }),
  says: ({ reason, correctBy }) => [`${reason}（重新报送期限：${showDay(correctBy)}）`],
  tells: ({ reason }) => ({ title: '省厅已退回市级', body: `省厅已退回市级重新办理，原因：${reason}` }),
})
