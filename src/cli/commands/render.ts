import { readForm } from '#engine'
import { draftAnnex, openRenderer, readConfig } from '#service'
import {
  dayOption,
  needOut,
  needPositional,
  needTrack,
  packOption,
  readJson,
  writeOut,
  yearOption,
} from '../arguments.ts'
import type { Command } from '../terminal.ts'

/** The annex of a form that has not been submitted, marked as a draft. */
export const render: Command = {
  usage: 'render <专项> <文件> --out F.pdf [--on 申报日] [--year 年度] [--pack 政策包]',
  summary: '把一份申报数据排印成申报表的 PDF，页脚标明“草稿”。',
  words: 2,
  options: { out: { type: 'string' }, on: { type: 'string' }, year: { type: 'string' }, pack: { type: 'string' } },
  run: async (positionals, options, terminal) => {
    const track = needTrack(packOption(options), needPositional(positionals, 0, '专项', render.usage))
    const year = yearOption(options)
    const on = dayOption(options, year)
    const out = needOut(options, render.usage)
    const { form, problems } = readForm(track, year, readJson(needPositional(positionals, 1, '文件', render.usage)))
    for (const { field, message } of problems) terminal.error(`问题 ${field}：${message}`)
    if (problems.length > 0) return 1
    const renderer = openRenderer(readConfig(terminal.env).publicUrl)
    try {
      const pdf = await draftAnnex(renderer, { pack: packOption(options), track, form, year, on })
      writeOut(out, pdf)
      terminal.out(
        options.json === true ? JSON.stringify({ out, bytes: pdf.length }) : `已写入 ${out}（${pdf.length} 字节）。`,
      )
      return 0
    } finally {
      await renderer.close()
    }
  },
}
