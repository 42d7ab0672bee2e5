import { describe, expect, it } from 'vitest'
import { liveThrough, titlesOf } from '#demo/year/titles.ts'
import { addDays, day } from '#kernel'
import type { Title } from '#lifecycle'
import { publicSite, readable } from '../support/public-pages.ts'

const countIn = (body: string): number => Number(/共 (\d+) 项。/.exec(readable(body))?.[1])

describe('称号名录', () => {
  const site = publicSite('recognised', 60)
  const count = async (query: string): Promise<number> => countIn((await site().open(`/register?${query}`)).body)
  const titles = (): Promise<readonly Title[]> => titlesOf(site().stage)

  it('可以按名称、编号、产品、类别、年度、推荐单位查找，数目相符', async () => {
    const all = await titles()
    const [first] = all
    if (first === undefined) throw new Error('no title')
    expect(all.length).toBeGreaterThan(20)
    expect(await count('')).toBe(all.length)
    expect(await count(`search=${encodeURIComponent(first.holder)}`)).toBe(
      all.filter(({ holder }) => holder.includes(first.holder)).length,
    )
    expect(await count(`search=${first.number.toLowerCase()}`)).toBe(1)
    expect(await count(`unit=${first.unit}`)).toBe(all.filter(({ unit }) => unit === first.unit).length)
    expect(await count('track=giant')).toBe(all.filter(({ track }) => track === 'giant').length)
    expect(await count('year=2019')).toBe(all.length)
    expect(await count('state=inForce')).toBe(all.length)
    expect(await count('state=lapsed')).toBe(0)
    expect(await count('search=%25')).toBe(0)
  })

  it('不认识的条件不起作用', async () => {
    const all = (await titles()).length
    for (const query of [
      'track=none',
      'year=1999',
      'unit=x',
      'state=none',
      'sort=none',
      'page=-1',
      'page=x',
      'search=',
    ])
      expect(await count(query)).toBe(all)
  })

  it('分页不重不漏，查找条件随页携带，页码过大时给出出路', async () => {
    const all = await titles()
    const seen: string[] = []
    for (let page = 1; page <= Math.ceil(all.length / 20); page += 1) {
      const { body } = await site().open(`/register?sort=number&state=inForce&page=${page}`)
      seen.push(...[...body.matchAll(/href="\/register\/(LN-ZJTX-[^"]+)"/g)].map(([, number = '']) => number))
      expect(body).toContain('state=inForce')
    }
    expect(seen).toEqual(all.map(({ number }) => number))
    expect(readable((await site().open('/register?page=999')).body)).toContain('没有符合条件的称号')
  })

  it('排序：按到期日、名称和编号', async () => {
    const numbers = async (sort: string) =>
      [...(await site().open(`/register?sort=${sort}`)).body.matchAll(/href="\/register\/(LN-[^"]+)"/g)].map(
        ([, number = '']) => number,
      )
    expect(await numbers('number')).toEqual((await titles()).slice(0, 20).map(({ number }) => number))
    expect(await numbers('holder')).toHaveLength(20)
    expect(await numbers('lastDay')).toHaveLength(20)
  })

  it('一项称号写明持有企业、编号、文件、明确的起止日期', async () => {
    const [title] = await titles()
    const text = readable((await site().open(`/register/${title?.number}`)).body)
    expect(text).toContain(title?.holder)
    expect(text).toContain('2019年9月27日至2022年9月26日（含首尾两日）')
    expect(text).toContain('辽工信中小〔2019〕66号')
    expect(text).toContain('有效')
    expect((await site().open(`/register/${title?.id}`)).body).toContain(title?.number)
    expect((await site().open('/register/none')).statusCode).toBe(404)
  })

  it('到期当日仍然有效，次日即为失效，不待办理', async () => {
    const [title] = await titles()
    if (title === undefined) throw new Error('no title')
    const text = async () => readable((await site().open(`/register/${title.number}`)).body)
    site().stage.clock.set(title.lastDay)
    expect(await text()).toContain('有效，即将到期')
    site().stage.clock.set(addDays(title.lastDay, 1))
    expect(await text()).toContain('已失效')
    expect(await count('state=lapsed')).toBe((await titles()).length)
    expect(await count('state=inForce')).toBe(0)
    site().stage.clock.set(day('2019-10-15'))
  })
})

describe('更名和撤销', () => {
  const site = publicSite('recognised', 15)

  it('记录更名前后，可以按原名称查到；撤销写明原因和文号', async () => {
    const { stage, open } = site()
    const [before, revoked] = await titlesOf(stage)
    await liveThrough(stage)
    const renamed = (await titlesOf(stage)).find(({ id }) => id === before?.id)
    expect(renamed?.holder).not.toBe(before?.holder)
    const text = readable((await open(`/register/${before?.number}`)).body)
    expect(text).toContain('更名记录')
    expect(text).toContain(renamed?.holder)
    expect(text).toContain('辽工信中小〔2020〕18号')
    const found = await open(`/register?search=${encodeURIComponent(before?.holder ?? '')}`)
    expect(found.body).toContain(before?.number)
    const gone = readable((await open(`/register/${revoked?.number}`)).body)
    expect(gone).toContain('查实申报材料弄虚作假')
    expect(gone).toContain('辽工信中小〔2020〕19号')
    expect(countIn((await open('/register?state=revoked')).body)).toBe(1)
  })
})
