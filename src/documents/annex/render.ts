import { typesetLegibly } from '../missing-glyphs.ts'
import { furnish } from '../page-chrome.ts'
import type { Typesetter } from '../typst/typesetter.ts'
import type { AnnexInput } from './input.ts'
import { viewAnnex } from './view.ts'

/**
 * The application's annex 1, 2 or 3 as PDF/A-2u: cover, form, added pages, supplementary items. What a cell cannot hold
 * follows on an added page, and the long texts of annex 3 run on over as many pages as they need; a character without a
 * font is printed as its code point. The same input gives the same bytes.
 */
export async function renderAnnex(typesetter: Typesetter, input: AnnexInput): Promise<Uint8Array> {
  const view = viewAnnex(input, await furnish(input.stamp))
  return typesetLegibly(typesetter, TEMPLATES[input.track.annex.number], view, input.madeAt)
}

const TEMPLATES = {
  1: new URL('./annex-1.typ', import.meta.url),
  2: new URL('./annex-2.typ', import.meta.url),
  3: new URL('./annex-3.typ', import.meta.url),
} as const
