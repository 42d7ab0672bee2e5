import { MET, UNMET } from '../outcome.ts'
import type { Kind } from './kind.ts'

/** A title of another track, in force on the day of submission (the alternative of reading R12). */
export const holdsTitle: Kind<'holdsTitle'> = {
  evaluate: ({ track }, { circumstances: { heldTitles } }) => (heldTitles.includes(track) ? MET : UNMET),
  explain: ({ name }, _, { verdict }) => [`要求有“有效期内的${name}称号”，实际${verdict === 'met' ? '有' : '没有'}`],
}
