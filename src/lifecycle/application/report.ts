import { showDay } from '#kernel'
import { nothing } from '../reads.ts'
import { ok } from '../result.ts'
import { act } from './declare.ts'
import { SYSTEM_ALONE } from './grants.ts'
import { baseOf, LetterEntryField, reportedOf } from './state.ts'

/** 列入推荐函: follows from the sending of a letter. */
export const report = act({
  name: 'application.report',
  title: '列入推荐函报送',
  from: ['recommended'],
  by: SYSTEM_ALONE,
  command: LetterEntryField,
  reads: nothing,
  event: 'reported',
  hides: { expert: true },
  data: LetterEntryField,
  decide: (_, letter) => ok(letter),
  apply: (application, letter) => ({
    ...baseOf(application),
    ...reportedOf(application),
    stage: 'reported',
    letter,
  }),
  says: ({ number, date }) => [`${number}（${showDay(date)}）`],
  tells: ({ number, date }) => ({
    title: '已报送省厅',
    body: `已列入推荐函${number}（${showDay(date)}）报送省厅。`,
  }),
})
