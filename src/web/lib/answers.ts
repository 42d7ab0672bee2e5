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
  /** As it was typed; `readForm` of the engine brings it into normal form. */
  readonly form: unknown
  readonly savedAt: string
}

export interface Message {
  /** The event it tells of. */
  readonly event: string
  readonly text: string
  readonly at: string
  readonly application?: string
  readonly read: boolean
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
