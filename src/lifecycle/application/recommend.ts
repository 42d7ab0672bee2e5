import { z } from 'zod'
import { procedureOf } from '../campaign/steps.ts'
import { Words } from '../fields.ts'
import { one, submission } from '../reads.ts'
import { ok } from '../result.ts'
import { invalid, needText } from '../validate.ts'
import { reassess } from './assessing.ts'
import { cityGateOpen, countyHasSpoken, nothingAgainst } from './conditions.ts'
import { act } from './declare.ts'
import { CITY } from './grants.ts'
import { WITHOUT_VERDICT } from './hides.ts'
import { AFTER_RECOMMENDATION, afterRecommendation } from './next-stage.ts'
import { atCityOf, baseOf, VerdictField } from './state.ts'

/** 三(一) 市工业和信息化局初审后推荐. */
export const recommend = act({
  name: 'application.recommend',
  title: '推荐',
  noun: 'recommendation',
  from: ['underCityReview'],
  by: CITY,
  command: z.object({ opinion: Words }),
  reads: ({ campaign, digest }) => ({ campaign: one('campaign', campaign), submission: submission(digest) }),
  conditions: [cityGateOpen, countyHasSpoken, nothingAgainst],
  event: 'recommended',
  hides: { ...WITHOUT_VERDICT, expert: true },
  data: z.object({ opinion: Words, verdict: VerdictField, leadsTo: AFTER_RECOMMENDATION }),
  decide: (application, { opinion }, { reads, pack }) =>
    invalid(needText('opinion', '推荐意见', opinion)) ??
    ok({
      opinion,
      verdict: reassess(application, reads.campaign, reads.submission, { pack }).verdict,
      ...afterRecommendation(procedureOf(reads.campaign, { pack })),
    }),
  apply(application, { opinion, verdict, leadsTo }) {
    const base = { ...baseOf(application), opinion, verdict }
    return leadsTo === undefined
      ? { ...base, ...atCityOf(application), stage: 'recommended' }
      : { ...base, stage: leadsTo }
  },
  says: ({ opinion }) => [opinion],
  tells: () => ({ title: '市级初审已通过', body: '市级初审已通过，将列入推荐函报送省厅。' }),
})
