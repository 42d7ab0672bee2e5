import { type Actor, type Role, SYSTEM } from '#lifecycle'
import { DALIAN, OTHER_USCC, SHENYANG, TIEXI, USCC } from './lifecycle-pack.ts'

export const clerk: Actor = { id: 'clerk', name: '填报人', role: 'clerk', enterprise: USCC }
export const confirmer: Actor = { ...clerk, id: 'confirmer', name: '确认人', role: 'confirmer' }
export const otherClerk: Actor = { ...clerk, id: 'other', enterprise: OTHER_USCC }
export const countyOfficer: Actor = {
  id: 'county',
  name: '县区经办人',
  role: 'countyOfficer',
  unit: SHENYANG,
  county: TIEXI,
}
export const otherCountyOfficer: Actor = { ...countyOfficer, county: '210102' }
export const cityOfficer: Actor = { id: 'city', name: '市局经办人', role: 'cityOfficer', unit: SHENYANG }
export const cityHead: Actor = { ...cityOfficer, id: 'city-head', name: '市局负责人', role: 'cityHead' }
export const dalianOfficer: Actor = { ...cityOfficer, id: 'dalian', unit: DALIAN }
export const dalianHead: Actor = { ...cityHead, id: 'dalian-head', unit: DALIAN }
export const provinceOfficer: Actor = { id: 'province', name: '省厅经办人', role: 'provinceOfficer' }
export const provinceHead: Actor = { id: 'province-head', name: '省厅负责人', role: 'provinceHead' }
export const expert = (id: string): Actor => ({ id, name: `专家${id}`, role: 'expert' })
export const citizen: Actor = { id: 'citizen', name: '市民', role: 'citizen' }
export const supervisor: Actor = { id: 'supervisor', name: '监督员', role: 'supervisor' }

const plain = (role: Role): Actor => ({ id: role, name: role, role })

/** Someone of each role who stands as closely to the samples as the role can. */
export const PEOPLE: Readonly<Record<Role, Actor>> = {
  clerk,
  confirmer,
  countyOfficer,
  cityOfficer,
  cityHead,
  provinceOfficer,
  provinceHead,
  expert: expert('x1'),
  supervisor,
  partner: plain('partner'),
  citizen,
  accountAdmin: plain('accountAdmin'),
  securityAdmin: plain('securityAdmin'),
  auditAdmin: plain('auditAdmin'),
  system: SYSTEM,
}
