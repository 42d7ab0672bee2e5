import type { ByHand } from './cells.ts'
import { enterprise } from './enterprise.ts'
import { giant } from './giant.ts'
import { product } from './product.ts'

/** The three tracks of 辽工信改革〔2019〕35号 written out in code, without reasons, citations or names of what is missing. */
export const BY_HAND: Readonly<Record<string, ByHand>> = { product, enterprise, giant }
