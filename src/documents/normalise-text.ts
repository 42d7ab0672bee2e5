/**
 * A person's text as a template prints it: line feeds alone between its lines, no byte order mark, tabs as two spaces,
 * and break marks (U+200B) in a run of `longest` letters or more without a gap, so that it does not leave its cell.
 */
export const tidy = (text: string, longest = 24): string =>
  clean(text).replaceAll(UNBROKEN, (run) => (run.length < longest ? run : [...run].join('\u200b')))

const clean = (text: string): string => text.replaceAll('\ufeff', '').replaceAll(/\r\n?/g, '\n').replaceAll('\t', '  ')

/** The shortest run that any caller has broken. */
const UNBROKEN = /[\x21-\x7e\u00a1-\u024f]{18,}/g
