import { z } from 'zod'
import { VERDICT_NAMES } from '#engine'
import { rulesOf } from '../campaign/rules.ts'
import { one, recordOf } from '../reads.ts'
import { refuse } from '../result.ts'
import { getTrack } from './assessing.ts'
import { cityGateOpen } from './conditions.ts'
import { act } from './declare.ts'
import { APPLICANT } from './grants.ts'
import { WITHOUT_VERDICT } from './hides.ts'
import { atCityOf, baseOf } from './state.ts'
import { Submitted, submissionOf } from './submission.ts'

/** 补正后重新提交: the whole form again, as the next version. */
export const resubmit = act({
  name: 'application.resubmit',
  title: '补正后重新提交',
  noun: 'resubmission',
  from: ['returned'],
  by: APPLICANT,
  command: z.object({
    form: z.unknown(),
    /** The version the applicant worked on. */
    baseVersion: z.number().int().min(1),
  }),
  reads: ({ campaign, enterprise }) => ({
    campaign: one('campaign', campaign),
    enterprise: one('enterprise', enterprise),
    record: recordOf(enterprise),
  }),
  conditions: [cityGateOpen],
  event: 'resubmitted',
  hides: { ...WITHOUT_VERDICT, expert: ['verdict'] },
  data: Submitted,
  decide({ version, number, departmentReplies, track: id }, { form, baseVersion }, context) {
    if (baseVersion !== version)
      return refuse(
        'stale-version',
        `该申报现为第${version}版，您修改的是第${baseVersion}版。请刷新后在第${version}版上修改，再重新提交。`,
      )
    const { campaign, enterprise, record } = context.reads
    const rules = rulesOf(campaign, context)
    const track = getTrack(campaign, id, context)
    const of = { campaign, enterprise, track, rules, number, version: version + 1, departmentReplies, record }
    return submissionOf(of, form, context)
  },
  // A new form: replies speak of the enterprise and stay, settlements spoke of the old form and fall away.
  apply(application, { leadsTo: _, ...submitted }, { at }) {
    const { productName, ...base } = baseOf(application)
    return {
      ...base,
      ...atCityOf(application),
      stage: 'underCityReview',
      ...submitted,
      submittedAt: at,
      settlements: [],
    }
  },
  says: ({ version, verdict }) => [
    verdict === undefined ? `第${version}版。` : `第${version}版，自动核对结论：${VERDICT_NAMES[verdict]}。`,
  ],
  tells: ({ version, digest }) => ({
    title: '补正后已重新提交',
    body: `补正后的第 ${version} 版已提交，内容摘要 ${digest.slice(0, 16)}。`,
  }),
})
