export type Indicator = 'staff' | 'revenueWanYuan' | 'assetsWanYuan'

export interface SizeBound {
  readonly indicator: Indicator
  /** The least value of each class: persons for staff, 万元 for amounts. Upper bounds are never tested. */
  readonly lower: Readonly<Record<'大型' | '中型' | '小型', number>>
}

/** One row of the size table; a class is reached when every indicator is at or above its lower bound. */
export interface SizeRow {
  /** 1–16, the order of both documents. */
  readonly number: number
  readonly name: string
  /** GB/T 4754-2017 codes such as `54-58` and `591`: two digits where the whole division falls into the row, else three. */
  readonly industries: readonly string[]
  readonly bounds: readonly SizeBound[]
  readonly cite: string
}

/**
 * 《中小企业划型标准规定》 (工信部联企业〔2011〕300号 第四条), with the industry codes and the 大型 column of
 * 《统计上大中小微型企业划分办法（2017）》 (国统字〔2017〕213号). In no row: 53 铁路运输业, 66–69 金融业,
 * 704 房地产租赁经营, 83 教育, 84 卫生, 91–97.
 */
export const SIZE_ROWS: readonly SizeRow[] = [
  row(1, '一', '农、林、牧、渔业', ['01-05'], revenue(20000, 500, 50)),
  row(2, '二', '工业', ['06-46'], staff(1000, 300, 20), revenue(40000, 2000, 300)),
  row(3, '三', '建筑业', ['47-50'], revenue(80000, 6000, 300), assets(80000, 5000, 300)),
  row(4, '四', '批发业', ['51'], staff(200, 20, 5), revenue(40000, 5000, 1000)),
  row(5, '五', '零售业', ['52'], staff(300, 50, 10), revenue(20000, 500, 100)),
  row(6, '六', '交通运输业', ['54-58', '591'], staff(1000, 300, 20), revenue(30000, 3000, 200)),
  row(7, '七', '仓储业', ['592-596', '599'], staff(200, 100, 20), revenue(30000, 1000, 100)),
  row(8, '八', '邮政业', ['60'], staff(1000, 300, 20), revenue(30000, 2000, 100)),
  row(9, '九', '住宿业', ['61'], staff(300, 100, 10), revenue(10000, 2000, 100)),
  row(10, '十', '餐饮业', ['62'], staff(300, 100, 10), revenue(10000, 2000, 100)),
  row(11, '十一', '信息传输业', ['63-64'], staff(2000, 100, 10), revenue(100000, 1000, 100)),
  row(12, '十二', '软件和信息技术服务业', ['65'], staff(300, 100, 10), revenue(10000, 1000, 50)),
  row(13, '十三', '房地产开发经营', ['701'], revenue(200000, 1000, 100), assets(10000, 5000, 2000)),
  row(14, '十四', '物业管理', ['702'], staff(1000, 300, 100), revenue(5000, 1000, 500)),
  row(15, '十五', '租赁和商务服务业', ['71-72'], staff(300, 100, 10), assets(120000, 8000, 100)),
  row(16, '十六', '其他未列明行业', ['703', '709', '73-82', '85-90'], staff(300, 100, 10)),
]

function row(number: number, item: string, name: string, industries: string[], ...bounds: SizeBound[]): SizeRow {
  return { number, name, industries, bounds, cite: `工信部联企业〔2011〕300号第四条（${item}），国统字〔2017〕213号` }
}

function staff(large: number, medium: number, small: number): SizeBound {
  return { indicator: 'staff', lower: { 大型: large, 中型: medium, 小型: small } }
}

function revenue(large: number, medium: number, small: number): SizeBound {
  return { indicator: 'revenueWanYuan', lower: { 大型: large, 中型: medium, 小型: small } }
}

function assets(large: number, medium: number, small: number): SizeBound {
  return { indicator: 'assetsWanYuan', lower: { 大型: large, 中型: medium, 小型: small } }
}
