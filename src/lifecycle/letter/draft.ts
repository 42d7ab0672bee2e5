import { z } from 'zod'
import type { Stop } from '../act.ts'
import { grant } from '../actor.ts'
import { hasStep } from '../campaign/steps.ts'
import { CalendarDay, Id, list, Words } from '../fields.ts'
import { nothing, one } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { noSuch } from '../validate.ts'
import { act, first } from './declare.ts'

const Written = z.object({ date: CalendarDay, applications: list(Id, 2000), explanation: Words.exactOptional() })
const Drafted = Written.extend({ campaign: Id, unit: z.string().max(6) })

/** 起草推荐函 */
export const draft = first({
  name: 'letter.draft',
  title: '起草推荐函',
  noun: '',
  by: grant('ownUnit', 'cityOfficer'),
  owner: ({ unit }) => ({ unit }),
  command: Drafted,
  reads: ({ campaign }) => ({ campaign: one('campaign', campaign) }),
  conditions: [hasStep('letter')],
  event: 'drafted',
  hides: {},
  data: Drafted,
  decide(drafted, { province }) {
    if (province.find(drafted.unit) === undefined) return noSuch('推荐单位', drafted.unit)
    return listedTwice(drafted.applications) ?? ok(drafted)
  },
  apply: (drafted, { stream }) => ({ id: stream.id, stage: 'drafted', ...drafted }),
})

/** 修改推荐函: as a whole, until it is sent. */
export const amend = act({
  name: 'letter.amend',
  title: '修改推荐函',
  noun: 'amendment',
  from: ['drafted'],
  by: grant('ownUnit', 'cityOfficer'),
  command: Written,
  reads: nothing,
  event: 'amended',
  hides: {},
  data: Written,
  decide: (_, written) => listedTwice(written.applications) ?? ok(written),
  apply: ({ explanation, ...letter }, written) => ({ ...letter, ...written }),
})

const listedTwice = (applications: readonly string[]): Stop => {
  const twice = applications.filter((id, at) => applications.indexOf(id) !== at)
  if (twice.length === 0) return undefined
  return refuse(
    'listed-twice',
    `推荐名单中有重复的申报：${[...new Set(twice)].join('、')}。每件申报只能列一次，请删去重复的。`,
  )
}
