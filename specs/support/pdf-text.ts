import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect } from 'vitest'

/** A run of text, where its baseline starts from the lower left corner of the page, and how far it reaches; in points. */
export type PdfItem = { readonly str: string; readonly x: number; readonly y: number; readonly width: number }

/** What can be read and copied from a page, in the order the PDF gives it. */
export type PdfPage = { readonly text: string; readonly items: readonly PdfItem[] }

export type PdfText = { readonly pages: readonly PdfPage[] }

/** Reads the text of a PDF as its readers will: characters as stored, without normalising them. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await loading.promise
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await readPage(await document.getPage(number)))
  await loading.destroy()
  return { pages }
}

/** Fails unless all of `value` stands in the PDF: in one piece, or begun in a cell and finished on an added page. */
export function expectFound(pdf: PdfText, value: string): void {
  const text = denseBodyOf(pdf)
  const wanted = dense(value)
  const begun = longestBeginning(text, wanted)
  const from = text.indexOf(wanted.slice(0, begun)) + begun
  const rest = wanted.slice(begun)
  expect(begun, `“${wanted.slice(0, 20)}” 在文件中没有开头`).toBeGreaterThan(0)
  expect(
    text.slice(from).includes(rest),
    `“${wanted.slice(0, 20)}” 印到第 ${begun} 字后缺少“${rest.slice(0, 20)}”`,
  ).toBe(true)
}

function denseBodyOf(pdf: PdfText): string {
  const before = denseBodies.get(pdf)
  const text = before ?? dense(pdf.pages.map(bodyOf).join(''))
  if (before === undefined) denseBodies.set(pdf, text)
  return text
}

/** A file is read once and asked for many values. */
const denseBodies = new WeakMap<PdfText, string>()

/** The text of a page without its footer, which lies in the lower 20 mm. */
export const bodyOf = (page: PdfPage): string =>
  page.items
    .filter(({ y }) => y >= FOOTER_TOP)
    .map(({ str }) => str)
    .join('')

const FOOTER_TOP = (20 / 25.4) * 72

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const content = await page.getTextContent({ disableNormalization: true })
  const runs = content.items.filter((item) => 'str' in item)
  return {
    text: runs.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''),
    items: runs.map(({ str, transform, width }) => ({ str, x: Number(transform[4]), y: Number(transform[5]), width })),
  }
}

/** Lines, gaps between scripts and the invisible break marks in long words are of the layout, not of the value. */
const dense = (text: string): string => text.replaceAll(/[\s\u200b]/gu, '')

/** How many characters of `wanted`, from its beginning, stand together somewhere in `text`. */
function longestBeginning(text: string, wanted: string): number {
  let sure = 0
  let beyond = wanted.length + 1
  while (beyond - sure > 1) {
    const middle = Math.floor((sure + beyond) / 2)
    if (text.includes(wanted.slice(0, middle))) sure = middle
    else beyond = middle
  }
  return sure
}
