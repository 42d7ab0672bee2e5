import type { Annex } from '#policy'
import { typesetLegibly } from '../missing-glyphs.ts'
import { furnish } from '../page-chrome.ts'
import type { Typesetter } from '../typst/typesetter.ts'
import type { AnnexInput } from './input.ts'
import { viewAnnex } from './view.ts'

/**
 * The application's annex as PDF/A-2u: cover, form, added pages, supplementary items. What a cell cannot hold follows on
 * an added page or runs on over as many pages as it needs; a character without a font is printed as its code point. The same input gives the same bytes.
 */
export async function renderAnnex(typesetter: Typesetter, input: AnnexInput): Promise<Uint8Array> {
  const view = viewAnnex(input, await furnish(input.stamp))
  return typesetLegibly(typesetter, templateOf(input.track.annex), view, input.madeAt)
}

const templateOf = ({ template }: Annex): URL =>
  template === undefined
    ? new URL('./annex-plain.typ', import.meta.url)
    : new URL(`../../policy/packs/${template}`, import.meta.url)
