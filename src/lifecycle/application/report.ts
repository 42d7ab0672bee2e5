import { showDay } from '#kernel'
import { procedureOf } from '../campaign/steps.ts'
import { one } from '../reads.ts'
import { ok } from '../result.ts'
import { act } from './declare.ts'
import { SYSTEM_ALONE } from './grants.ts'
import { AFTER_LETTER, afterLetter } from './next-stage.ts'
import { baseOf, LetterEntryField, reportedOf } from './state.ts'

/** 列入推荐函: follows from the sending of a letter. */
export const report = act({
  name: 'application.report',
  title: '列入推荐函报送',
  from: ['recommended'],
  by: SYSTEM_ALONE,
  command: LetterEntryField,
  reads: ({ campaign }) => ({ campaign: one('campaign', campaign) }),
  event: 'reported',
  hides: { expert: true },
  data: LetterEntryField.extend({ leadsTo: AFTER_LETTER }),
  decide: (_, letter, { reads, pack }) => ok({ ...letter, ...afterLetter(procedureOf(reads.campaign, { pack })) }),
  apply: (application, { leadsTo, ...letter }) => ({
    ...baseOf(application),
    ...reportedOf(application),
    stage: leadsTo ?? 'reported',
    letter,
  }),
  says: ({ number, date }) => [`${number}（${showDay(date)}）`],
  tells: ({ number, date }) => ({
    title: '已报送省厅',
    body: `已列入推荐函${number}（${showDay(date)}）报送省厅。`,
  }),
})
