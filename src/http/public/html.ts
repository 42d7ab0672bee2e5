/** Markup that is safe to send: only `html` makes it. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

/** What may stand in a template: text and numbers are escaped, markup stays, lists are joined, the rest is nothing. */
export type Fill = Html | string | number | false | undefined | readonly Fill[]

/**
 * A template whose values cannot break out of their place: text and quoted attributes are escaped; in `href`, `src` and
 * `action` a value that begins the address must lead to this site or to http(s), and a value within it is encoded.
 * Throws where a value would stand in an unquoted attribute, a tag, a script or a style.
 */
export const html = (literals: TemplateStringsArray, ...fills: readonly Fill[]): Html => {
  let markup = literals[0] ?? ''
  let written = markup
  for (const [at, fill] of fills.entries()) {
    markup += placed(fill, written)
    const literal = literals[at + 1] ?? ''
    markup += literal
    // What was filled in is escaped and opens or closes nothing; a letter stands for it.
    written += `x${literal}`
  }
  return new Html(markup)
}

const placed = (fill: Fill, before: string): string => {
  if (/<(script|style)\b[^>]*>(?![\s\S]*<\/\1)/i.test(before)) throw new TypeError('a value in a script or a style')
  const tag = before.slice(before.lastIndexOf('<') + 1)
  if (!before.includes('<') || tag.includes('>')) return /[\w-]=["']?$/.test(tag) ? misplaced() : render(fill)
  const attribute = /\s([\w-]+)="([^"]*)$/.exec(tag)
  // Whole attributes, such as `checked`, come as markup of their own.
  if (attribute === null)
    return fill === false || fill === undefined || fill instanceof Html ? render(fill) : misplaced()
  const [, name = '', begun = ''] = attribute
  if (!ADDRESSES.has(name)) return render(fill)
  return begun === '' ? escaped(safeAddress(String(fill ?? ''))) : encodeURIComponent(String(fill ?? ''))
}

const misplaced = (): never => {
  throw new TypeError('a value in a tag must stand in a quoted attribute')
}

const render = (fill: Fill): string => {
  if (fill === undefined || fill === false) return ''
  if (fill instanceof Html) return fill.markup
  return typeof fill === 'string' || typeof fill === 'number' ? escaped(String(fill)) : fill.map(render).join('')
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction'])

/** `//host` and `/\host` leave the site, and other schemes can run. */
const safeAddress = (address: string): string => (/^(#|\?|\/(?![/\\])|https?:\/\/)/i.test(address) ? address : '#')
