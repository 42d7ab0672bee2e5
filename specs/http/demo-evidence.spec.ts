import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoSeat, signInAs } from '#demo/accounts.ts'
import { demoClock } from '#demo/clock.ts'
import { changeScene, type Demo, demoSeats, openDemo } from '#demo/demo.ts'
import { cityOfficerOf } from '#demo/year/people.ts'
import { contentOfSample } from '#demo/year/sample.ts'
import { buildServer } from '#http/build-server.ts'
import { openIdentity, sessionOf } from '#identity'
import { entriesOf } from '#lifecycle'
import { readConfig } from '#service/config.ts'
import { openRenderer } from '#service/documents/index.ts'
import { openFiles } from '#service/files/index.ts'
import { openRuntime, type Runtime } from '#service/runtime.ts'
import { loadSubmissions } from '#store'
import { freshServerDatabase } from '../support/databases.ts'
import { given, HERE } from '../support/identity.ts'

describe('演示中申报表所列的证明材料都打得开', () => {
  let runtime: Runtime
  let app: FastifyInstance
  let demo: Demo
  const closers: (() => unknown)[] = []
  const seconds: number[] = []

  beforeAll(async () => {
    const place = await freshServerDatabase('tables')
    const folder = mkdtempSync(join(tmpdir(), 'peiyu-demo-'))
    const clock = demoClock()
    runtime = await openRuntime({ database: place.config, clock })
    const config = readConfig({ PEIYU_DEMO: 'on', PEIYU_DATA: folder })
    const [identity, files, renderer] = [
      openIdentity(runtime, config),
      openFiles(config),
      openRenderer(config.publicUrl),
    ]
    demo = { identity, clock, files }
    const begin = performance.now()
    await openDemo(runtime, demo, () => undefined)
    seconds.push((performance.now() - begin) / 1000)
    const identify = async (token: string) => (await sessionOf(identity, token))?.actor
    app = await buildServer({ runtime, config, renderer, files, identify, identity, demo, requestsAMinute: 100_000 })
    closers.push(() => app.close(), renderer.close, runtime.close, place.remove)
    closers.push(() => rmSync(folder, { recursive: true, force: true }))
  }, 120_000)
  afterAll(async () => {
    for (const close of closers) await close()
  })

  /** Every application, with the files its latest form names. */
  const handedIn = async () => {
    const rows = await runtime.database.db
      .selectFrom('applications')
      .select(['id', 'enterprise', 'unit', 'digest'])
      .orderBy('id')
      .execute()
    const frozen = await loadSubmissions(
      runtime.database.db,
      rows.map(({ digest }) => digest),
    )
    return rows.map((row) => ({ ...row, evidence: frozen.get(row.digest)?.form.evidence ?? [] }))
  }

  const download = async (seat: DemoSeat, sha256: string) => {
    const { token } = await given(signInAs(demo.identity, seat, HERE))
    return app.inject({ url: `/api/files/${sha256}`, headers: { cookie: `peiyu_session=${token}` } })
  }

  it('首次启动就都收下了：每个文件的内容、大小与表中所列一致；启动仍不到一分钟', async () => {
    const applications = await handedIn()
    expect(applications.length).toBe(90)
    for (const { enterprise, evidence } of applications) {
      expect(evidence.length).toBeGreaterThan(0)
      for (const { item, name, sha256, bytes } of evidence) {
        const content = await buffer(await demo.files.open(sha256))
        expect([createHash('sha256').update(content).digest('hex'), content.length]).toEqual([sha256, bytes])
        expect(content.equals(contentOfSample(enterprise, item, name))).toBe(true)
      }
    }
    expect(seconds[0]).toBeLessThan(60)
  })

  it('市级经办人和企业自己下载到 PDF；别市的经办人和别家企业下载不到', async () => {
    const clerks = (await demoSeats(demo)).filter(({ role }) => role === 'clerk')
    expect(clerks.length).toBeGreaterThan(1)
    const applications = await handedIn()
    for (const { id, enterprise } of clerks) {
      const { unit, evidence } = applications.find((one) => one.enterprise === enterprise) ?? { evidence: [] }
      const [file] = evidence
      if (unit === undefined || file === undefined) throw new Error(`${id} handed in nothing`)
      const seats: DemoSeat[] = [
        { role: 'cityOfficer', id: cityOfficerOf(unit).id },
        { role: 'clerk', id },
      ]
      for (const seat of seats) {
        const answer = await download(seat, file.sha256)
        expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf'])
        expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
        expect(answer.rawPayload.length).toBe(file.bytes)
      }
      const otherCity = cityOfficerOf(unit === '210200' ? '210300' : '210200')
      const other = clerks.find((clerk) => clerk.id !== id)
      expect((await download({ role: 'cityOfficer', id: otherCity.id }, file.sha256)).statusCode).toBe(404)
      expect((await download({ role: 'clerk', id: other?.id }, file.sha256)).statusCode).toBe(404)
    }
  })

  it('改换场景以后也是；专家下载到分派给本人的申报的材料，没有分派的下载不到', { timeout: 120_000 }, async () => {
    await changeScene(runtime, demo, 'reviewing')
    const applications = await handedIn()
    const { db } = runtime.database
    const sheets = await db.selectFrom('score_sheets').select('state').execute()
    const entries = entriesOf(sheets.map(({ state }) => state))
    expect(entries.length).toBeGreaterThan(10)
    const [expert] = entries[0]?.experts ?? []
    const firstFile = (isAssigned: boolean) => {
      const entry = entries.find(({ experts }) => expert !== undefined && experts.includes(expert) === isAssigned)
      return applications.find(({ id }) => id === entry?.application)?.evidence[0]?.sha256 ?? 'none'
    }
    const answer = await download({ role: 'expert', id: expert }, firstFile(true))
    expect([answer.statusCode, answer.rawPayload.subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
    expect((await download({ role: 'expert', id: expert }, firstFile(false))).statusCode).toBe(404)
  })
})
