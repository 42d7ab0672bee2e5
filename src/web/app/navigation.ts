import type { Role } from '#lifecycle'

/** One entry of the navigation. */
export interface Entry {
  readonly to: string
  readonly label: string
}

const APPLICANT: readonly Entry[] = [
  { to: '/my', label: '我的申报' },
  { to: '/people', label: '本企业账户' },
]

const QUEUE: Entry = { to: '/city/applications', label: '申报' }
const ENTERPRISES: Entry = { to: '/city/enterprises', label: '企业登记' }
const CITY: readonly Entry[] = [QUEUE, ENTERPRISES, { to: '/city/letters', label: '推荐函' }]

const PROVINCE: readonly Entry[] = [
  { to: '/province/overview', label: '总览' },
  { to: '/province/campaigns', label: '批次' },
  { to: '/province/applications', label: '申报' },
  { to: '/province/intake', label: '受理' },
  { to: '/province/letters', label: '推荐函' },
  { to: '/province/reviews', label: '评审' },
  { to: '/province/notices', label: '公示' },
  { to: '/province/titles', label: '称号' },
]

const ACCESSES: Entry = { to: '/supervision/accesses', label: '查阅记录' }
const ACCOUNTS: Entry = { to: '/admin/accounts', label: '账户' }

/** What each role finds in its navigation; the first is where it begins. Desks add their own entries. */
export const NAVIGATION: Readonly<Record<Role, readonly Entry[]>> = {
  clerk: APPLICANT,
  confirmer: APPLICANT,
  countyOfficer: [QUEUE, ENTERPRISES],
  cityOfficer: CITY,
  cityHead: CITY,
  provinceOfficer: PROVINCE,
  provinceHead: PROVINCE,
  expert: [{ to: '/expert', label: '我的评审' }],
  supervisor: [...PROVINCE.filter(({ to }) => to !== '/province/intake'), ACCESSES],
  partner: [],
  citizen: [],
  accountAdmin: [ACCOUNTS, { to: '/admin/outbox', label: '发件箱' }],
  securityAdmin: [ACCOUNTS],
  auditAdmin: [{ to: '/admin/security-events', label: '安全事件' }, ACCESSES, ACCOUNTS],
  system: [],
}

/** Where someone begins who has just signed in. */
export const beginningOf = (role: Role): string => NAVIGATION[role][0]?.to ?? '/account'
