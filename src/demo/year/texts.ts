import type { Random } from './random.ts'
import { SENTENCES } from './sentences.ts'

/** What the sentences of one application speak of. */
export interface Subject {
  readonly product: string
  readonly niche: string
  readonly brandName: string
  readonly lastYear: number
}

/** Sensible invented Chinese of at least `characters` characters: different sentences first, in another order each time. */
export const textAbout = (random: Random, subject: Subject, characters: number): string => {
  let text = ''
  while (text.length < characters) {
    for (const sentence of random.shuffled(SENTENCES)) {
      if (text.length >= characters) break
      text += filled(random, subject, sentence)
    }
  }
  return text
}

/** A text of exactly so many characters in paragraphs: the longest that a cell takes. */
export const longTextAbout = (random: Random, subject: Subject, characters: number): string => {
  const paragraphs = Array.from({ length: Math.ceil(characters / 400) }, () => textAbout(random, subject, 450))
  const cut = [...paragraphs.join('\n')].slice(0, characters - 1).join('')
  return `${cut.replace(/\n$/, '。')}。`
}

const filled = (random: Random, { product, niche, brandName, lastYear }: Subject, sentence: string): string =>
  sentence
    .replaceAll('{产品}', product)
    .replaceAll('{细分}', niche)
    .replaceAll('{企业}', brandName)
    .replaceAll('{年}', () => String(lastYear - random.whole(0, 5)))
    .replaceAll('{数}', () => String(random.whole(3, 28)))
    .replaceAll('{比}', () => String(random.whole(12, 48)))
