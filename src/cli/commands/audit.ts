import { audit as auditOffice, openRuntime, readConfig } from '#service'
import { type Command, UsageError } from '../terminal.ts'

/** Replays the history and reports what does not follow from it. */
export const audit: Command = {
  usage: 'audit verify',
  summary: '重演全部历史，逐件核对事件的散列链、封存内容和各表的每一行；有不符的逐处列出。',
  words: 1,
  options: {},
  run: async (positionals, { json }, terminal) => {
    if (positionals[0] !== 'verify')
      throw new UsageError('unknown-command', `audit 之后应是 verify。用法：peiyu ${audit.usage}`)
    const runtime = await openRuntime({ database: readConfig(terminal.env).database })
    try {
      const verification = await auditOffice(runtime)
      const { events, streams, frozen, faults } = verification
      if (json === true) terminal.out(JSON.stringify(verification))
      else {
        terminal.out(`核对了 ${streams} 件、${events} 个事件、${frozen} 份封存内容。`)
        for (const { place, message } of faults) terminal.error(`${place}：${message}`)
        terminal.out(faults.length === 0 ? '全部相符。' : `有 ${faults.length} 处不符。`)
      }
      return faults.length === 0 ? 0 : 1
    } finally {
      await runtime.close()
    }
  },
}
