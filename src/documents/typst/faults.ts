/** Typst refused a document or warned about it; a fault of a template or of the installation, never of a person's data. */
export class TypesettingFault extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`排版失败：${problems.join('；')}`)
    this.name = 'TypesettingFault'
    this.problems = problems
  }
}

/** No font has these characters; nothing was printed, because a document without them would be a wrong one. */
export class MissingGlyphFault extends TypesettingFault {
  readonly characters: readonly string[]

  constructor(characters: readonly string[]) {
    super([`没有字体能打印 ${characters.map(nameOf).join('、')}，请把含有这些字符的字体放入字体文件夹后重试`])
    this.name = 'MissingGlyphFault'
    this.characters = characters
  }
}

/** The fault that Typst's export error stands for. */
export function faultOf(message: string): TypesettingFault {
  const missing = [...message.matchAll(UNDISPLAYABLE)].flatMap(([, text]) => [...unquoted(text ?? '')])
  if (missing.length > 0) return new MissingGlyphFault([...new Set(missing)])
  return new TypesettingFault([message])
}

const UNDISPLAYABLE = /the text `\\"(.+?)\\"` could not be displayed/g

/** The compiler hands its diagnostics over as a Rust debug string, in which the text is quoted once more. */
const unquoted = (quoted: string): string =>
  quoted
    .replaceAll(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll(/\\+(.)/g, '$1')

const nameOf = (character: string): string =>
  `${character}（U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}）`
