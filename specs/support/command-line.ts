import { main } from '../../src/cli/run.ts'

/** What a command answered: its exit code, what it wrote, and what it complained of. */
export interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command line on `words`, with no environment but `env`. */
export const peiyu = async (words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Said> => {
  const out: string[] = []
  const err: string[] = []
  const code = await main(words, { env, out: (text) => out.push(text), error: (text) => err.push(text) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}
