import { z } from 'zod'
import type { Condition } from '../act.ts'
import { grant } from '../actor.ts'
import { report } from '../application/report.ts'
import type { Application } from '../application/state.ts'
import type { Campaign } from '../campaign/state.ts'
import { CalendarDay, Digest, list, Name, Words } from '../fields.ts'
import { reaction } from '../reaction.ts'
import { nothing, one, several } from '../reads.ts'
import { ok } from '../result.ts'
import { type FieldErrors, invalid, needDigest, needDocumentNumber, needPast, needText } from '../validate.ts'
import { act } from './declare.ts'
import { countsOf, linesOf, notListable, shortfallsOf, unexplained } from './listing.ts'
import type { DraftLetter, LetterList } from './state.ts'

interface Listed {
  readonly campaign: Campaign
  readonly applications: ReadonlyMap<string, Application>
}

const listable: Condition<DraftLetter, Listed> = (letter, { reads, today, pack }) =>
  notListable(letter, reads.applications, reads.campaign, { today, pack })

const shortfallExplained: Condition<DraftLetter, Listed> = (letter, { reads: { campaign, applications }, pack }) =>
  unexplained(letter, shortfallsOf(linesOf(letter, applications), campaign, { pack }), campaign, { pack })

/** 三(一) 以正式文件报送: the list is frozen with the digest of every submission in it. */
export const send = act({
  name: 'letter.send',
  title: '报送推荐函',
  noun: 'dispatch',
  from: ['drafted'],
  by: grant('ownUnit', 'cityHead'),
  command: z.object({
    /** `沈工信发〔2019〕12号` */
    number: Name,
  }),
  reads: ({ campaign, applications }) => ({
    campaign: one('campaign', campaign),
    applications: several('application', applications),
  }),
  conditions: [listable, shortfallExplained],
  event: 'sent',
  hides: {},
  data: z.object({
    number: z.string(),
    date: CalendarDay,
    list: Digest,
    applications: list(z.string()),
    counts: z.record(z.string(), z.number().int()),
    shortfalls: list(z.object({ track: z.string(), count: z.number().int(), minimum: z.number().int() })),
    explanation: Words.exactOptional(),
  }),
  decide(letter, { number }, context) {
    const { campaign, applications } = context.reads
    const { date, explanation } = letter
    const stop = invalid(
      needDocumentNumber('number', '发文字号', number),
      needPast('date', '成文日期', date, context.today),
    )
    if (stop) return stop
    const lines = linesOf(letter, applications)
    const frozen: LetterList = { letter: letter.id, lines }
    const sent = {
      number,
      date,
      list: context.freeze(frozen),
      applications: letter.applications,
      counts: countsOf(lines),
      shortfalls: shortfallsOf(lines, campaign, context),
    }
    return ok(explanation === undefined ? sent : { ...sent, explanation })
  },
  apply: ({ applications: _, ...letter }, { applications: __, ...sent }) => ({ ...letter, ...sent, stage: 'sent' }),
  follows: ({ number, date, applications }, { id: letter }) =>
    applications.map((id) => reaction(report, id, { letter, number, date })),
})

const ScanField = z.object({ sha256: Digest, name: Name, bytes: z.number().int().min(0) })

/** 附盖章件 */
export const attachScan = act({
  name: 'letter.attachScan',
  title: '附盖章件',
  noun: 'scan',
  from: ['sent'],
  by: grant('ownUnit', 'cityOfficer', 'cityHead'),
  command: ScanField,
  reads: nothing,
  event: 'scanAttached',
  hides: {},
  data: z.object({ scan: ScanField }),
  decide: (_, scan) =>
    invalid(
      needDigest('sha256', '盖章件', scan.sha256),
      needText('name', '盖章件的文件名', scan.name),
      needBytes(scan.bytes),
    ) ?? ok({ scan }),
  apply: (letter, { scan }) => ({ ...letter, scan, stage: 'sealed' }),
})

const needBytes = (bytes: number): FieldErrors =>
  Number.isInteger(bytes) && bytes > 0
    ? []
    : [{ code: 'empty-file', field: 'bytes', message: '盖章件是空文件，请重新扫描并上传。' }]
