import type { Role } from '#lifecycle'

/** One entry of the navigation. */
export interface Entry {
  readonly to: string
  readonly label: string
}

const APPLICANT: readonly Entry[] = [{ to: '/my', label: '我的申报' }]

const QUEUE: Entry = { to: '/city', label: '申报' }
const ENTERPRISES: Entry = { to: '/city/enterprises', label: '企业登记' }
const CITY: readonly Entry[] = [QUEUE, ENTERPRISES, { to: '/city/letters', label: '推荐函' }]

/** What each role finds in its navigation; the first is where it begins. Desks add their own entries. */
export const NAVIGATION: Readonly<Record<Role, readonly Entry[]>> = {
  clerk: APPLICANT,
  confirmer: APPLICANT,
  countyOfficer: [QUEUE, ENTERPRISES],
  cityOfficer: CITY,
  cityHead: CITY,
  provinceOfficer: [],
  provinceHead: [],
  expert: [],
  supervisor: [],
  partner: [],
  citizen: [],
  accountAdmin: [],
  securityAdmin: [],
  auditAdmin: [],
  system: [],
}

/** Where someone begins who has just signed in. */
export const beginningOf = (role: Role): string => NAVIGATION[role][0]?.to ?? '/account'
