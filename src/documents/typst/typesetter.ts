import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { faultOf, TypesettingFault } from './faults.ts'
import type { Answer, Order, WorkerSettings } from './job.ts'

/** What goes to a template: plain JSON, which Typst never reads as markup. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** Sets documents as PDF/A-2u in threads of their own, each one document at a time. */
export type Typesetter = {
  /**
   * The PDF of `data` set in `template` (a `.typ` file of the project), dated `madeAt`; the same three give the same bytes.
   * Throws a {@link TypesettingFault} when Typst errs or warns, as `MissingGlyphFault` when no font has a character.
   */
  readonly typeset: (template: URL, data: JsonValue, madeAt: Date) => Promise<Uint8Array>
  /** Ends the threads; documents still in them fail. A later `typeset` starts new ones. */
  readonly close: () => Promise<void>
}

/** `fontFolder`: fonts that go before the project's own. `threads`: at most so many at once; one for each processor, up to {@link MOST_THREADS}, where it is not said. */
export type TypesetterSettings = { readonly fontFolder?: string; readonly threads?: number }

/** A typesetter whose first thread starts with its first document, another whenever all are at work. */
export function createTypesetter(settings: TypesetterSettings = {}): Typesetter {
  const threads = settings.threads ?? Math.min(availableParallelism(), MOST_THREADS)
  const benches = new Set<Bench>()
  const open = () => {
    const bench = openBench({ ...settings, threads }, () => benches.delete(bench))
    benches.add(bench)
    return bench
  }
  return {
    async typeset(template, data, madeAt) {
      const freest = [...benches].sort((one, other) => one.waiting() - other.waiting())[0]
      const bench = freest === undefined || (freest.waiting() > 0 && benches.size < threads) ? open() : freest
      return bench.set({
        template: fileURLToPath(template),
        data: JSON.stringify(data),
        madeAtSeconds: Math.floor(madeAt.getTime() / 1000),
      })
    },
    async close() {
      await Promise.all([...benches].map((bench) => bench.close()))
    },
  }
}

/** With its fonts and what Typst keeps, each takes some 300 MB in the long run. */
const MOST_THREADS = 4

type Bench = {
  readonly set: (order: Omit<Order, 'id'>) => Promise<Uint8Array>
  /** How many documents are in it. */
  readonly waiting: () => number
  readonly close: () => Promise<void>
}

function openBench(settings: WorkerSettings, onClosed: () => void): Bench {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: settings, execArgv: [] })
  const waiting = new Map<number, PromiseWithResolvers<Uint8Array>>()
  let orders = 0

  worker.on('message', (answer: Answer) => {
    const document = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (waiting.size === 0) worker.unref()
    if (answer.kind === 'pdf') document?.resolve(answer.bytes)
    else if (answer.kind === 'refused') document?.reject(new TypesettingFault(answer.problems))
    else document?.reject(faultOf(answer.message))
  })
  worker.on('error', (cause) => abandon(new TypesettingFault([String(cause)])))
  worker.on('exit', () => abandon(new TypesettingFault(['排版线程已关闭'])))

  const abandon = (fault: TypesettingFault) => {
    onClosed()
    for (const document of waiting.values()) document.reject(fault)
    waiting.clear()
  }
  return {
    set(order) {
      orders += 1
      const document = Promise.withResolvers<Uint8Array>()
      waiting.set(orders, document)
      worker.ref()
      worker.postMessage({ id: orders, ...order } satisfies Order)
      return document.promise
    },
    waiting: () => waiting.size,
    async close() {
      await worker.terminate()
    },
  }
}
