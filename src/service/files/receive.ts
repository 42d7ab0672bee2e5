import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Actor, Refusal } from '#lifecycle'
import type { Answer } from '../drafts.ts'
import { storable } from '../intake.ts'
import type { Office } from '../office.ts'
import type { Scanner } from './clamav.ts'
import type { FileStore } from './store.ts'
import { ALLOWED_TYPES, typeOfFile } from './type.ts'

/** What is kept of files, and who looks into them first. */
export interface Files extends FileStore {
  readonly scanner: Scanner | undefined
}

export const LARGEST_FILE = 100 * 1024 * 1024

/** A file as its uploader gets to know it: what a form's evidence or a letter's scan names it by. */
export interface KeptFile {
  readonly sha256: string
  readonly name: string
  readonly bytes: number
  readonly type: string
}

/** Takes in a file, looks at it and keeps it; the same content a second time is the same file. */
export const receiveFile = async (
  office: Pick<Office, 'database' | 'clock'>,
  files: Files,
  actor: Actor,
  { name: given, content }: { readonly name: string; readonly content: Readable },
): Promise<Answer<KeptFile>> => {
  const name = plainName(given)
  await mkdir(files.incoming, { recursive: true })
  const path = join(files.incoming, randomUUID())
  try {
    const { sha256, bytes } = await takeIn(content, path)
    if (bytes === 0) return no('empty-file', `文件“${name}”是空的。请检查后重新上传。`)
    if (bytes > LARGEST_FILE)
      return no('too-large', `文件“${name}”超过${LARGEST_FILE / 1024 / 1024}兆字节。请压缩图片或拆成几个文件后上传。`)
    const type = await typeOfFile(path, name)
    if (type === undefined)
      return no(
        'type-not-allowed',
        `文件“${name}”的内容不是可以上传的类型（按内容判断，不看扩展名）。可以上传：${Object.values(ALLOWED_TYPES).join('、')}。`,
      )
    const harm = await whatIsFound(files.scanner, path, name)
    if (harm !== undefined) return { ok: false, refusal: harm }
    await files.keep(path, sha256)
    const file = { sha256, name, bytes, type }
    await enter(office, actor, file)
    return { ok: true, value: file }
  } finally {
    await rm(path, { force: true })
  }
}

/** Writes the content to `path`; beyond the largest size it is read on, for a clean answer, but no longer written. */
const takeIn = async (content: Readable, path: string): Promise<{ sha256: string; bytes: number }> => {
  const hash = createHash('sha256')
  let bytes = 0
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      bytes += chunk.length
      if (bytes > LARGEST_FILE) continue
      hash.update(chunk)
      yield chunk
    }
  }
  await pipeline(content, counted, createWriteStream(path, { flush: true }))
  return { sha256: hash.digest('hex'), bytes }
}

const whatIsFound = async (scanner: Scanner | undefined, path: string, name: string): Promise<Refusal | undefined> => {
  if (scanner === undefined) return undefined
  try {
    const scanned = await scanner.scan(path)
    if (scanned.clean) return undefined
    const message = `文件“${name}”中查出恶意程序（${scanned.found}），没有接收。请在本机查毒，换一份干净的文件后重新上传。`
    return { code: 'infected', message }
  } catch {
    const message = `查毒服务暂时没有应答，文件“${name}”没有接收。请稍后重试；仍不成功的，请联系管理员。`
    return { code: 'scan-unavailable', message }
  }
}

const enter = async (
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  { id: by_id, name: by_name, enterprise, unit }: Actor,
  { sha256, name, bytes, type }: KeptFile,
): Promise<void> => {
  const at = clock.now().toISOString()
  await database.db.transaction().execute(async (trx) => {
    await trx
      .insertInto('files')
      .values({ sha256, bytes, type, at })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await trx
      .insertInto('uploads')
      .values({ sha256, by_id, by_name, enterprise: enterprise ?? null, unit: unit ?? null, name, at })
      .onConflict((conflict) => conflict.columns(['sha256', 'by_id']).doUpdateSet({ name, at }))
      .execute()
  })
}

/** The last part of a path, without what no file system likes; never empty. */
const plainName = (given: string): string => {
  const last = storable(given, 1000).split(/[\\/]/).at(-1) ?? ''
  return last.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').slice(-200) || '未命名'
}

const no = (code: string, message: string): Answer<never> => ({ ok: false, refusal: { code, message } })
