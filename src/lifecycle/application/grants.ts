import { grant } from '../actor.ts'

/** Who acts on applications. */
export const APPLICANT = grant('ownEnterprise', 'clerk', 'confirmer')
export const CITY = grant('ownUnit', 'cityOfficer', 'cityHead')
export const OFFICERS = [...grant('ownUnit', 'cityOfficer'), ...grant('any', 'provinceOfficer')]
export const PROVINCE = grant('any', 'provinceOfficer')
export const SYSTEM_ALONE = grant('any', 'system')
