import type { Config, Runtime } from '#service'
import type { Html } from './html.ts'

/** What a page is asked with. */
export interface PageCall {
  readonly params: Readonly<Record<string, string>>
  /** What stands behind the question mark. */
  readonly query: URLSearchParams
  /** The fields of a form that was sent. */
  readonly form: URLSearchParams
  readonly runtime: Runtime
  readonly config: Config
}

/** A page as data; the layout makes a document of it. */
export interface Page {
  readonly title: string
  readonly body: Html
  /** 200 unless said. */
  readonly status?: number
  /** Addresses that only their owner should keep are neither stored nor indexed. */
  readonly confidential?: true
}

/** Where a browser is to look next. */
export interface Elsewhere {
  readonly location: string
}

/** An address of the public pages; undefined answers that there is nothing there. */
export interface PublicRoute {
  readonly method: 'GET' | 'POST'
  readonly url: string
  answer(call: PageCall): Promise<Page | Elsewhere | undefined>
}
