import { sampleForm } from '#demo/year/sample.ts'
import { integerOption, needPositional, needTrack, packOption, yearOption } from '../arguments.ts'
import type { Command } from '../terminal.ts'

/** A complete invented application that passes. */
export const sample: Command = {
  usage: 'sample <专项> [--seed N] [--year 年度] [--pack 政策包]',
  summary: '输出一份完整的虚构申报数据，可通过全部核对；不同的 --seed 给出不同的企业。',
  words: 1,
  options: { seed: { type: 'string' }, year: { type: 'string' }, pack: { type: 'string' } },
  run: (positionals, options, terminal) => {
    const track = needTrack(packOption(options), needPositional(positionals, 0, '专项', sample.usage))
    const seed = integerOption(options, 'seed', 1, [0, 2 ** 31])
    terminal.out(JSON.stringify(sampleForm(track, { year: yearOption(options), seed }), null, 2))
    return 0
  },
}
