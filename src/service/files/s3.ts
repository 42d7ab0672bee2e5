import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import type { FileStore } from './store.ts'

/** An S3-compatible storage and the bucket that holds the files. */
export interface S3Config {
  /** `https://s3.example.cn` */
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  readonly accessKey: string
  readonly secretKey: string
}

/** A store in a bucket: `files/ab/abcdef…`, over `incoming` of this machine. The same for every process, so that any of them may answer. */
export const s3Store = ({ endpoint, region, bucket, accessKey, secretKey }: S3Config, incoming: string): FileStore => {
  const client = new S3Client({
    endpoint,
    region,
    // Storage of one's own seldom has a host name for each bucket.
    forcePathStyle: true,
    // The one checksum sent is the file's own name; others would come in trailers that not every storage knows.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
  })
  const at = (sha256: string) => ({ Bucket: bucket, Key: `files/${sha256.slice(0, 2)}/${sha256}` })
  const isKept = (sha256: string): Promise<boolean> =>
    client.send(new HeadObjectCommand(at(sha256))).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Error && error.name === 'NotFound') return false
        throw error
      },
    )
  return {
    incoming,
    async keep(path, sha256) {
      if (!(await isKept(sha256))) {
        const { size } = await stat(path)
        const ChecksumSHA256 = Buffer.from(sha256, 'hex').toString('base64')
        const content = { Body: createReadStream(path), ContentLength: size, ChecksumSHA256 }
        await client.send(new PutObjectCommand({ ...at(sha256), ...content }))
      }
      await rm(path)
    },
    async open(sha256) {
      const { Body } = await client.send(new GetObjectCommand(at(sha256)))
      if (Body instanceof Readable) return Body
      throw new TypeError(`no content of ${sha256}`)
    },
  }
}
