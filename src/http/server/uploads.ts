import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import { LARGEST_FILE } from '#service/files/index.ts'

/** Lets a request carry one file. It is streamed, never held in memory; who receives it counts its bytes. */
export const takeUploads = async (app: FastifyInstance): Promise<void> => {
  await app.register(multipart, {
    // One byte more than is taken, so that the receiver sees that there was more and says so.
    limits: { files: 1, fields: 5, parts: 6, fieldSize: 1000, headerPairs: 20, fileSize: LARGEST_FILE + 1 },
    throwFileSizeLimit: false,
  })
}
