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
      throw new UsageError(
        'unknown-command',
        `没有名为“${name}”的命令。可用的命令：${Object.keys(COMMANDS).join('、')}。`,
      )
    const { positionals, values } = parse(command, rest)
    if (values.help === true) return about(command, terminal)
    const extra = positionals[command.words]
    if (extra !== undefined)
      throw new UsageError('extra-argument', `多出了“${extra}”，这个命令不需要它。用法：peiyu ${command.usage}`)
    return await command.run(positionals, values, terminal)
  } catch (error) {
    return explain(error, words.includes('--json'), terminal)
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
    throw new UsageError('bad-option', `${faultOf(command, String(error))}。用法：peiyu ${command.usage}`)
  }
}

/** What `parseArgs` finds wrong, which it says in English: an option nobody knows, one without its value, one with too much. */
const faultOf = ({ options }: Command, message: string): string => {
  const option = /'(?:-\w, )?(-[^' ]+)/.exec(message)?.[1] ?? ''
  if (/^-\d/.test(option)) return `“${option}”以减号开头，像是选项；作为选项的值，写成 --选项=${option}`
  if (message.includes('Unknown option')) return `没有选项 ${option}`
  const takesValue = options[option.replace(/^--/, '')]?.type === 'string'
  return takesValue ? `选项 ${option} 后面缺少它的值（以减号开头的值，写成 ${option}=-5）` : `选项 ${option} 不带值`
}

/** What went wrong, in one sentence, with its code where JSON is wanted. */
const explain = (error: unknown, json: boolean, terminal: Terminal): ExitCode => {
  const { code, message } = reasonOf(error, terminal)
  terminal.error(json ? JSON.stringify({ code, message }) : message)
  return error instanceof UsageError ? 2 : 1
}

/** A fault of the program shows where it happened only when PEIYU_DEBUG is set. */
const reasonOf = (error: unknown, { env }: Terminal): { readonly code: string; readonly message: string } => {
  if (error instanceof UsageError || error instanceof NegativeAnswer || error instanceof StoreFault) return error
  if (error instanceof ConfigFault) return { code: 'configuration', message: error.message }
  const detail = error instanceof Error ? (env.PEIYU_DEBUG && error.stack) || error.message : String(error)
  const message = `程序出错：${detail}。请带上这句话联系维护人员；设置 PEIYU_DEBUG=1 可看到出错位置。`
  return { code: 'program-fault', message }
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
