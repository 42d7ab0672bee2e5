import { createHash } from 'node:crypto'
import { contentOfSample } from '#demo/year/evidence.ts'
import { clerkOf } from '#demo/year/people.ts'
import type { EvidenceFile } from '#engine'
import type { HttpOffice } from '../http-server.ts'
import { must } from './asking.ts'

const ITEM = 'all'
const NAME = 'evidence.pdf'

/** The one file that an enterprise hands in as evidence of everything. */
export const evidenceOf = (code: string): Omit<EvidenceFile, 'item'> => {
  const content = contentOfSample(code, ITEM, NAME)
  return { name: NAME, sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length }
}

/** Uploads it. */
export const uploadEvidence = async (site: HttpOffice, code: string): Promise<void> => {
  const head = `--edge\r\ncontent-disposition: form-data; name="file"; filename="${NAME}"\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(head), contentOfSample(code, ITEM, NAME), Buffer.from('\r\n--edge--\r\n')])
  const headers = { 'content-type': 'multipart/form-data; boundary=edge' }
  must(await site.ask(clerkOf(code), { method: 'POST', url: '/api/files', headers, payload }), NAME)
}
