import { askedFacts } from '#engine'
import type { Track } from '#policy'

/** What people call a field: `revenue.2018` → 营业收入（2018年）, `evidence.E-A1` → the item's label. */
export const nameOfField = (track: Track, year: number, field: string): string => {
  const [key = '', rest = ''] = field.split(/[.[]/)
  if (key === 'evidence') return track.evidence.find(({ id }) => field.endsWith(id))?.label ?? '证明材料'
  const title = askedFacts(track, year).get(key)?.fact.title ?? field
  return /^\d{4}$/.test(rest) ? `${title}（${rest}年）` : title
}
