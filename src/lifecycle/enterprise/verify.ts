import { z } from 'zod'
import { grant } from '../actor.ts'
import { Nothing, Words } from '../fields.ts'
import { nothing } from '../reads.ts'
import { ok } from '../result.ts'
import { invalid, needText } from '../validate.ts'
import { act } from './declare.ts'

const OFFICERS = [...grant('ownUnit', 'cityOfficer'), ...grant('ownCounty', 'countyOfficer')]

/** 核实企业: that it is what it says, by the office of its place, or at once by the province's unified identity. */
export const verify = act({
  name: 'enterprise.verify',
  title: '核实企业',
  noun: 'verification',
  from: ['registered'],
  by: [...OFFICERS, ...grant('any', 'system')],
  command: Nothing,
  reads: nothing,
  event: 'verified',
  hides: {},
  data: Nothing,
  decide: () => ok({}),
  apply: (enterprise) => ({ ...enterprise, stage: 'verified' }),
})

const Rejected = z.object({ reason: Words })

/** 不予核实 */
export const rejectVerification = act({
  name: 'enterprise.rejectVerification',
  title: '不予核实',
  noun: 'verification-rejection',
  from: ['registered'],
  by: OFFICERS,
  command: Rejected,
  reads: nothing,
  event: 'verificationRejected',
  hides: {},
  data: Rejected,
  decide: (_, { reason }) => invalid(needText('reason', '不予核实的原因', reason)) ?? ok({ reason }),
  apply: ({ id, name, county, unit }, { reason }) => ({
    id,
    name,
    county,
    unit,
    stage: 'verificationRejected',
    reason,
  }),
  says: ({ reason }) => [reason],
})
