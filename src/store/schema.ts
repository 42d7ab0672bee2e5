import type { ColumnType, Generated, Selectable } from 'kysely'
import type { States, StreamKind } from '#lifecycle'
import type { IdentityTables } from './identity-schema.ts'

/** One thing that happened, linked to the one before it in its stream by its hash. Never changed, never deleted. */
export interface EventTable {
  readonly kind: StreamKind
  readonly stream: string
  /** 1, 2, 3 … within the stream. */
  readonly version: number
  readonly type: string
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly by_id: string
  readonly by_name: string
  readonly by_role: string
  /** The enterprise or office acted for: `enterprise:9121…`, `unit:210100`, `province`. */
  readonly on_behalf_of: string | null
  /** The second person, where the act needs two. */
  readonly confirmed_by_id: string | null
  readonly confirmed_by_name: string | null
  readonly confirmed_by_role: string | null
  /** The act it came from: `application.submit`. */
  readonly act: string
  /** Who asked, and the key they gave for it; all events of one command share it. */
  readonly command: string
  /** 0, 1, 2 … within the command; since no two events share one, a key is used by one command only. */
  readonly ordinal: number
  /** Canonical JSON (RFC 8785) of what happened. */
  readonly data: string
  /** Hash of the event before in the stream; empty for the first. */
  readonly previous: string
  /** The format of the row and of its hash. */
  readonly format: number
  /** SHA-256 over all of the above, hex. */
  readonly hash: string
}

/** Of an event as it was in the first format of the history, what is still asked of it. */
interface FormerEventTable {
  readonly hash: string
  /** The hash of the event that it became. */
  readonly became: string
}

/** Content that never changes, under the SHA-256 of its text. */
export interface FrozenTable {
  readonly digest: string
  /** Canonical JSON (RFC 8785). */
  readonly content: string
  /** The format that the content is written in. */
  readonly format: Generated<number>
}

/** A command that was refused: who tried what, and the answer. */
export interface RefusalTable {
  readonly id: Generated<number>
  readonly at: string
  readonly by_id: string
  readonly by_name: string
  readonly by_role: string
  readonly act: string
  readonly kind: string
  readonly stream: string
  readonly code: string
  readonly message: string
}

/** A form being filled in: no part of the history. */
export interface DraftTable {
  readonly id: string
  readonly campaign: string
  readonly track: string
  readonly enterprise: string
  /** As typed, whatever its shape. */
  readonly form: ColumnType<unknown, string, string>
  /** Goes up with every save; a save on an older version is refused. */
  readonly version: number
  readonly saved_at: string
  readonly saved_by: string
}

/** A message to an enterprise about one of its applications. */
export interface MessageTable {
  /** Names it: a digest of the application and of how many events its enterprise has heard of; one for each event. */
  readonly event: string
  readonly enterprise: string
  readonly application: string
  readonly at: string
  readonly title: string
  readonly body: string
  readonly read_at: string | null
}

/** How far the demo's clock is moved from true time: one row, or none. */
export interface DemoClockTable {
  readonly id: number
  readonly moved_ms: number
}

/** An uploaded file, under the SHA-256 of its content. */
interface FileTable {
  readonly sha256: string
  readonly bytes: number
  /** Content type, by what the bytes say. */
  readonly type: string
  readonly at: string
}

/** Who uploaded a file, for which enterprise or office, under which name. */
interface UploadTable {
  readonly sha256: string
  readonly by_id: string
  readonly by_name: string
  readonly enterprise: string | null
  readonly unit: string | null
  readonly name: string
  readonly at: string
}

/** A file that a submission names as evidence. */
export interface EvidenceUseTable {
  readonly application: string
  /** The version of the form. */
  readonly version: number
  readonly item: string
  readonly sha256: string
  readonly enterprise: string
}

/** What every read table of an aggregate has. */
interface ReadTable<K extends StreamKind> {
  readonly id: string
  readonly stage: string
  readonly version: number
  /** Hash of the last event. */
  readonly hash: string
  readonly state: ColumnType<States[K], string, string>
}

interface ApplicationTable extends ReadTable<'application'> {
  readonly number: string
  readonly campaign: string
  readonly year: number
  readonly track: string
  readonly enterprise: string
  readonly enterprise_name: string
  readonly unit: string
  readonly county: string
  readonly verdict: string
  readonly digest: string
  readonly submitted_at: string
  /** The public notice it stands in. */
  readonly notice: string | null
}

/** The tables. Those named after an aggregate are projections of the history; `audit verify` compares them with it. */
export interface Schema extends IdentityTables {
  readonly events: EventTable
  readonly events_format_1: FormerEventTable
  readonly frozen: FrozenTable
  readonly refusals: RefusalTable
  readonly drafts: DraftTable
  readonly messages: MessageTable
  readonly files: FileTable
  readonly uploads: UploadTable
  readonly evidence_use: EvidenceUseTable
  readonly demo_clock: DemoClockTable
  readonly campaigns: ReadTable<'campaign'> & { readonly pack: string; readonly year: number }
  readonly enterprises: ReadTable<'enterprise'> & {
    readonly name: string
    readonly unit: string
    readonly county: string
  }
  readonly applications: ApplicationTable
  readonly letters: ReadTable<'letter'> & { readonly campaign: string; readonly unit: string }
  readonly reviews: ReadTable<'review'> & { readonly campaign: string; readonly track: string }
  readonly score_sheets: ReadTable<'scoreSheet'> & {
    readonly review: string
    readonly application: string
    readonly enterprise: string
    readonly expert: string
    readonly number: string
  }
  readonly public_notices: ReadTable<'publicNotice'> & {
    readonly campaign: string
    readonly first_day: string
    readonly last_day: string
  }
  readonly objections: ReadTable<'objection'> & {
    readonly notice: string
    readonly application: string
    readonly number: number
  }
  readonly titles: ReadTable<'title'> & {
    readonly number: string
    readonly application: string
    readonly enterprise: string
    readonly holder: string
    readonly track: string
    readonly first_day: string
    readonly last_day: string
  }
}

export type EventRow = Selectable<EventTable>
