import {
  AGGREGATES,
  type EnterpriseRecord,
  type FrozenSubmission,
  noSuch,
  type One,
  type Read,
  type Reads,
  type States,
  type StreamKind,
  type Where,
} from '#lifecycle'
import { type Given, readsOf, type Task, type UnitOfWork } from '#service/perform/unit-of-work.ts'
import { canonical, digestOf } from '#store'
import { readRow } from '#store/history.ts'

const FROZEN = new Map<string, string>()

/** Keeps content as the store would, under the digest of its text. */
export const freeze = (content: object): string => {
  const text = canonical(content)
  const digest = digestOf(text)
  FROZEN.set(digest, text)
  return digest
}

/** Keeps what a unit of work has frozen. */
export const keepFrozen = (frozen: UnitOfWork['frozen']): void => {
  for (const [digest, text] of frozen) FROZEN.set(digest, text)
}

/** The content frozen under that digest, as its reader knows it. */
const frozenUnder = (digest: string) => {
  const text = FROZEN.get(digest)
  if (text === undefined) throw new Error(`nothing frozen under ${digest}`)
  return JSON.parse(text)
}

/** The submission frozen under that digest. */
export const submissionUnder = (digest: string): FrozenSubmission => frozenUnder(digest)

/** The lines of a frozen list, of a letter or a public notice. */
export const linesUnder = (digest: string): readonly { readonly application: string; readonly digest: string }[] => {
  const { lines, items } = frozenUnder(digest)
  return lines ?? items
}

/** What a task's act declares that it reads, and nothing else, from the states that the unit of work knows. */
export const readsIn = (unit: UnitOfWork, task: Task, nextSerial: () => number): Pick<Given, 'reads' | 'missing'> =>
  loadReads(unit, readsOf(task, unit), nextSerial)

/** What is asked, by name, and the first thing that is not there. */
export const loadReads = (
  unit: UnitOfWork,
  asked: Reads,
  nextSerial: () => number,
): Pick<Given, 'reads' | 'missing'> => {
  const absent = Object.values(asked).find(
    (read): read is One => read.read === 'one' && !unit.states[read.kind].has(read.id),
  )
  return {
    reads: Object.fromEntries(Object.entries(asked).map(([name, read]) => [name, load(unit, read, nextSerial)])),
    missing: absent && noSuch(AGGREGATES[absent.kind].title, absent.id),
  }
}

const load = (unit: UnitOfWork, read: Read, nextSerial: () => number): unknown => {
  switch (read.read) {
    case 'one':
      return unit.states[read.kind].get(read.id)?.state
    case 'several':
      return new Map(read.ids.flatMap((id) => pairOf(id, unit.states[read.kind].get(id)?.state)))
    case 'where':
      return statesWhere(unit, read.kind, read.columns)
    case 'submission':
    case 'noticeList':
      return frozenUnder(read.digest)
    case 'record':
      return recordOf(unit, read.enterprise)
    case 'serial':
      return nextSerial()
    case 'nextNumber':
      return 1 + Math.max(0, ...rowsWhere(unit, read.kind, read.columns).map(({ row }) => Number(row.number)))
  }
}

const pairOf = <T>(id: string, state: T | undefined): readonly (readonly [string, T])[] =>
  state === undefined ? [] : [[id, state]]

const statesWhere = <K extends StreamKind>(
  unit: UnitOfWork,
  kind: K,
  columns: Where['columns'],
): readonly States[K][] => rowsWhere(unit, kind, columns).map(({ state }) => state)

/** By id, as the store answers; a column that the read table lacks is a fault. */
const rowsWhere = <K extends StreamKind>(unit: UnitOfWork, kind: K, columns: Where['columns']) =>
  [...unit.states[kind]]
    .map(([id, stored]) => ({ state: stored.state, row: readRow(kind, id, stored) }))
    .filter(({ row }) =>
      Object.entries(columns).every(([column, value]) => {
        if (!Object.hasOwn(row, column)) throw new Error(`${kind} has no column ${column}`)
        return row[column] === value
      }),
    )
    .sort((one, other) => (one.state.id < other.state.id ? -1 : 1))

const recordOf = (unit: UnitOfWork, enterprise: string): EnterpriseRecord => ({
  applications: statesWhere(unit, 'application', { enterprise }).map(({ id, track, year, stage }) => ({
    id,
    track,
    year,
    stage,
  })),
  titles: statesWhere(unit, 'title', { enterprise }).map(({ id, track, stage, firstDay, lastDay, revocation }) => ({
    id,
    track,
    stage,
    firstDay,
    lastDay,
    ...(revocation === undefined ? {} : { barredUntil: revocation.barredUntil }),
  })),
})
