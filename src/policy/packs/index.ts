import { packVersions } from '#policy'
import { liaoning2019 } from './liaoning-2019/index.ts'

/**
 * Every released version of every pack, oldest first. A released version is never changed: a campaign and its frozen
 * submissions name the version that judges them, and a changed rule is a new version at the end of this list.
 */
export const PACKS = packVersions([liaoning2019])

/** The province that this program serves: the places of its accounts and enterprises, whatever the year. */
export const PROVINCE = PACKS.newest.regions
