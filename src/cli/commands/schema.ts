import { formSchema } from '#engine'
import { needPositional, needTrack, packOption, yearOption } from '../arguments.ts'
import type { Command } from '../terminal.ts'

/** The JSON Schema of a track's application data. */
export const schema: Command = {
  usage: 'schema <专项> [--year 年度] [--pack 政策包]',
  summary: '输出申报数据的 JSON Schema，每项带中文名称、单位和附件栏目。',
  words: 1,
  options: { year: { type: 'string' }, pack: { type: 'string' } },
  run: (positionals, options, terminal) => {
    const track = needTrack(packOption(options), needPositional(positionals, 0, '专项', schema.usage))
    terminal.out(JSON.stringify(formSchema(track, yearOption(options)), null, 2))
    return 0
  },
}
