import type { ParseArgsOptionDescriptor } from 'node:util'

/** What a command may use of the world outside. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>
  /** A line to standard output, for people or as JSON. */
  out(text: string): void
  /** A line to standard error. */
  error(text: string): void
}

/** How a command ended: 0 yes, 1 no, 2 it was asked wrongly. */
export type ExitCode = 0 | 1 | 2

export type Options = Readonly<Record<string, string | boolean | undefined>>

export interface Command {
  /** `check <track> <file> [--on DAY] [--year Y]` */
  readonly usage: string
  /** How many words it takes beside its options, at most. */
  readonly words: number
  readonly summary: string
  readonly options: Readonly<Record<string, ParseArgsOptionDescriptor>>
  run(positionals: readonly string[], options: Options, terminal: Terminal): Promise<ExitCode> | ExitCode
}

/** Why a command was not carried out: a stable code for programs and a Chinese sentence with the way out. */
class CommandFault extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** The command was asked wrongly. */
export class UsageError extends CommandFault {
  override readonly name = 'UsageError'
}

/** The answer is no. */
export class NegativeAnswer extends CommandFault {
  override readonly name = 'NegativeAnswer'
}
