import { describe, expect, it } from 'vitest'
import { exact } from '#kernel'
import { type Criterion, count, type Pack, packVersions, type Track, withValues } from '#policy'
import { PACKS } from '#policy/packs/index.ts'
import { liaoning2019 } from '#policy/packs/liaoning-2019/index.ts'
import { packDigest } from '#specs/support/pack-digest.ts'
import { RELEASED } from './released-packs.ts'

const second: Pack = { ...liaoning2019, version: '2.0.0' }
const other: Pack = { ...liaoning2019, id: 'liaoning-2022' }
const versions = packVersions([liaoning2019, second, other])

describe('政策包的版本', () => {
  it('写明版本的，只取该版本；没有写明的，取最新版本', () => {
    expect(versions.find({ id: 'liaoning-2019', version: '1.0.0' })).toBe(liaoning2019)
    expect(versions.find({ id: 'liaoning-2019', version: '2.0.0' })).toBe(second)
    expect(versions.find({ id: 'liaoning-2019' })).toBe(second)
  })

  it('没有的政策包、没有的版本都找不到，不以别的版本代替', () => {
    expect(versions.find({ id: 'liaoning-2019', version: '1.0.1' })).toBeUndefined()
    expect(versions.find({ id: 'liaoning-2023' })).toBeUndefined()
    expect(() => versions.get({ id: 'liaoning-2019', version: '3.0.0' })).toThrow('no policy pack liaoning-2019 3.0.0')
  })

  it('每个政策包的最新版本，最后发布的是最新的政策包', () => {
    expect(versions.latest).toEqual([second, other])
    expect(versions.newest).toBe(other)
  })

  it('同一版本不能有两个，也不能一个没有', () => {
    expect(() => packVersions([liaoning2019, { ...second, version: '1.0.0' }])).toThrow(RangeError)
    expect(() => packVersions([])).toThrow(RangeError)
  })
})

describe('已发布的版本不再改动', () => {
  it('每个版本的内容与发布时的摘要一致：要改规则，就增加一个版本', () => {
    expect(Object.fromEntries(PACKS.all.map((pack) => [`${pack.id}@${pack.version}`, packDigest(pack)]))).toEqual(
      RELEASED,
    )
  })

  it.each<[string, (pack: Pack) => Pack]>([
    ['年度目标', (pack) => withTrack(pack, ({ cite }) => ({ target: { count: count(101, '项'), cite } }))],
    ['条件的数', (pack) => withTrack(pack, ({ criteria }) => ({ criteria: criteria.map(raised) }))],
    ['专项的名称', (pack) => withTrack(pack, () => ({ name: '产品' }))],
    ['批次设置', (pack) => ({ ...pack, settings: withValues(pack.settings, { noticeDays: 6 }) })],
    [
      '文件的一个字',
      (pack) => ({ ...pack, clauses: pack.clauses.map((clause) => ({ ...clause, text: `${clause.text}。` })) }),
    ],
  ])('改动了%s，摘要就不同', (_, change) => {
    expect(packDigest(change(liaoning2019))).not.toBe(packDigest(liaoning2019))
  })
})

const withTrack = (pack: Pack, change: (track: Track) => Partial<Track>): Pack => ({
  ...pack,
  tracks: pack.tracks.map((track, at) => (at === 0 ? { ...track, ...change(track) } : track)),
})

const raised = (criterion: Criterion): Criterion =>
  criterion.kind === 'atLeast' ? { ...criterion, min: { ...criterion.min, value: exact(2) } } : criterion
