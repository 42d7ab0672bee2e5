import { describe, expect, it } from 'vitest'
import { day, showDay } from '#kernel'
import type { Application } from '#lifecycle'
import { eventsOf, readEvent } from '#store'
import { publicSite, readable } from '../support/public-pages.ts'

describe('查验', () => {
  const site = publicSite('publicising')
  const told = async (number: string, digest?: string): Promise<string> => {
    const query = digest === undefined ? '' : `?d=${encodeURIComponent(digest)}`
    const answer = await site().open(`/check/${encodeURIComponent(number)}${query}`)
    expect(answer.statusCode).toBe(200)
    return readable(answer.body).replace(/核对纸面上的编号和摘要，看它.*?证书。/, '')
  }
  const application = async (fits: (one: Application) => boolean): Promise<Application> => {
    const rows = await site()
      .stage.runtime.database.db.selectFrom('applications')
      .select('state')
      .orderBy('id')
      .execute()
    const found = rows.map(({ state }) => state).find(fits)
    if (found === undefined) throw new Error('no such application')
    return found
  }
  const unpublished = () => application(({ stage, version }) => stage === 'declined' && version === 1)
  const published = () => application(({ stage, version }) => stage === 'publicised' && version === 1)
  const mended = () => application(({ version }) => version === 2)
  const firstDigest = async ({ id }: Application): Promise<string> => {
    const [first] = await eventsOf(site().stage.runtime.database.db, 'application', id)
    const happened = first && readEvent('application', first)
    return happened?.type === 'submitted' ? happened.digest : ''
  }

  it('编号和摘要都对的，一致，写明版本和提交日期', async () => {
    const { number, digest } = await unpublished()
    const text = await told(number, digest.slice(0, 16))
    expect(text).toContain(`${number} 与电子文本一致：第 1 版，提交于${showDay(day('2019-05-20'))}，是最新的一版`)
  })

  it('未公示的申报，除编号、版本和提交日期外什么也不透露', async () => {
    const { number, digest, enterpriseName, enterprise, id, stage, county } = await unpublished()
    const { body } = await site().open(`/check/${number}?d=${digest}`)
    for (const secret of [enterpriseName, enterprise, id, stage, '不予推荐', county]) expect(body).not.toContain(secret)
  })

  it('摘要可以照纸面带空格，大小写不限，也可以是完整的 64 位', async () => {
    const { number, digest } = await unpublished()
    const printed = digest.slice(0, 16).replaceAll(/(.{4})(?=.)/g, '$1 ')
    for (const written of [printed, printed.toUpperCase(), digest, digest.slice(0, 40)])
      expect(await told(number, written)).toContain('一致')
  })

  it('旧版的纸面不一致，写明是第几版、最新是第几版', async () => {
    const one = await mended()
    expect(await told(one.number, one.digest.slice(0, 16))).toContain('第 2 版')
    const old = await told(one.number, (await firstDigest(one)).slice(0, 16))
    expect(old).toMatch(/不一致。.*纸面是第 1 版.*最新的是第 2 版/)
  })

  it('未公示的编号配错摘要，与根本没有的编号回答相同', async () => {
    const { number, digest } = await unpublished()
    const wrong = `0${digest.slice(0, 15)}`
    const neutral = (text: string, number: string) => text.replaceAll(number, '编号')
    for (const digest of [wrong, undefined]) {
      const known = neutral(await told(number, digest), number)
      expect(known).toBe(neutral(await told('LN2019-P-999999', digest), 'LN2019-P-999999'))
      expect(known).toContain('没有查到')
    }
  })

  it('已经公示的编号配错摘要，明说不一致', async () => {
    const { number, digest } = await published()
    expect(await told(number, `0${digest.slice(0, 15)}`)).toContain(
      '已经公示，但所填摘要与它的任何一版电子文本都不一致',
    )
    expect(await told(number, digest.slice(0, 16))).toContain('与电子文本一致')
  })

  it('推荐函按文号查，名单中的摘要相符才算一致', async () => {
    const { letter, digest } = await published()
    const number = letter?.number ?? ''
    expect(await told(number)).toContain(`推荐函${number}由`)
    expect(await told(number, digest.slice(0, 16))).toContain('所填摘要在它的推荐名单中')
    expect(await told(number, '0'.repeat(16))).toContain('所填摘要不在它的推荐名单中')
    expect(await told('沈工信发〔2018〕1号')).toContain('没有查到')
  })

  it.each(['12345', 'g'.repeat(16), 'a'.repeat(15), 'a'.repeat(65), '<script>'])('摘要 %s 写法不对', async (digest) => {
    const text = await told('LN2019-P-000001', digest)
    expect(text).toContain('摘要的写法不对')
  })

  it('十六位正好可以查', async () => {
    expect(await told('LN2019-P-999999', 'a'.repeat(16))).toContain('没有查到')
  })

  it('表单的提交转到结果的网址', async () => {
    const sent = await site().open(`/check?number=${encodeURIComponent('沈工信发〔2019〕1号')}&d=`)
    expect(sent.statusCode).toBe(303)
    expect(decodeURIComponent(String(sent.headers.location))).toBe('/check/沈工信发〔2019〕1号')
    expect((await site().open('/check?number=')).statusCode).toBe(200)
  })
})

describe('查验证书', () => {
  const site = publicSite('recognised', 15)

  it('证书编号在名录中的，列出全部内容；失效以后不说有效', async () => {
    const { stage, open } = site()
    const row = await stage.runtime.database.db.selectFrom('titles').select('state').executeTakeFirstOrThrow()
    const { number, holder } = row.state
    const valid = readable((await open(`/check/${number}`)).body)
    expect(valid).toContain('现行有效')
    expect(valid).toContain(holder)
    expect(readable((await open(`/check/${number}?d=${'a'.repeat(16)}`)).body)).toContain('所填摘要没有参与核对')
    stage.clock.set(day('2022-09-27'))
    expect(readable((await open(`/check/${number}`)).body)).toContain('现在不是有效的称号')
  })
})
