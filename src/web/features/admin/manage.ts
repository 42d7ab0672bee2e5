import { ROLES, type Role } from '#lifecycle'
import type { Choice } from '../../lib/choices.ts'

const ADMINISTRATORS: readonly Role[] = ['accountAdmin', 'securityAdmin', 'auditAdmin']

/** Administrators see to their own kind; the account administrator to everyone who is none. */
export const mayManage = (own: Role, role: Role): boolean =>
  ADMINISTRATORS.includes(role) ? own === role : own === 'accountAdmin'

const isRole = (text: string): text is Role => Object.hasOwn(ROLES, text)

/** The roles for which one may make an account. */
export const rolesToMake = (own: Role): readonly Choice[] =>
  Object.entries(ROLES).flatMap(([value, label]) =>
    isRole(value) && value !== 'citizen' && value !== 'system' && mayManage(own, value) ? [{ value, label }] : [],
  )

/** Where an account of that role belongs. */
export const placeOfRole = (role: string): 'enterprise' | 'unit' | 'county' | undefined => {
  if (role === 'clerk' || role === 'confirmer') return 'enterprise'
  if (role === 'cityOfficer' || role === 'cityHead') return 'unit'
  return role === 'countyOfficer' ? 'county' : undefined
}
