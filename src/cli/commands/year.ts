import { writePapers } from '#demo/year/papers.ts'
import { clearDemoYear, holdsCampaign } from '#demo/year/reset.ts'
import { rehearseYear, type YearSummary } from '#demo/year/year.ts'
import { day } from '#kernel'
import { TITLE_STAGES } from '#lifecycle'
import { clockSetTo, openRenderer, openRuntime, type Runtime, readConfig, type SetClock } from '#service'
import { openFiles } from '#service/files/index.ts'
import { integerOption, makeFolder, needInteger, needOut, needPositional, packOption } from '../arguments.ts'
import { type Command, type ExitCode, NegativeAnswer, type Options, type Terminal } from '../terminal.ts'

/** A whole year without a browser. */
export const year: Command = {
  usage: 'year <年度> --out DIR [--applications N] [--seed N] [--pack 政策包] [--replace]',
  summary: '用虚构企业把一个年度从头到尾办一遍：申报、初审、推荐函、评审、公示、认定、证书、到期，全部文书写入 DIR。',
  words: 1,
  options: {
    out: { type: 'string' },
    applications: { type: 'string' },
    seed: { type: 'string' },
    pack: { type: 'string' },
    replace: { type: 'boolean' },
  },
  run: async (positionals, options, terminal): Promise<ExitCode> => {
    const of = needInteger(needPositional(positionals, 0, '年度', year.usage), '年度', [2019, 2026])
    const out = makeFolder(needOut(options, year.usage))
    const applications = integerOption(options, 'applications', 60, [1, 5000])
    const seed = integerOption(options, 'seed', 1, [0, 10_000])
    const clock = clockSetTo(day(`${of}-04-15`))
    const runtime = await openRehearsal(options, of, clock, terminal)
    const config = readConfig(terminal.env)
    const renderer = openRenderer(config.publicUrl)
    try {
      const summary = await rehearseYear(runtime, clock, {
        pack: packOption(options),
        year: of,
        applications,
        seed,
        files: openFiles(config),
        tell: (line) => terminal.error(line),
      })
      const papers = await writePapers(runtime, renderer, summary, out)
      terminal.out(options.json === true ? JSON.stringify({ ...summary, papers }) : show(summary, papers, out))
      return 0
    } finally {
      await renderer.close()
      await runtime.close()
    }
  },
}

/** An office without a campaign of that year; `--replace` clears away what an earlier rehearsal left, and nothing else. */
const openRehearsal = async (options: Options, of: number, clock: SetClock, terminal: Terminal): Promise<Runtime> => {
  terminal.error('正在打开数据库（内置数据库首次启动约需几秒）')
  const runtime = await openRuntime({ database: readConfig(terminal.env).database, clock })
  try {
    if (!(await holdsCampaign(runtime, of))) return runtime
    if (options.replace !== true)
      throw new NegativeAnswer(
        'campaign-exists',
        `数据库中已有 ${of} 年批次，不能再演练一次。请用环境变量 PEIYU_DATA 换一个数据文件夹；原有的只是演练数据的，可加 --replace 清除后重来。`,
      )
    if (!(await clearDemoYear(runtime)))
      throw new NegativeAnswer(
        'not-only-rehearsal',
        '数据库中有演练以外的数据，不予清除。请用环境变量 PEIYU_DATA 换一个数据文件夹。',
      )
    return runtime
  } catch (error) {
    await runtime.close()
    throw error
  }
}

const stageNames: Readonly<Record<string, string>> = TITLE_STAGES

const show = ({ tracks, letters }: YearSummary, papers: Readonly<Record<string, number>>, out: string): string =>
  [
    ...tracks.map(
      (track) =>
        `${track.name}：提交 ${track.submitted}，其中退回补正 ${track.returned}、撤回 ${track.withdrawn}、不予推荐 ${track.declined}；` +
        `推荐 ${track.recommended}，拟认定 ${track.proposed}，认定 ${track.recognised}；` +
        `称号现为${Object.entries(track.titles)
          .map(([stage, count]) => `${stageNames[stage] ?? stage} ${count}`)
          .join('、')}。`,
    ),
    `推荐函 ${letters.length} 份。`,
    `文书已写入 ${out}：${Object.entries(papers)
      .map(([name, count]) => `${name} ${count} 份`)
      .join('，')}。`,
  ].join('\n')
