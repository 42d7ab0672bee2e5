import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { type FileStore, isShownInPlace, type KeptFile, receiveFile } from '#service/files/index.ts'
import type { Call, Refused } from '../ground/endpoint.ts'
import { disposition } from '../ground/paper.ts'

/** Takes in the one file of a multipart request. */
export const receiveUpload = async ({
  office,
  files,
  actor,
  request,
}: Call<unknown, unknown, unknown>): Promise<KeptFile | Refused> => {
  const part = await request.file()
  if (part === undefined) return { refusal: { code: 'no-file', message: '请求中没有文件。请选择一个文件后重新上传。' } }
  const answer = await receiveFile(office, files, actor, { name: part.filename, content: part.file })
  return answer.ok ? answer.value : { refusal: answer.refusal }
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
