import { z } from 'zod'
import { grant } from '../actor.ts'
import { Name, Words } from '../fields.ts'
import { nothing } from '../reads.ts'
import { ok } from '../result.ts'
import { invalid, needText } from '../validate.ts'
import { act } from './declare.ts'
import { TO_PROVINCE } from './hides.ts'

const Answered = z.object({ outcome: z.enum(['upheld', 'dismissed']), reason: Words, investigator: Name })

/** 答复异议: after an investigation, by name. */
export const answer = act({
  name: 'objection.answer',
  title: '答复异议',
  noun: 'answer',
  from: ['open'],
  by: grant('any', 'provinceOfficer'),
  command: Answered,
  reads: nothing,
  event: 'answered',
  hides: TO_PROVINCE,
  data: Answered,
  decide: (_, answered) =>
    invalid(
      needText('reason', '核查结论和理由', answered.reason),
      needText('investigator', '核查人', answered.investigator),
    ) ?? ok(answered),
  apply: ({ stage, answer: _, ...objection }, { outcome, reason, investigator }) => ({
    ...objection,
    stage: outcome,
    answer: { reason, investigator },
  }),
})
