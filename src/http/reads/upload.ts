import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { type FileStore, isShownInPlace, type KeptFile, receiveFile } from '#service/files/index.ts'
import type { Refused, RequestContext } from '../server/endpoint.ts'
import { disposition } from '../server/paper.ts'

/** Takes in the one file of a multipart request. */
export const receiveUpload = async ({
  runtime,
  files,
  actor,
  request,
}: RequestContext<unknown, unknown, unknown>): Promise<KeptFile | Refused> => {
  // What the reader of multipart throws tells of the request alone; nothing else has been touched yet.
  const part = await request.file().catch(() => undefined)
  if (part === undefined) return NO_FILE
  let broken: unknown
  part.file.once('error', (error) => {
    broken = error
  })
  try {
    const answer = await receiveFile(runtime, files, actor, { name: part.filename, content: part.file })
    return answer.ok ? answer.value : { refusal: answer.refusal }
  } catch (error) {
    if (error === broken) return NO_FILE
    throw error
  }
}

const NO_FILE: Refused = {
  refusal: {
    code: 'no-file',
    message: '请求中没有文件，或文件没有传完整。请选择一个文件，在网络通畅时重新上传。',
  },
}

/** Sends a file as it was uploaded; nothing in it may run or load anything. */
export const sendFile = async (reply: FastifyReply, files: FileStore, file: KeptFile): Promise<Readable> => {
  reply
    .type(file.type)
    .header('content-length', file.bytes)
    .header('content-disposition', disposition(isShownInPlace(file.type) ? 'inline' : 'attachment', file.name))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-cache')
  return files.open(file.sha256)
}
