import type { Pack } from '#policy'
import { liaoning2019 } from './liaoning-2019/index.ts'

/** Every pack the program carries. */
export const PACKS: readonly Pack[] = [liaoning2019]

/** The pack of that id, or undefined. */
export const findPack = (id: string): Pack | undefined => PACKS.find((pack) => pack.id === id)
