import { describe, expect, it } from 'vitest'
import { concludeNotice } from '#demo/year/province.ts'
import { day } from '#kernel'
import { findPublicNotice, type PublicNoticeFile } from '#service/reads/public-notices.ts'
import { publicSite, readable } from '../support/public-pages.ts'

const NOTICE = 'rehearsal-2019-notice'
const FORM = `/notices/${NOTICE}/objection`
const NAMED = { facts: '该产品并非自主研发', name: '王某某', contact: 'wang@example.org' }

describe('公示期间', () => {
  const site = publicSite('publicising')
  const notice = async (): Promise<PublicNoticeFile> => {
    const found = await findPublicNotice(site().stage.runtime, NOTICE)
    if (found === undefined) throw new Error('no notice')
    return found
  }
  const anItem = async () => {
    const item = (await notice()).items.at(-1)
    if (item === undefined) throw new Error('empty notice')
    return item
  }
  const objections = async (): Promise<number> => {
    const rows = await site()
      .stage.runtime.database.db.selectFrom('events')
      .select('hash')
      .where('type', '=', 'raised')
      .execute()
    return rows.length
  }

  it('公示列表写明文号、期间、项数和总数', async () => {
    const text = readable((await site().open('/notices')).body)
    expect(text).toContain('共 1 次公示')
    expect(text).toContain('辽工信中小〔2019〕61号')
    expect(text).toContain('2019年9月16日至2019年9月23日')
  })

  it('公示页写明剩余天数和怎样提出异议，列出全部拟认定项目', async () => {
    const text = readable((await site().open(`/notices/${NOTICE}`)).body)
    const { items } = await notice()
    expect(text).toContain('还剩 6 天（含今天）')
    expect(text).toContain('匿名提出的予以登记，不予受理')
    expect(text).toContain(`共 ${items.length} 项`)
    for (const { number, enterpriseName } of items) {
      expect(text).toContain(number)
      expect(text).toContain(enterpriseName)
    }
  })

  it('名单可以按专项、推荐单位和文字查找，查不到的给出出路', async () => {
    const { items } = await notice()
    const { unit, track, number } = await anItem()
    const count = async (query: string) => readable((await site().open(`/notices/${NOTICE}?${query}`)).body)
    const ofUnit = items.filter((item) => item.unit === unit).length
    expect(await count(`unit=${unit}`)).toContain(`符合条件的 ${ofUnit} 项`)
    const ofTrack = items.filter((item) => item.track === track).length
    expect(await count(`track=${track}`)).toContain(ofTrack === items.length ? '共' : `符合条件的 ${ofTrack} 项`)
    expect(await count(`search=${number.toLowerCase()}`)).toContain('符合条件的 1 项')
    expect(await count('search=%E6%9F%A5%E6%97%A0%E6%AD%A4%E9%A1%B9')).toContain('没有符合条件的项目')
  })

  it('首日以前看不到公示', async () => {
    site().stage.clock.set(day('2019-09-15'))
    expect((await site().open(`/notices/${NOTICE}`)).statusCode).toBe(404)
    expect(readable((await site().open('/notices')).body)).toContain('共 0 次公示')
    site().stage.clock.set(day('2019-09-18'))
  })

  it('实名异议予以受理，回执页可以再看，重复提交只算一次', async () => {
    const { number } = await anItem()
    const before = await objections()
    const fields = { ...NAMED, number, key: 'opened-once-1' }
    const sent = await site().send(FORM, fields)
    expect(sent.statusCode).toBe(303)
    const receipt = await site().open(String(sent.headers.location))
    expect(readable(receipt.body)).toContain('异议已经受理')
    expect(readable(receipt.body)).toContain(NAMED.facts)
    expect(receipt.headers['cache-control']).toBe('no-store')
    expect((await site().send(FORM, fields)).headers.location).toBe(sent.headers.location)
    expect(await objections()).toBe(before + 1)
    const edited = await site().send(FORM, { ...fields, facts: '另一件事' })
    expect(edited.headers.location).not.toBe(sent.headers.location)
    expect(await objections()).toBe(before + 2)
  })

  it('回执和公示页都不显示异议人的姓名和联系方式', async () => {
    const { number } = await anItem()
    const sent = await site().send(FORM, { ...NAMED, number })
    for (const url of [String(sent.headers.location), `/notices/${NOTICE}`, FORM]) {
      const { body } = await site().open(url)
      expect(body).not.toContain(NAMED.name)
      expect(body).not.toContain(NAMED.contact)
    }
  })

  it.each([{ name: '' }, { contact: '' }, { name: ' ', contact: '' }])(
    '缺姓名或联系方式的按匿名登记：%j',
    async (blank) => {
      const { number } = await anItem()
      const sent = await site().send(FORM, { ...NAMED, ...blank, number })
      const receipt = readable((await site().open(String(sent.headers.location))).body)
      expect(receipt).toContain('按匿名异议处理，不予受理')
      expect(receipt).toContain('不予受理')
    },
  )

  it('没有写事实的不提交，保留所填内容并说明', async () => {
    const { number } = await anItem()
    const before = await objections()
    const refused = await site().send(FORM, { ...NAMED, facts: ' ', number })
    expect(refused.statusCode).toBe(422)
    expect(readable(refused.body)).toContain('请填写异议的事实和依据')
    expect(refused.body).toContain(`value="${NAMED.name}"`)
    expect(refused.body).toContain(`value="${number}"`)
    expect(await objections()).toBe(before)
  })

  it.each([
    ['不在名单中的编号', { number: 'LN2019-P-999999' }, '公示名单中没有这个申报编号'],
    ['事实 5001 字', { facts: '字'.repeat(5001) }, '最多 5000 个字，现为 5001 个字'],
    ['不能保存的字符', { facts: '前\0后' }, '不能保存的字符'],
  ])('%s：说明原因', async (_, wrong, sentence) => {
    const refused = await site().send(FORM, { ...NAMED, number: (await anItem()).number, ...wrong })
    expect(refused.statusCode).toBe(422)
    expect(readable(refused.body)).toContain(sentence)
  })

  it('事实 5000 字可以提交', async () => {
    const { number } = await anItem()
    expect((await site().send(FORM, { ...NAMED, number, facts: '字'.repeat(5000) })).statusCode).toBe(303)
  })

  it('所填的标记只作为文字显示', async () => {
    const { number } = await anItem()
    const evil = '</textarea><script>alert(1)</script>'
    const refused = await site().send(FORM, { ...NAMED, number: evil, facts: evil, name: '"><img src=x>' })
    expect(refused.body).not.toContain('<script')
    expect(refused.body).not.toContain('<img')
    const sent = await site().send(FORM, { ...NAMED, number, facts: evil })
    const receipt = await site().open(String(sent.headers.location))
    expect(receipt.body).not.toContain('<script')
    expect(readable(receipt.body)).toContain(evil)
  })

  it('别的网站不能代为提交，表单格式只在这里接受', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' }
    const foreign = await site().app.inject({ url: FORM, method: 'POST', headers, payload: 'facts=x' })
    expect(foreign.statusCode).toBe(403)
    const api = { url: `/api/objections/spoken-for`, method: 'PUT', payload: 'facts=x' } as const
    const other = await site().app.inject({ ...api, headers: { 'content-type': headers['content-type'] } })
    expect(other.statusCode).toBe(400)
  })

  it('没有的公示、回执都是 404 页面', async () => {
    for (const url of ['/notices/none', '/notices/none/objection', `/notices/${NOTICE}/receipts/${'0'.repeat(64)}`])
      expect((await site().open(url)).statusCode).toBe(404)
    expect((await site().send('/notices/none/objection', NAMED)).statusCode).toBe(404)
  })

  it('最后一天还可以提出，次日不再受理', async () => {
    const { number } = await anItem()
    site().stage.clock.set(day('2019-09-23'))
    expect(readable((await site().open(`/notices/${NOTICE}`)).body)).toContain('今天是最后一天')
    expect((await site().send(FORM, { ...NAMED, number })).statusCode).toBe(303)
    site().stage.clock.set(day('2019-09-24'))
    const late = await site().send(FORM, { ...NAMED, number })
    expect(late.statusCode).toBe(422)
    expect(readable(late.body)).toContain('异议须在公示期内提出')
    expect(late.body).toContain(NAMED.facts)
    expect(readable((await site().open(`/notices/${NOTICE}`)).body)).not.toContain('填写异议')
  })
})

describe('公示办结以后', () => {
  const site = publicSite('publicising', 15)

  it('写明认定文件和每一项的结果，不再受理异议', async () => {
    await concludeNotice(site().stage, NOTICE)
    const page = await site().open(`/notices/${NOTICE}`)
    const text = readable(page.body)
    expect(text).toContain('辽工信中小〔2019〕66号')
    expect(text).toContain('未予认定')
    expect(text).toContain('已认定：LN-ZJTX-2019-')
    expect(text).not.toContain('提出异议')
    const number = (await findPublicNotice(site().stage.runtime, NOTICE))?.items[1]?.number ?? ''
    const late = await site().send(FORM, { ...NAMED, number })
    expect(late.statusCode).toBe(422)
  })
})
