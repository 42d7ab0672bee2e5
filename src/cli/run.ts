import { type ParseArgsConfig, parseArgs } from 'node:util'
import { ConfigFault, StoreFault } from '#service'
import { COMMANDS } from './commands/index.ts'
import { type Command, type ExitCode, NegativeAnswer, type Options, type Terminal, UsageError } from './terminal.ts'

/** Runs the command that the words name; answers with the exit code. */
export const main = async (words: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const [name = 'help', ...rest] = words
  try {
    if (['help', '--help', '-h'].includes(name)) return help(terminal)
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (command === undefined)
      throw new UsageError(`没有名为“${name}”的命令。可用的命令：${Object.keys(COMMANDS).join('、')}。`)
    const { positionals, values } = parse(command, rest)
    if (values.help === true) return about(command, terminal)
    return await command.run(positionals, values, terminal)
  } catch (error) {
    return explain(error, terminal)
  }
}

const parse = (command: Command, args: readonly string[]): { positionals: string[]; values: Options } => {
  const config: ParseArgsConfig = {
    args: [...args],
    allowPositionals: true,
    options: { ...command.options, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  }
  try {
    const { positionals, values } = parseArgs(config)
    const single = Object.entries(values).map(([key, value]) => [key, Array.isArray(value) ? value.at(-1) : value])
    return { positionals, values: Object.fromEntries(single) }
  } catch (error) {
    throw new UsageError(
      `命令的写法不对（${error instanceof Error ? error.message : error}）。用法：peiyu ${command.usage}`,
    )
  }
}

/** What went wrong, in one sentence; a fault of the program shows where it happened only when PEIYU_DEBUG is set. */
const explain = (error: unknown, terminal: Terminal): ExitCode => {
  if (error instanceof UsageError) {
    terminal.error(error.message)
    return 2
  }
  if (error instanceof NegativeAnswer || error instanceof ConfigFault || error instanceof StoreFault) {
    terminal.error(error.message)
    return 1
  }
  const detail =
    error instanceof Error ? (terminal.env.PEIYU_DEBUG ? (error.stack ?? error.message) : error.message) : String(error)
  terminal.error(`程序出错：${detail}。请带上这句话联系维护人员；设置 PEIYU_DEBUG=1 可看到出错位置。`)
  return 1
}

const help = (terminal: Terminal): ExitCode => {
  terminal.out('培育：“专精特新”认定管理。命令：')
  for (const { usage, summary } of Object.values(COMMANDS)) terminal.out(`  peiyu ${usage}\n      ${summary}`)
  terminal.out('各命令可加 --json 以 JSON 输出，加 --help 看用法。退出码：0 是，1 否，2 用法不对。')
  return 0
}

const about = ({ usage, summary }: Command, terminal: Terminal): ExitCode => {
  terminal.out(`peiyu ${usage}\n    ${summary}`)
  return 0
}
