import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase } from '#specs/support/databases.ts'
import type { Database } from '#store/open.ts'

eachDatabase((_name, open) => {
  let database: Database<unknown>
  beforeAll(async () => {
    database = await open()
  })
  const read = async (expression: string) => {
    const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(database.db)
    return rows[0]?.value
  }

  describe('列的类型', () => {
    it.each([
      ['int4', `7::int4`, 7],
      ['int8', `7::int8`, 7],
      ['int8 的上限', `${Number.MAX_SAFE_INTEGER}::int8`, Number.MAX_SAFE_INTEGER],
      ['count', `(select count(*) from (values (1), (2)) as v)`, 2],
      ['numeric 保持原文', `1234567890123456789.10::numeric`, '1234567890123456789.10'],
      ['date 是文本', `date '2019-06-30'`, '2019-06-30'],
      ['timestamptz 是时刻', `timestamptz '2019-06-30 17:05:00+08'`, new Date('2019-06-30T09:05:00Z')],
      ['会话按北京时间', `(timestamptz '2019-06-30 16:00:00Z')::date`, '2019-07-01'],
      ['jsonb 是所存之物', `'{"字号": "2019", "列": [1, 2]}'::jsonb`, { 字号: '2019', 列: [1, 2] }],
      ['json 是所存之物', `'[true, null]'::json`, [true, null]],
      ['text', `'喆堃'::text`, '喆堃'],
      ['text[]', `array['沈阳', '大连']`, ['沈阳', '大连']],
      ['boolean', `true`, true],
      ['bytea', `'\\x00ff'::bytea`, Buffer.from([0, 255])],
      ['空值', `null::int8`, null],
    ])('%s', async (_type, expression, value) => {
      expect(await read(expression)).toStrictEqual(value)
    })

    it('超出 JavaScript 整数的 int8 报错,不悄悄失准;连接随后仍可用', async () => {
      await expect(read(`9007199254740992::int8`)).rejects.toThrow('9007199254740992')
      expect(await read('1')).toBe(1)
    })

    it('写进去的参数,两种数据库同样读法', async () => {
      const at = new Date('2019-06-30T09:05:00.123Z')
      const { rows } = await sql`
        select ${at}::timestamptz as at, ${'2019-06-30'}::date as on, ${'12.50'}::numeric as amount, ${7}::int8 as n,
          ${JSON.stringify([{ 项: 1 }])}::jsonb as items, ${{ 项: 1 }}::jsonb as item, ${['甲', '乙']}::text[] as names,
          ${Buffer.from([1, 2])}::bytea as bytes, ${true}::boolean as yes, ${null}::text as nothing
      `.execute(database.db)
      expect(rows).toStrictEqual([
        {
          at,
          on: '2019-06-30',
          amount: '12.50',
          n: 7,
          items: [{ 项: 1 }],
          item: { 项: 1 },
          names: ['甲', '乙'],
          bytes: Buffer.from([1, 2]),
          yes: true,
          nothing: null,
        },
      ])
    })
  })
})
