import type { NoticeList } from './public-notice/state.ts'
import type { States } from './states.ts'
import type { StreamKind, StreamRef } from './stream.ts'
import type { FrozenSubmission } from './submission.ts'

/** Whether what is read stays as it is until the act is done. */
interface Locking {
  readonly lock?: true
}

/** One other aggregate; where there is none the act answers not-found before it decides. */
export interface One<K extends StreamKind = StreamKind> extends StreamRef<K>, Locking {
  readonly read: 'one'
}

/** Aggregates by their ids; those that do not exist are left out. */
export interface Several<K extends StreamKind = StreamKind> {
  readonly read: 'several'
  readonly kind: K
  readonly ids: readonly string[]
}

/** All aggregates whose read-table columns have these values, by id. */
export interface Where<K extends StreamKind = StreamKind> extends Locking {
  readonly read: 'where'
  readonly kind: K
  readonly columns: Readonly<Record<string, string | number>>
}

/** The frozen submission of that digest. */
export interface Submission {
  readonly read: 'submission'
  readonly digest: string
}

/** The frozen list of a public notice. */
export interface ListOf {
  readonly read: 'noticeList'
  readonly digest: string
}

/** What an enterprise has applied for and holds elsewhere; it stays as it is until the act is done. */
export interface RecordOf {
  readonly read: 'record'
  readonly enterprise: string
}

/** A running number that nothing else gets. */
export interface Serial {
  readonly read: 'serial'
}

/** The next number, from 1, of a column among aggregates with these columns. */
export interface NextNumber<K extends StreamKind = StreamKind> {
  readonly read: 'nextNumber'
  readonly kind: K
  readonly columns: Readonly<Record<string, string | number>>
}

export type Read = One | Several | Where | Submission | ListOf | RecordOf | Serial | NextNumber

/** What an act looks at beside its own aggregate, each under a name. */
export type Reads = Readonly<Record<string, Read>>

/** For an act that looks at nothing but its own aggregate. */
export const nothing = (): Readonly<Record<never, never>> => ({})

/** Reads one other aggregate. */
export const one = <K extends StreamKind>(kind: K, id: string, locking: Locking = {}): One<K> => ({
  read: 'one',
  kind,
  id,
  ...locking,
})
/** Reads aggregates by their ids. */
export const several = <K extends StreamKind>(kind: K, ids: readonly string[]): Several<K> => ({
  read: 'several',
  kind,
  ids,
})
/** Reads all aggregates of which columns have these values. */
export const where = <K extends StreamKind>(kind: K, columns: Where['columns'], locking: Locking = {}): Where<K> => ({
  read: 'where',
  kind,
  columns,
  ...locking,
})
/** Reads the frozen submission of that digest. */
export const submission = (digest: string): Submission => ({ read: 'submission', digest })
/** Reads the frozen list of a public notice. */
export const listOf = (digest: string): ListOf => ({ read: 'noticeList', digest })
/** Reads what an enterprise has elsewhere. */
export const recordOf = (enterprise: string): RecordOf => ({ read: 'record', enterprise })
/** Takes a running number. */
export const serial: Serial = { read: 'serial' }
/** Takes the next number among those with these columns. */
export const nextNumber = <K extends StreamKind>(kind: K, columns: NextNumber['columns']): NextNumber<K> => ({
  read: 'nextNumber',
  kind,
  columns,
})

/** What was read. */
export type Loaded<R> =
  R extends One<infer K>
    ? States[K]
    : R extends Several<infer K>
      ? ReadonlyMap<string, States[K]>
      : R extends Where<infer K>
        ? readonly States[K][]
        : R extends Submission
          ? FrozenSubmission
          : R extends ListOf
            ? NoticeList
            : R extends RecordOf
              ? EnterpriseRecord
              : R extends Serial | NextNumber
                ? number
                : never

/** Everything an act reads, loaded, under the same names. */
export type LoadedReads<R> = { readonly [N in keyof R]: Loaded<R[N]> }

/** The other applications and the titles of one enterprise, as the read tables have them. */
export interface EnterpriseRecord {
  readonly applications: readonly {
    readonly id: string
    readonly track: string
    readonly year: number
    readonly stage: string
  }[]
  readonly titles: readonly HeldTitle[]
}

/** A title of an enterprise, as far as other acts depend on it. */
export interface HeldTitle {
  readonly id: string
  readonly track: string
  readonly stage: string
  readonly firstDay: string
  readonly lastDay: string
  /** The first day on which the enterprise may apply again, where the title was revoked. */
  readonly barredUntil?: string
}

/** Of an enterprise that has nothing elsewhere. */
export const NO_RECORD: EnterpriseRecord = { applications: [], titles: [] }
