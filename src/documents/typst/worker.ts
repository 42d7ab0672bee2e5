import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler, type NodeTypstCompileResult, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { type Families, familiesWith, officeFamilies, officeRareFamilies, shippedFontFolders } from './fonts.ts'
import type { Answer, Order, WorkerSettings } from './job.ts'

/** Templates may read files of the project and no others. */
const projectFolder = fileURLToPath(new URL('../../..', import.meta.url))

const { fontFolder, threads }: WorkerSettings = workerData
const compiler = NodeCompiler.create({
  workspace: projectFolder,
  fontArgs: [{ fontPaths: [...(fontFolder === undefined ? [] : [fontFolder]), ...shippedFontFolders] }],
})
const families = JSON.stringify(usableFamilies())

parentPort?.on('message', (order: Order) => {
  const answer = carryOut(order)
  parentPort?.postMessage(answer, answer.kind === 'pdf' ? [answer.bytes.buffer] : [])
  // All threads share Typst's cache: what a document used, the labels of the forms above all, is kept for the next one of
  // every thread, and what a thread is using is not dropped when the others finish theirs.
  compiler.evictCache(threads)
})

function carryOut({ id, template, data, madeAtSeconds }: Order): Answer {
  try {
    const result = compiler.compile({ mainFilePath: template, inputs: { data, families } })
    const problems = problemsOf(result)
    if (problems.length > 0 || result.result === null) return { kind: 'refused', id, problems }
    const pdf = compiler.pdf(result.result, {
      pdfStandard: PdfStandard.A_2u,
      pdfTags: true,
      creationTimestamp: madeAtSeconds,
    })
    return { kind: 'pdf', id, bytes: new Uint8Array(pdf) }
  } catch (cause) {
    return { kind: 'failed', id, message: cause instanceof Error ? cause.message : String(cause) }
  }
}

/** Typst warns of every family it does not find, which tells what the office's folder holds. */
function usableFamilies(): Families {
  if (fontFolder === undefined || readdirSync(fontFolder).length === 0) return familiesWith(() => false)
  const asked = [...Object.values(officeFamilies).flat(), ...officeRareFamilies].map((family) => JSON.stringify(family))
  const probe = compiler.compile({ mainFileContent: `#set text(font: (${asked.join(', ')}))` })
  const unknown = new Set(problemsOf(probe).map((message) => message.split('unknown font family: ')[1]))
  return familiesWith((family) => !unknown.has(family.toLowerCase()))
}

/** Errors and warnings alike, each with the template it comes from. */
function problemsOf(result: NodeTypstCompileResult): string[] {
  return [result.takeError(), result.takeWarnings()].flatMap((diagnostics) => {
    if (diagnostics === null) return []
    const all: { message: string; path: string }[] = compiler.fetchDiagnostics(diagnostics)
    return all.map(({ message, path }) => `${path.replace(projectFolder, '')}: ${message}`)
  })
}
