import { ROLES, type Role } from '#lifecycle'
import type { Choice } from '../../lib/choices.ts'

const ADMINISTRATORS: readonly Role[] = ['accountAdmin', 'securityAdmin', 'auditAdmin']

const APPLICANTS: readonly string[] = ['clerk', 'confirmer']

/** Whether one sees the accounts of one's own enterprise only. */
export const isApplicant = (role: Role): boolean => APPLICANTS.includes(role)

/**
 * Administrators see to their own kind; the account administrator to everyone who is none; a confirmer to the people of
 * their own enterprise, the only ones they see.
 */
export const mayManage = (own: Role, role: Role): boolean => {
  if (ADMINISTRATORS.includes(role)) return own === role
  return own === 'accountAdmin' || (own === 'confirmer' && isApplicant(role))
}

/** The enterprise's first confirmer can be made by nobody else, so its clerk may. */
const mayMake = (own: Role, role: Role): boolean => mayManage(own, role) || (own === 'clerk' && role === 'confirmer')

const isRole = (text: string): text is Role => Object.hasOwn(ROLES, text)

/** The roles for which one may make an account. */
export const rolesToMake = (own: Role): readonly Choice[] =>
  Object.entries(ROLES).flatMap(([value, label]) =>
    isRole(value) && value !== 'citizen' && value !== 'system' && mayMake(own, value) ? [{ value, label }] : [],
  )

/** Where an account of that role belongs. */
export const placeOfRole = (role: string): 'enterprise' | 'unit' | 'county' | undefined => {
  if (APPLICANTS.includes(role)) return 'enterprise'
  if (role === 'cityOfficer' || role === 'cityHead') return 'unit'
  return role === 'countyOfficer' ? 'county' : undefined
}

/** Where the list of accounts is, and where one is added. */
export const pathsOf = (own: Role) =>
  isApplicant(own)
    ? ({ list: '/people', adding: '/people/new' } as const)
    : ({ list: '/admin/accounts', adding: '/admin/new-account' } as const)
