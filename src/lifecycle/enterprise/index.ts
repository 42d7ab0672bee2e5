import { mayApply, parseUscc, type Regions } from '#kernel'
import { grant } from '../actor.ts'
import { accept, beginning, begun, type Machine, type Stop, transition } from '../machine.ts'
import { refuse } from '../result.ts'
import { type FieldErrors, invalid, needDocumentNumber, needText } from '../validate.ts'
import { ENTERPRISE_STAGES, type Enterprise, type EnterpriseEvent } from './state.ts'

export * from './state.ts'

export interface RegisterEnterprise {
  readonly uscc: string
  readonly name: string
  readonly county: string
}

/** 登记企业. Its credit code is the stream's id, in the normal form of `parseUscc`. */
const register = beginning<RegisterEnterprise, EnterpriseEvent>({
  title: '登记企业',
  by: [...grant('any', 'citizen'), ...grant('ownEnterprise', 'clerk')],
  belongs: ({ uscc }) => ({ enterprise: uscc }),
  decide({ uscc, name, county }, { stream, province }) {
    const stop = wrongCode(uscc, stream.id) ?? invalid(needText('name', '企业名称', name), needCounty(county, province))
    return stop ?? accept({ type: 'registered', name, county, unit: province.unitOf(county).code })
  },
})

export interface AmendEnterprise {
  readonly name: string
  readonly county: string
}

/** 更正登记: before it is verified, and after it was turned down. */
const amend = transition<Enterprise, AmendEnterprise, EnterpriseEvent>({
  title: '更正登记',
  from: ['registered', 'turnedDown'],
  by: grant('ownEnterprise', 'clerk', 'confirmer'),
  decide: (_, { name, county }, { province }) =>
    invalid(needText('name', '企业名称', name), needCounty(county, province)) ??
    accept({ type: 'amended', name, county, unit: province.unitOf(county).code }),
})

const OFFICERS = [...grant('ownUnit', 'cityOfficer'), ...grant('ownCounty', 'countyOfficer')]

/** 核实企业: that it is what it says, by the office of its place, or at once by the province's unified identity. */
const verify = transition<Enterprise, object, EnterpriseEvent>({
  title: '核实企业',
  from: ['registered'],
  by: [...OFFICERS, ...grant('any', 'system')],
  decide: () => accept({ type: 'verified' }),
})

export interface TurnDownEnterprise {
  readonly reason: string
}

/** 不予核实 */
const turnDown = transition<Enterprise, TurnDownEnterprise, EnterpriseEvent>({
  title: '不予核实',
  from: ['registered'],
  by: OFFICERS,
  decide: (_, { reason }) =>
    invalid(needText('reason', '不予核实的原因', reason)) ?? accept({ type: 'turnedDown', reason }),
})

export interface RenameEnterprise {
  readonly name: string
  readonly documentNumber: string
}

/** 简单更名: only the name changes, under the document that approved it. */
const rename = transition<Enterprise, RenameEnterprise, EnterpriseEvent>({
  title: '企业更名',
  from: ['verified'],
  by: grant('ownUnit', 'cityOfficer'),
  decide({ name: from }, { name: to, documentNumber }) {
    if (from === to) return refuse('same-name', `企业现在的名称就是“${from}”，无须更名。请核对新名称。`)
    const stop = invalid(
      needText('name', '新名称', to),
      needDocumentNumber('documentNumber', '更名文号', documentNumber),
    )
    return stop ?? accept({ type: 'renamed', from, to, documentNumber })
  },
})

/** 企业 */
export const enterpriseMachine = {
  kind: 'enterprise',
  title: '企业',
  stages: ENTERPRISE_STAGES,
  transitions: { register, amend, verify, turnDown, rename },
  belonging: ({ id: enterprise, unit, county }) => ({ enterprise, unit, county }),
  evolve(state, event, envelope): Enterprise {
    if (event.type === 'registered') {
      const { name, county, unit } = event
      return { id: envelope.stream.id, stage: 'registered', name, county, unit }
    }
    const { reason: _, ...enterprise } = begun(state, envelope)
    switch (event.type) {
      case 'amended': {
        const { name, county, unit } = event
        return { ...enterprise, stage: 'registered', name, county, unit }
      }
      case 'verified':
        return { ...enterprise, stage: 'verified' }
      case 'turnedDown':
        return { ...enterprise, stage: 'turnedDown', reason: event.reason }
      case 'renamed':
        return { ...enterprise, name: event.to }
    }
  },
} satisfies Machine<Enterprise, EnterpriseEvent>

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
