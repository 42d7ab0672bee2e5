/** What a worker is started with; `threads`: how many of them may work at once. */
export type WorkerSettings = { readonly fontFolder?: string; readonly threads: number }

/** One document to set: the template's file, its data as JSON text, and the time written into the PDF. */
export type Order = {
  readonly id: number
  readonly template: string
  readonly data: string
  readonly madeAtSeconds: number
}

/** What comes back for an order: the PDF, Typst's errors and warnings, or the message of its exporter. */
export type Answer =
  | { readonly kind: 'pdf'; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'refused'; readonly id: number; readonly problems: readonly string[] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
