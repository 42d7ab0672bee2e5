import type { Assessment } from '#engine'
import type { Application, Campaign, Enterprise, Envelope, Events, FrozenSubmission, Title } from '#lifecycle'

/** What the server answers, as the pages use it. */

export interface Listed<T> {
  readonly items: readonly T[]
  readonly total: number
}

export interface CampaignLine {
  readonly id: string
  readonly version: number
  readonly campaign: Campaign
}

export interface EnterpriseLine {
  readonly id: string
  readonly version: number
  readonly enterprise: Enterprise
}

export interface ApplicationLine {
  readonly id: string
  readonly version: number
  readonly application: Application
}

export interface HistoryLine {
  readonly envelope: Envelope
  readonly act: string
  readonly happened: Events['application']
}

export interface ApplicationFile extends ApplicationLine {
  readonly submission: FrozenSubmission
  readonly assessment: Assessment
  readonly history: readonly HistoryLine[]
}

export interface TitleLine {
  readonly id: string
  readonly version: number
  readonly title: Title
}

export interface DraftLine {
  readonly id: string
  readonly version: number
  readonly campaign: string
  readonly track: string
  readonly savedAt: string
  readonly savedBy: string
}

export interface DraftFile extends DraftLine {
  /** As it was typed; `readForm` of the engine brings it into normal form. */
  readonly form: unknown
}

/** A message to an enterprise, known by the event it tells of. */
export interface Message {
  readonly event: string
  readonly application: string
  readonly at: string
  readonly title: string
  readonly body: string
  readonly readAt: string | null
}

export interface StoredFile {
  readonly sha256: string
  readonly name: string
  readonly bytes: number
  readonly type: string
}

export interface Submitted {
  readonly number: string
  readonly version: number
  readonly at: string
  readonly digest: string
}
