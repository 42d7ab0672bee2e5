import { z } from 'zod'
import { mayApply, parseUscc, type Regions } from '#kernel'
import type { Stop } from '../act.ts'
import { grant } from '../actor.ts'
import { Name } from '../fields.ts'
import { nothing } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { type FieldErrors, invalid, needText } from '../validate.ts'
import { act, first } from './declare.ts'

const Placed = z.object({ name: Name, county: z.string().max(6), unit: z.string().max(6) })

/** 登记企业. Its credit code is the stream's id, in the normal form of `parseUscc`. */
export const register = first({
  name: 'enterprise.register',
  title: '登记企业',
  by: [...grant('any', 'citizen'), ...grant('ownEnterprise', 'clerk')],
  owner: ({ uscc }) => ({ enterprise: uscc }),
  command: z.object({ uscc: z.string().max(30), name: Name, county: z.string().max(6) }),
  reads: nothing,
  event: 'registered',
  hides: {},
  data: Placed,
  decide({ uscc, name, county }, { stream, province }) {
    const stop = wrongCode(uscc, stream.id) ?? invalid(needText('name', '企业名称', name), needCounty(county, province))
    return stop ?? ok({ name, county, unit: province.unitOf(county).code })
  },
  apply: (placed, { stream }) => ({ id: stream.id, stage: 'registered', ...placed }),
})

/** 更正登记: before it is verified, and after it was not. */
export const amend = act({
  name: 'enterprise.amend',
  title: '更正登记',
  noun: 'amendment',
  from: ['registered', 'verificationRejected'],
  by: grant('ownEnterprise', 'clerk', 'confirmer'),
  command: z.object({ name: Name, county: z.string().max(6) }),
  reads: nothing,
  event: 'amended',
  hides: {},
  data: Placed,
  decide: (_, { name, county }, { province }) =>
    invalid(needText('name', '企业名称', name), needCounty(county, province)) ??
    ok({ name, county, unit: province.unitOf(county).code }),
  apply: ({ id }, placed) => ({ id, stage: 'registered', ...placed }),
})

const wrongCode = (uscc: string, id: string): Stop => {
  const reading = parseUscc(uscc)
  if (!reading.ok) return refuse(reading.code, reading.message)
  if (reading.code !== id)
    return refuse('wrong-id', `企业以统一社会信用代码为编号，应为“${reading.code}”。请用此编号登记。`)
  const applicant = mayApply(reading.code)
  return applicant.ok ? undefined : refuse(applicant.code, applicant.message)
}

const needCounty = (code: string, province: Regions): FieldErrors => {
  if (province.isCounty(code)) return []
  const message = `所在地区“${code}”不是本省的县（市、区）代码，请从地区名单中选取注册所在的县（市、区）。`
  return [{ code: 'not-a-county', field: 'county', message }]
}
