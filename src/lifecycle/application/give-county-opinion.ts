import { z } from 'zod'
import { grant } from '../actor.ts'
import { hasStep } from '../campaign/steps.ts'
import { Words } from '../fields.ts'
import { one } from '../reads.ts'
import { ok } from '../result.ts'
import { invalid, needText } from '../validate.ts'
import { act } from './declare.ts'

const Given = z.object({ supports: z.boolean(), text: Words })

/** 县区意见: never decides (reading R22). */
export const giveCountyOpinion = act({
  name: 'application.giveCountyOpinion',
  title: '提出县区意见',
  noun: 'county-opinion',
  from: ['underCityReview'],
  by: grant('ownCounty', 'countyOfficer'),
  command: Given,
  reads: ({ campaign }) => ({ campaign: one('campaign', campaign) }),
  conditions: [hasStep('countyReview')],
  event: 'countyOpinionGiven',
  hides: { applicant: true, expert: true },
  data: z.object({ opinion: Given.extend({ version: z.number().int() }) }),
  decide: ({ version }, { supports, text }) =>
    invalid(needText('text', '县区意见', text)) ?? ok({ opinion: { supports, text, version } }),
  apply: (application, { opinion }) => ({ ...application, countyOpinion: opinion }),
  says: ({ opinion: { supports, text } }) => [`${supports ? '同意' : '不同意'}：${text}`],
})
