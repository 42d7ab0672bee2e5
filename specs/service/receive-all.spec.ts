import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'
import { clerkOf } from '#demo/year/people.ts'
import { type Files, openFiles, receiveAll } from '#service/files/index.ts'
import { eachOffice } from '#specs/support/runtime.ts'

const PDF = '%PDF-1.7\n%%EOF\n'
const bytesOf = (text: string) => new TextEncoder().encode(text)
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')

describe('成批收下文件', () =>
  eachOffice((name, stage) => {
    const folder = mkdtempSync(join(tmpdir(), 'peiyu-receive-'))
    const files = openFiles({ dataFolder: folder, clamav: undefined, s3: undefined })
    afterAll(() => rmSync(folder, { recursive: true }))
    const [one, other] = [clerkOf(`${name}-甲`), clerkOf(`${name}-乙`)]

    const uploadsOf = (by: string) =>
      stage().runtime.database.db.selectFrom('uploads').select(['sha256', 'name', 'enterprise']).where('by_id', '=', by)
    const receive = (handedIn: Parameters<typeof receiveAll>[2], into: Files = files) =>
      receiveAll(stage().runtime, into, handedIn)

    it('许多文件一次收下：内容在、登记在各人名下，等候处不留副本', async () => {
      const texts = Array.from({ length: 100 }, (_, at) => `${PDF}第${at}个`)
      const handedIn = texts.map((text, at) => ({
        actor: at % 2 === 0 ? one : other,
        name: `../第${at}个.pdf`,
        content: bytesOf(text),
      }))
      const answer = await receive(handedIn)
      expect(answer).toEqual({
        ok: true,
        value: texts.map((text, at) => ({
          ...{ sha256: digestOf(text), name: `第${at}个.pdf`, type: 'application/pdf' },
          bytes: bytesOf(text).length,
        })),
      })
      for (const text of texts) expect((await buffer(await files.open(digestOf(text)))).toString()).toBe(text)
      expect(await uploadsOf(one.id).execute()).toHaveLength(50)
      expect(await uploadsOf(other.id).where('name', '=', '第1个.pdf').execute()).toEqual([
        { sha256: digestOf(texts[1] ?? ''), name: '第1个.pdf', enterprise: other.enterprise },
      ])
      expect(readdirSync(files.incoming)).toEqual([])
    })

    it('收下的文件，机器上别的用户打不开它们的文件夹', async () => {
      const content = bytesOf(`${PDF}保密`)
      await receive([{ actor: one, name: '保密.pdf', content }])
      for (const made of [files.incoming, join(folder, 'files', digestOf(`${PDF}保密`).slice(0, 2))])
        expect(statSync(made).mode & 0o077).toBe(0)
    })

    it('同一内容：两人各自名下都有，同一人的取后一个名称', async () => {
      const content = bytesOf(`${PDF}同一内容`)
      const handedIn = [
        { actor: one, name: '先.pdf', content },
        { actor: other, name: '别人.pdf', content },
        { actor: one, name: '后.pdf', content },
      ]
      expect(await receive(handedIn)).toMatchObject({ ok: true })
      expect(await receive(handedIn)).toMatchObject({ ok: true })
      const sha256 = digestOf(`${PDF}同一内容`)
      const named = async (by: string) =>
        (await uploadsOf(by).where('sha256', '=', sha256).execute()).map((upload) => upload.name)
      expect([await named(one.id), await named(other.id)]).toEqual([['后.pdf'], ['别人.pdf']])
    })

    it.each([
      ['内容不是可以上传的类型', '<html></html>', undefined, 'type-not-allowed'],
      ['是空的', '', undefined, 'empty-file'],
      ['查出恶意程序', `${PDF}毒`, { clean: false, found: 'Eicar' } as const, 'infected'],
    ])('有一个%s：一个也不登记', async (_, bad, found, code) => {
      const good = { actor: one, name: '好.pdf', content: bytesOf(`${PDF}${code}`) }
      const scanner = found && { scan: async () => found }
      const answer = await receive([good, { actor: one, name: '坏.pdf', content: bytesOf(bad) }], { ...files, scanner })
      expect(answer).toMatchObject({ ok: false, refusal: { code } })
      expect(
        await uploadsOf(one.id)
          .where('sha256', '=', digestOf(`${PDF}${code}`))
          .execute(),
      ).toEqual([])
      expect(readdirSync(files.incoming)).toEqual([])
    })

    it('一个也没有：什么也不做', async () => {
      expect(await receive([])).toEqual({ ok: true, value: [] })
      expect(existsSync(files.incoming)).toBe(true)
    })
  }))
