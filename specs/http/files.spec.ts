import { readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quietYear, type YearContext } from '#demo/year/context.ts'
import { cityOfficerOf, clerkOf } from '#demo/year/people.ts'
import type { Actor } from '#lifecycle'
import { clamav } from '#service/files/index.ts'
import { perform } from '#service/perform/perform.ts'
import { digestOf } from '#store'
import { type HttpOffice, httpOffice } from '../support/http-server.ts'
import { personOf } from '../support/http-world.ts'
import { accepted, stranger, submission, verified } from '../support/runtime.ts'
import { upload } from '../support/upload.ts'

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

/** Everything that lies in the folder of files. */
const kept = ({ options }: HttpOffice): readonly string[] =>
  readdirSync(join(options.config.dataFolder, 'files'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /[0-9a-f-]{36,}$/.test(path),
  )

describe('证明材料', () => {
  const site = httpOffice()
  const stage = (): YearContext => {
    const { runtime, clock } = site()
    return quietYear({ runtime, clock })
  }

  it('按内容存放、按内容判断类型；同样的内容再传一次还是同一个文件', async () => {
    const clerk = clerkOf(stranger(11).enterprise)
    const answer = await upload(site(), clerk, '营业执照.pdf', PDF)
    expect(answer.statusCode).toBe(201)
    const { sha256 } = answer.json()
    expect(answer.json()).toEqual({ sha256, name: '营业执照.pdf', bytes: PDF.length, type: 'application/pdf' })
    expect(sha256).toBe(digestOf(PDF.toString()))
    await upload(site(), clerk, '../../副本.pdf', PDF)
    expect(kept(site())).toEqual([`${sha256.slice(0, 2)}/${sha256}`])
    const download = await site().get(clerk, `/api/files/${sha256}`)
    expect(download.rawPayload.equals(PDF)).toBe(true)
    expect(download.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.length),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
    })
    expect(decodeURIComponent(String(download.headers['content-disposition']))).toContain('副本.pdf')
  })

  it.each<[string, string, Buffer, string]>([
    ['扩展名冒充', '营业执照.pdf', Buffer.from('<html><script>alert(1)</script></html>'), '422 type-not-allowed'],
    ['可执行文件', '说明.docx', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), '422 type-not-allowed'],
    ['空文件', '空.pdf', Buffer.alloc(0), '422 empty-file'],
  ])('%s不收，也不留下', async (_, name, content, code) => {
    const before = kept(site())
    const answer = await upload(site(), clerkOf(stranger(11).enterprise), name, content)
    expect(`${answer.statusCode} ${answer.json().code}`).toBe(code)
    expect(kept(site())).toEqual(before)
  })

  it('100 兆字节的收，多一个字节的不收；传到一半断开的不收', { timeout: 120_000 }, async () => {
    const clerk = clerkOf(stranger(12).enterprise)
    const largest = Buffer.concat([PDF, Buffer.alloc(100 * 1024 * 1024 - PDF.length)])
    expect((await upload(site(), clerk, '大.pdf', largest)).json()).toMatchObject({ bytes: 104_857_600 })
    const before = kept(site())
    const over = await upload(site(), clerk, '过大.pdf', Buffer.concat([largest, Buffer.alloc(1)]))
    expect(`${over.statusCode} ${over.json().code}`).toBe('413 too-large')
    const cut = await upload(site(), clerk, '断.pdf', Buffer.concat([PDF, Buffer.alloc(100_000)]), 50)
    expect(cut.statusCode).toBe(422)
    expect(kept(site())).toEqual(before)
  })

  it('不能上传的人和没有文件的请求', async () => {
    expect((await upload(site(), undefined, '一.pdf', PDF)).statusCode).toBe(401)
    for (const role of ['expert', 'supervisor', 'citizen'] as const)
      expect((await upload(site(), personOf(role, true, {}), '一.pdf', PDF)).statusCode).toBe(403)
    const clerk = clerkOf(stranger(11).enterprise)
    const json = await site().ask(clerk, { method: 'POST', url: '/api/files', payload: { file: 'x' } })
    expect(json.statusCode).toBe(422)
    expect(json.json().title).toMatch(/没有文件/)
  })

  it('下载：本企业和能查看所属申报的人；只知道摘要的不行', async () => {
    const applicant = await verified(stage(), 13)
    const clerk = clerkOf(applicant.enterprise)
    const content = Buffer.concat([PDF, Buffer.from('第13家')])
    const { sha256, name, bytes } = (await upload(site(), clerk, '专利.pdf', content)).json()
    const get = async (actor: Actor) => (await site().get(actor, `/api/files/${sha256}`)).statusCode
    const officer = cityOfficerOf(applicant.unit)
    const [other, province] = [clerkOf(stranger(14).enterprise), personOf('provinceOfficer', true, {})]
    expect([await get(clerk), await get(officer), await get(province)]).toEqual([200, 404, 404])
    const [first, ...rest] = applicant.form.evidence
    if (first === undefined) throw new Error('no evidence')
    const form = { ...applicant.form, evidence: [{ ...first, sha256, name, bytes }, ...rest] }
    await accepted(perform(site().runtime, submission(stage(), { ...applicant, form })))
    expect([await get(clerk), await get(officer), await get(province)]).toEqual([200, 200, 200])
    expect([await get(other), await get(cityOfficerOf('210200'))]).toEqual([404, 404])
    // Another enterprise names it in its own application, without having it.
    const thief = await verified(stage(), 15)
    const stolen = { ...thief.form, evidence: [{ ...first, sha256, name, bytes }, ...rest] }
    await accepted(perform(site().runtime, submission(stage(), { ...thief, form: stolen })))
    expect(await get(clerkOf(thief.enterprise))).toBe(404)
    const { db } = site().runtime.database
    const readers = await db.selectFrom('accesses').select('role').where('thing', '=', sha256).execute()
    expect(readers.map(({ role }) => role).sort()).toEqual(['cityOfficer', 'provinceOfficer'])
  })
})

describe('查毒', () => {
  let server: Server
  let says = 'stream: OK\0'
  let heard = Buffer.alloc(0)
  const address = join(tmpdir(), `peiyu-clamd-${process.pid}.sock`)
  const site = httpOffice({ env: { PEIYU_CLAMAV: address } })

  beforeAll(async () => {
    server = createServer((socket) => {
      heard = Buffer.alloc(0)
      socket.on('data', (chunk) => {
        heard = Buffer.concat([heard, chunk])
        if (heard.subarray(-4).equals(Buffer.alloc(4))) socket.end(says)
      })
    })
    await new Promise<void>((ready) => server.listen(address, ready))
  })
  afterAll(() => server.close())

  const clerk = clerkOf(stranger(21).enterprise)
  const outcome = async () => {
    const answer = await upload(site(), clerk, '一.pdf', PDF)
    return `${answer.statusCode} ${answer.json().code ?? ''}`
  }

  it('干净的收下，送去检查的就是全部内容', async () => {
    expect(await outcome()).toBe('201 ')
    const length = heard.readUInt32BE(10)
    expect(heard.subarray(0, 10).toString()).toBe('zINSTREAM\0')
    expect(heard.subarray(14, 14 + length).equals(PDF)).toBe(true)
  })

  it('有毒的不收；答非所问或没有应答时也不收，并说明', async () => {
    says = 'stream: Eicar-Signature FOUND\0'
    expect(await outcome()).toBe('422 infected')
    says = 'INSTREAM size limit exceeded. ERROR\0'
    expect(await outcome()).toBe('503 scan-unavailable')
    await expect(clamav('127.0.0.1:1').scan(import.meta.filename)).rejects.toThrow()
  })
})
