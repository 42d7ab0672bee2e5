import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupTogether } from '#service/perform/grouping.ts'

interface Item {
  readonly at: number
  readonly key: string
  /** How often it has to come again before it is done. */
  again: number
  readonly fails: boolean
}

const items = fc.array(
  fc.record({ key: fc.constantFrom('甲', '乙', '丙', '丁'), again: fc.nat(2), fails: fc.boolean() }),
  { maxLength: 40 },
)

/** Work that does a batch when the test lets it, and remembers what was under way with what. */
const watched = () => {
  const batches: (readonly Item[])[] = []
  const open: { readonly batch: readonly Item[]; readonly go: () => void }[] = []
  const done: Item[] = []
  const work = async (batch: readonly Item[]): Promise<readonly (number | undefined)[]> => {
    batches.push(batch)
    await new Promise<void>((go) => open.push({ batch, go }))
    if (batch.some(({ fails }) => fails)) throw new Error('坏了')
    return batch.map((item, at) => {
      if (at > 0 && item.again > 0) {
        item.again -= 1
        return undefined
      }
      done.push(item)
      return item.at
    })
  }
  return { batches, open, done, work }
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Until what was finished has been told and what waited for it has begun. */
const turns = async () => {
  for (let at = 0; at < 3; at += 1) await turn()
}

describe('排队办理', () => {
  it('每件办且只办一次，各得其答；同一件事从不同时办，先来的先办；不超过规定的批数和每批件数', async () => {
    await fc.assert(
      fc.asyncProperty(
        items,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 5 }),
        async (given, lanes, most) => {
          const { batches, open, done, work } = watched()
          const ask = groupTogether<Item, number>({ lanes, most, keyOf: ({ key }) => key, work })
          const all = given.map((one, at): Item => ({ ...one, at, fails: false }))
          const answers = Promise.all(all.map(ask))
          for (await turns(); open.length > 0; await turns()) {
            const underWay = open.flatMap(({ batch }) => batch.map(({ key }) => key))
            expect(open.length).toBeLessThanOrEqual(lanes)
            expect(new Set(underWay).size).toBe(underWay.length)
            open.splice(open.length - 1, 1)[0]?.go()
          }
          expect(await answers).toEqual(all.map(({ at }) => at))
          expect(done).toHaveLength(all.length)
          for (const batch of batches) expect(batch.length).toBeLessThanOrEqual(most)
          for (const key of ['甲', '乙', '丙', '丁']) {
            const order = done.filter((one) => one.key === key).map(({ at }) => at)
            expect(order).toEqual(order.toSorted((a, b) => a - b))
          }
        },
      ),
    )
  })

  it('一起来的合成一批，各批平分；有空就办，不等还没来的；忙时来的合成下一批', async () => {
    const { batches, open, done, work } = watched()
    const ask = groupTogether<Item, number>({ lanes: 2, most: 10, keyOf: ({ at }) => String(at), work })
    const askMore = (count: number) =>
      Array.from({ length: count }, (_, at) => ask({ at: 10 * count + at, key: '', again: 0, fails: false }))
    const sizes = () => batches.map(({ length }) => length)
    const first = askMore(5)
    await turn()
    expect(sizes()).toEqual([3, 2])
    const later = [...askMore(3), ...askMore(4)]
    await turn()
    expect(sizes()).toEqual([3, 2])
    open.pop()?.go()
    await turns()
    expect(sizes()).toEqual([3, 2, 7])
    for (const { go } of open) go()
    await Promise.all([...first, ...later])
    expect(done).toHaveLength(12)
  })

  it('一批出错，这一批都得知；之后来的照办', async () => {
    const { open, work } = watched()
    const ask = groupTogether<Item, number>({ lanes: 1, most: 2, keyOf: ({ at }) => String(at), work })
    const answers = [false, true, false, false].map((fails, at) => ask({ at, key: '', again: 0, fails }))
    const settled = Promise.allSettled(answers)
    for (await turns(); open.length > 0; await turns()) open.pop()?.go()
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled', 'fulfilled'])
  })
})
