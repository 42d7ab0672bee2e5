import { column, type FactTable, oneOption, SHARED_FACTS, text, VALUE_TYPES, yearly } from '#policy'

const { enterpriseName, uscc, staff, revenue, mainRevenue, rdSpending, assets, liabilities } = SHARED_FACTS

/** Kinds of rights of this policy; none of them is a kind of 2019. */
export const RIGHT_KINDS = ['Ⅰ类', 'Ⅱ类'] as const

/** Few of the shared facts, two of its own, and a list with its own kinds. */
export const FACTS = {
  enterpriseName,
  uscc,
  staff,
  revenue,
  mainRevenue,
  rdSpending,
  assets,
  liabilities,
  equityRaised: yearly('新增股权融资', VALUE_TYPES.amount),
  digitalLevel: { title: '数字化水平', value: oneOption('一级', '二级', '三级') },
  nicheYears: { title: '从事特定细分市场年限', value: { type: 'decimal', unit: '年', places: 1, min: 0, max: 200 } },
  rights: {
    title: '知识产权',
    value: {
      type: 'list',
      maxRows: 100,
      columns: { kind: column('类别', oneOption(...RIGHT_KINDS)), name: column('名称', text(200)) },
    },
  },
} as const satisfies FactTable
