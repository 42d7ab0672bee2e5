import { mayApply, parseUscc } from '#kernel'
import { needPositional } from '../arguments.ts'
import type { Command } from '../terminal.ts'

/** Whether a text is a credit code, and one that may apply. */
export const uscc: Command = {
  usage: 'uscc <统一社会信用代码>',
  summary: '校验统一社会信用代码（GB 32100—2015），并说明能否作为申报企业。',
  words: 1,
  options: {},
  run: (positionals, { json }, terminal) => {
    const reading = parseUscc(needPositional(positionals, 0, '统一社会信用代码', uscc.usage))
    const applicant = reading.ok ? mayApply(reading.code) : undefined
    if (json === true) terminal.out(JSON.stringify(reading.ok ? { ...reading, applicant } : reading))
    if (!reading.ok) {
      if (json !== true) terminal.error(reading.message)
      return 1
    }
    if (json === true) return 0
    terminal.out(`${reading.code} 有效。`)
    for (const { message } of reading.warnings) terminal.out(`提醒：${message}`)
    if (applicant?.ok === false) terminal.out(`但不能申报：${applicant.message}`)
    return 0
  },
}
