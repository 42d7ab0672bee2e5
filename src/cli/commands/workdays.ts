import { showDay, workdaysFrom } from '#kernel'
import { needDay, needInteger, needPositional } from '../arguments.ts'
import type { Command } from '../terminal.ts'

/** The last of so many working days. */
export const workdays: Command = {
  usage: 'workdays <日期> <天数> [--count-first]',
  summary: '从某日起数工作日（按国务院公布的节假日安排），当日不计；--count-first 当日计入。',
  words: 2,
  options: { 'count-first': { type: 'boolean' } },
  run: (positionals, options, terminal) => {
    const start = needDay(needPositional(positionals, 0, '日期', workdays.usage), '日期')
    const count = needInteger(needPositional(positionals, 1, '天数', workdays.usage), '天数', [1, 1000])
    const counted = workdaysFrom(start, count, { countFirst: options['count-first'] === true })
    if (options.json === true) {
      terminal.out(JSON.stringify(counted))
      return 0
    }
    terminal.out(`${counted.lastDay}（${showDay(counted.lastDay)}）`)
    terminal.out(`依次为 ${counted.days.join('、')}`)
    if (counted.provisional) terminal.out(`暂定：${counted.note}`)
    return 0
  },
}
