import { z } from 'zod'
import { files } from '#service/files/index.ts'
import { APPLICANTS, CITY } from '#service/reads/readers.ts'
import { Digest } from '../schemas/common.ts'
import { Sha256 } from '../schemas/words.ts'
import { endpoint } from '../server/endpoint.ts'
import { found } from '../server/found.ts'
import { readerOf } from '../server/read.ts'
import { receiveUpload, sendFile } from './upload.ts'

export const fileEndpoints = [
  endpoint({
    method: 'POST',
    url: '/api/files',
    tag: '申报',
    summary: '上传一个文件（multipart/form-data，最大 100 兆字节）；同样的内容再传一次还是同一个文件',
    who: [...APPLICANTS, ...CITY],
    answer: z
      .object({
        sha256: Sha256,
        name: z.string(),
        bytes: z.number().int(),
        type: z.string().describe('内容类型，按内容判断'),
      })
      .meta({ id: 'KeptFile' }),
    status: 201,
    handle: receiveUpload,
  }),
  endpoint({
    method: 'GET',
    url: '/api/files/:sha256',
    tag: '申报',
    summary: '下载文件；只有上传的单位和能查看所属申报、推荐函的人可以下载',
    who: files.roles,
    audited: files.audited,
    params: z.object({ sha256: Digest }),
    answer: z.unknown(),
    produces: 'application/octet-stream',
    handle: async (call) => {
      const file = await files.find(readerOf(call), call.params.sha256)
      return file === undefined ? found(file, files.title) : sendFile(call.reply, call.files, file)
    },
  }),
] as const
