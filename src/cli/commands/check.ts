import { cellName, cellPath, type Examination, examine, type Finding, sayPoints, VERDICT_NAMES } from '#engine'
import type { Track } from '#policy'
import { dayOption, needPositional, needTrack, packOption, readJson, yearOption } from '../arguments.ts'
import type { Command, Terminal } from '../terminal.ts'

/** What a form comes to: problems, warnings, and the finding on every criterion. */
export const check: Command = {
  usage: 'check <专项> <文件> [--on 申报日] [--year 年度] [--pack 政策包]',
  summary: '核对一份申报数据：逐条列出是否符合条件、理由和依据，以及填写中的问题。',
  words: 2,
  options: { on: { type: 'string' }, year: { type: 'string' }, pack: { type: 'string' } },
  run: (positionals, options, terminal) => {
    const track = needTrack(packOption(options), needPositional(positionals, 0, '专项', check.usage))
    const year = yearOption(options)
    const on = dayOption(options, year)
    const raw = readJson(needPositional(positionals, 1, '文件', check.usage))
    const examined = examine(track, raw, { year, on, departmentReplies: [], heldTitles: [] })
    const { assessment, problems, warnings } = examined
    const findings = assessment.findings.map((finding) => ({ ...finding, missing: namesOf(track, finding) }))
    if (options.json === true) terminal.out(JSON.stringify({ ...assessment, findings, problems, warnings }))
    else show(examined, terminal)
    return problems.length === 0 && (assessment.verdict === 'met' || assessment.verdict === 'judgement') ? 0 : 1
  },
}

/** The cells that a finding lacks, as people call them. */
const namesOf = (track: Track, { missing }: Finding): readonly string[] => [
  ...new Set(missing.map((cell) => cellName(track, cellPath(cell)))),
]

const show = ({ assessment: { verdict, findings }, problems, warnings }: Examination, terminal: Terminal): void => {
  for (const finding of findings) {
    const uncounted = finding.counts ? '' : '（仅供参考）'
    const note = finding.points === undefined ? uncounted : ` ${sayPoints(finding.points)}`
    terminal.out(`${finding.criterion} ${VERDICT_NAMES[finding.verdict]}${note} ${finding.title}`)
    for (const reason of finding.reasons) terminal.out(`    ${reason}`)
  }
  terminal.out(`总的结论：${VERDICT_NAMES[verdict]}。`)
  for (const { field, message } of warnings) terminal.out(`提醒 ${field}：${message}`)
  for (const { field, message } of problems) terminal.error(`问题 ${field}：${message}`)
}
