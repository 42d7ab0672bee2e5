import { toString as qrSvg } from 'qrcode'

/** What every page of a form shows beside the form itself; handed to Typst's `form` in `layout.typ`. */
export type Furniture = {
  /** The submission's number, or the words that stand for it on a draft. */
  readonly number: string
  /** The first 16 hexadecimal digits of the submission's digest, in groups of four; empty on a draft. */
  readonly digest: string
  /** A QR code (SVG) that opens the address where the page can be checked; empty where there is none. */
  readonly qr: string
}

/** The furniture of a submission: its number, SHA-256 digest (hexadecimal, may be empty) and the address that checks it (may be empty). */
export async function furnish(of: { number: string; digest: string; checkUrl: string }): Promise<Furniture> {
  const qr = of.checkUrl === '' ? '' : await qrSvg(of.checkUrl, { type: 'svg', margin: 0, maskPattern: MASK })
  return { number: of.number, digest: shorten(of.digest), qr }
}

/** Every reader takes any of the eight masks; trying them all for the handsomest costs more than the rest of the code. */
const MASK = 3

const shorten = (digest: string): string => digest.slice(0, 16).replaceAll(/(.{4})(?=.)/g, '$1 ')
