import { createHash } from 'node:crypto'
import type { EvidenceFile } from '#engine'
import type { EvidenceItem } from '#policy'
import type { Random } from './random.ts'

/** An invented file for every item that a criterion looks at or the track requires, two for some. */
export const evidenceFor = (
  random: Random,
  catalogue: readonly EvidenceItem[],
  uscc: string,
): readonly EvidenceFile[] =>
  catalogue
    .filter(({ supports, required }) => supports.length > 0 || required === true)
    .flatMap((item) => {
      const parts = random.onceIn(4) ? ['（一）', '（二）'] : ['']
      return parts.map((part) => inventedFile(item, `${item.label}${part}.pdf`, uscc))
    })

/** The content of an invented evidence file: a one-page PDF whose size and SHA-256 are those stated in the form. */
export const contentOfSample = (uscc: string, item: string, name: string): Uint8Array => {
  const words = `BT /F1 16 Tf 60 760 Td (SAMPLE ${item} ${uscc} ${digestOf(name).slice(0, 12)}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ].map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`)
  return new TextEncoder().encode(pdfOf(objects))
}

const inventedFile = ({ id }: EvidenceItem, name: string, uscc: string): EvidenceFile => {
  const content = contentOfSample(uscc, id, name)
  return { item: id, name, sha256: digestOf(content), bytes: content.length }
}

const pdfOf = (objects: readonly string[]): string => {
  const header = '%PDF-1.4\n'
  const starts = objects.map((_, at) => header.length + objects.slice(0, at).join('').length)
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const body = header + objects.join('')
  const size = objects.length + 1
  return `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
}

const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
