import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { faultOf, TypesettingFault } from './faults.ts'
import type { Answer, Order } from './order.ts'

/** What goes to a template: plain JSON, which Typst never reads as markup. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** Sets documents as PDF/A-2u, one after the other, in a thread of its own. */
export type Typesetter = {
  /**
   * The PDF of `data` set in `template` (a `.typ` file of the project), dated `madeAt`; the same three give the same bytes.
   * Throws a {@link TypesettingFault} when Typst errs or warns, as `MissingGlyphFault` when no font has a character.
   */
  readonly typeset: (template: URL, data: JsonValue, madeAt: Date) => Promise<Uint8Array>
  /** Ends the thread; documents still in it fail. A later `typeset` starts a new one. */
  readonly close: () => Promise<void>
}

/** A typesetter whose thread starts with its first document; fonts in `fontFolder` go before the project's own. */
export function createTypesetter({ fontFolder }: { fontFolder?: string } = {}): Typesetter {
  let bench: Bench | undefined
  return {
    async typeset(template, data, madeAt) {
      bench ??= openBench(fontFolder, (closed) => {
        if (bench === closed) bench = undefined
      })
      return bench.set({
        template: fileURLToPath(template),
        data: JSON.stringify(data),
        madeAtSeconds: Math.floor(madeAt.getTime() / 1000),
      })
    },
    async close() {
      await bench?.close()
    },
  }
}

type Bench = {
  readonly set: (order: Omit<Order, 'id'>) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

function openBench(fontFolder: string | undefined, onClosed: (bench: Bench) => void): Bench {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { fontFolder }, execArgv: [] })
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
    onClosed(bench)
    for (const document of waiting.values()) document.reject(fault)
    waiting.clear()
  }
  const bench: Bench = {
    set(order) {
      orders += 1
      const document = Promise.withResolvers<Uint8Array>()
      waiting.set(orders, document)
      worker.ref()
      worker.postMessage({ id: orders, ...order } satisfies Order)
      return document.promise
    },
    async close() {
      await worker.terminate()
    },
  }
  return bench
}
