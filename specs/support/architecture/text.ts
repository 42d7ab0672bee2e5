import type { Source } from './source.ts'
import { BANNED_FOLDERS, DATA_FILES, inSource, LONGEST_FILE } from './table.ts'
import { type Violation, violation } from './violation.ts'

export const shortFiles = (sources: readonly Source[]): readonly Violation[] =>
  inSource(sources).flatMap(({ path, text }) => {
    const lines = text.replace(/\n$/, '').split('\n').length
    // A style sheet is a list of rules, without a thought that runs through it.
    if (lines <= LONGEST_FILE || DATA_FILES.includes(path) || path.endsWith('.css')) return []
    return [violation(path, lines, `${lines} lines; a file has at most ${LONGEST_FILE}`)]
  })

/** A folder is a layer or a noun of the trade. */
export const folderNames = (sources: readonly Source[]): readonly Violation[] =>
  sources.flatMap(({ path }) => {
    const banned = BANNED_FOLDERS.find((name) => path.split('/').slice(0, -1).includes(name))
    return banned === undefined ? [] : [violation(path, 1, `“${banned}” says nothing about what is in it`)]
  })

/** No promise for later and no place that exists only on its author's machine. */
export const nothingLeftBehind = (sources: readonly Source[]): readonly Violation[] =>
  sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => {
      const found = LEFT_BEHIND.exec(line)
      return found === null ? [] : [violation(path, at + 1, `“${found[0]}” must not stay`)]
    }),
  )

/** Written so that it does not find itself. */
const LEFT_BEHIND = /\b(?:TO[D]O|FIX[M]E|XX[X])\b|(?<![\w.:/])(?:\/(?:work|home|Users|root)\/\w+|[A-Z]:\\Users\\)/
