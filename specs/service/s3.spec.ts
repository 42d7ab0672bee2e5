import { createHash } from 'node:crypto'
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FileStore, s3Store } from '#service/files/index.ts'

describe('S3 存储', () => {
  let folder: string
  let server: S3rver
  let store: FileStore

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'peiyu-s3-'))
    server = new S3rver({
      port: 0,
      silent: true,
      directory: folder,
      configureBuckets: [{ name: 'peiyu', configs: [] }],
    })
    const { port } = await server.run()
    const keys = { accessKey: 'S3RVER', secretKey: 'S3RVER' }
    store = s3Store(
      { endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', bucket: 'peiyu', ...keys },
      join(folder, 'incoming'),
    )
    await mkdir(store.incoming, { recursive: true })
  })
  afterAll(async () => {
    await server.close()
    await rm(folder, { recursive: true })
  })

  const waiting = async (content: string) => {
    const sha256 = createHash('sha256').update(content).digest('hex')
    const path = join(store.incoming, `spec-${sha256}`)
    await writeFile(path, content)
    return { path, sha256 }
  }
  const gone = (path: string) =>
    access(path).then(
      () => false,
      () => true,
    )

  it('收下的文件按摘要取回，一个字节不差，等候处不留副本', async () => {
    const content = `营业执照 ${'㐂𠮷'.repeat(10_000)}`
    const { path, sha256 } = await waiting(content)
    await store.keep(path, sha256)
    expect((await buffer(await store.open(sha256))).toString()).toBe(content)
    expect(await gone(path)).toBe(true)
  })

  it('同一内容再收一次，仍是那一份', async () => {
    for (const _ of [1, 2]) {
      const { path, sha256 } = await waiting('同一内容')
      await store.keep(path, sha256)
      expect(await gone(path)).toBe(true)
      expect((await buffer(await store.open(sha256))).toString()).toBe('同一内容')
    }
  })

  it('没有收过的取不到', async () => {
    await expect(store.open('0'.repeat(64))).rejects.toThrow()
  })
})
