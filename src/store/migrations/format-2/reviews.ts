import { renamed } from './names.ts'
import type { Became, Conversion, OldRow } from './row.ts'

interface Entry {
  readonly application: string
  readonly number: string
  readonly enterprise: string
  readonly enterpriseName: string
  readonly productName?: string
  readonly digest: string
  readonly experts: readonly string[]
}

interface Assigned {
  readonly seed: string
  readonly entries: readonly Entry[]
}

interface Declared {
  readonly conflict: { readonly expert: string; readonly enterprise: string; readonly why: string }
}

interface Scored {
  readonly sheet: {
    readonly application: string
    readonly expert: string
    readonly score: string
    readonly comment: string
    readonly findings: readonly object[]
  }
  readonly correction?: string
}

/** The events of one review: who scores what, and the scores, go to score sheets, one for each application and expert. */
export const convertReview = (): ((row: OldRow) => Conversion) => {
  let about = {}
  let entries: readonly Entry[] = []
  return (row) => {
    const same = renamed(row)
    switch (row.type) {
      case 'opened': {
        const { campaign, track }: { readonly campaign: string; readonly track: string } = JSON.parse(row.data)
        about = { review: row.stream, campaign, track }
        return same
      }
      case 'assigned': {
        const { seed, entries: after }: Assigned = JSON.parse(row.data)
        const drawn = newlyDrawn(entries, after)
        entries = after
        const follows = drawn.flatMap((entry) => assignmentsOf(about, entry))
        const names = drawn.map(({ application, experts }) => ({ application, experts }))
        return { ...same, happened: { type: 'assigned', seed, drawn: names }, follows }
      }
      case 'conflictDeclared': {
        const { conflict }: Declared = JSON.parse(row.data)
        const withdrawn = sheetsIn(entries, conflict)
        entries = entries.map((entry) => without(entry, conflict))
        const follows = withdrawn.map((id) => withdrawal(id, conflict.why))
        return { ...same, happened: { type: 'conflictDeclared', conflict, withdrawn }, follows }
      }
      case 'scored':
        return scored(row)
      default:
        return same
    }
  }
}

const sheetId = (application: string, expert: string): string => `${application}.${expert}`

const newlyDrawn = (before: readonly Entry[], after: readonly Entry[]): readonly Entry[] => {
  const known = new Map(before.map(({ application, experts }) => [application, experts]))
  return after
    .map((entry) => ({
      ...entry,
      experts: entry.experts.filter((expert) => known.get(entry.application)?.includes(expert) !== true),
    }))
    .filter(({ experts }) => experts.length > 0)
}

const assignmentsOf = (about: object, { experts, ...entry }: Entry): readonly Became[] => {
  const { application, number, enterprise, enterpriseName, productName, digest } = entry
  const named = productName === undefined ? {} : { productName }
  return experts.map((expert) => ({
    kind: 'scoreSheet',
    stream: sheetId(application, expert),
    act: 'scoreSheet.assign',
    happened: {
      type: 'assigned',
      ...about,
      application,
      number,
      enterprise,
      enterpriseName,
      ...named,
      digest,
      expert,
    },
  }))
}

const sheetsIn = (entries: readonly Entry[], { expert, enterprise }: Declared['conflict']): readonly string[] =>
  entries
    .filter((entry) => entry.enterprise === enterprise && entry.experts.includes(expert))
    .map(({ application }) => sheetId(application, expert))
    .sort()

const without = (entry: Entry, { expert, enterprise }: Declared['conflict']): Entry =>
  entry.enterprise === enterprise ? { ...entry, experts: entry.experts.filter((id) => id !== expert) } : entry

const withdrawal = (stream: string, why: string): Became => ({
  kind: 'scoreSheet',
  stream,
  act: 'scoreSheet.withdraw',
  happened: { type: 'withdrawn', why },
})

const scored = ({ data }: OldRow): Conversion => {
  const { sheet, correction }: Scored = JSON.parse(data)
  const { application, expert, score, comment, findings } = sheet
  return {
    kind: 'scoreSheet',
    stream: sheetId(application, expert),
    act: 'scoreSheet.score',
    happened: {
      type: 'scored',
      score,
      comment,
      findings,
      ...(correction === undefined ? {} : { correction }),
    },
  }
}
