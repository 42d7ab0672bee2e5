import type { Role } from '#lifecycle'

/** Who reads what; of which things, the queries say. */
export const APPLICANTS = ['clerk', 'confirmer'] as const satisfies readonly Role[]
export const CITY = ['cityOfficer', 'cityHead'] as const satisfies readonly Role[]
export const PROVINCE = ['provinceOfficer', 'provinceHead', 'supervisor'] as const satisfies readonly Role[]

/** Of applications and what belongs to them. */
export const OF_APPLICATIONS = [...APPLICANTS, 'countyOfficer', ...CITY, ...PROVINCE, 'expert'] as const
