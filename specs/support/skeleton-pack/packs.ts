import { packVersions } from '#policy'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'
import { skeleton } from './index.ts'

/** The packs of a program that carries the skeleton beside its own: one line more in `policy/packs/index.ts`. */
export const PACKS = packVersions([skeleton, liaoning2019])
export const PROVINCE = liaoning2019.regions
