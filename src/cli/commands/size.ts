import { classify, exact, sizeRowOf } from '#kernel'
import { needAmount, needInteger, textOption } from '../arguments.ts'
import { type Command, UsageError } from '../terminal.ts'

/** The size class of an enterprise by 300号 and 213号. */
export const size: Command = {
  usage: 'size --division NN --staff N --revenue 万元 [--assets 万元]',
  summary: '按中小企业划型标准计算企业规模；工业的 --revenue 指主营业务收入。',
  words: 0,
  options: {
    division: { type: 'string' },
    staff: { type: 'string' },
    revenue: { type: 'string' },
    assets: { type: 'string' },
  },
  run: (_, options, terminal) => {
    const division = textOption(options, 'division')
    if (division === undefined) throw new UsageError('missing-option', `缺少 --division。用法：peiyu ${size.usage}`)
    const row = sizeRowOf(division)
    if (!row.ok) throw new UsageError('unknown-division', row.message)
    const [staff, revenue, assets] = ['staff', 'revenue', 'assets'].map((name) => textOption(options, name))
    const reading = classify(row.row, {
      ...(staff === undefined ? {} : { staff: needInteger(staff, '--staff', [0, 10_000_000]) }),
      ...(revenue === undefined ? {} : { revenueWanYuan: exact(needAmount(revenue, '--revenue')) }),
      ...(assets === undefined ? {} : { assetsWanYuan: exact(needAmount(assets, '--assets')) }),
    })
    if (!reading.ok) throw new UsageError('missing-option', reading.message)
    terminal.out(options.json === true ? JSON.stringify(reading) : `${reading.size}\n${reading.reason}`)
    return 0
  },
}
