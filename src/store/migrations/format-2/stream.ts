import { canonical, newHash, oldHash } from './hash.ts'
import { renamed } from './names.ts'
import { convertLetter, convertNotice } from './notices.ts'
import { convertReview } from './reviews.ts'
import { type Became, type Conversion, type Frozen, type NewRow, type OldRow, Unconvertible } from './row.ts'

/** What a stream of the first format becomes. */
export interface Converted {
  readonly events: readonly NewRow[]
  readonly frozen: readonly Frozen[]
  /** For each event of the stream, in order, the hash of the event that it became. */
  readonly became: readonly string[]
}

/**
 * Converts one whole stream, oldest event first, which must hold by its own hashes; else throws Unconvertible.
 * `nextOrdinal` numbers what follows from an event within its command.
 */
export const convertStream = (rows: readonly OldRow[], nextOrdinal: (command: string) => number): Converted => {
  checkLinks(rows)
  const [first] = rows
  const convert = CONVERTERS[first?.kind ?? '']?.() ?? renamed
  const link = linker()
  const events: NewRow[] = []
  const frozen: Frozen[] = []
  const became: string[] = []
  for (const row of rows) {
    const { follows = [], frozen: content, ...main }: Conversion = convert(row)
    const event = link(row, main)
    events.push(event)
    became.push(event.hash)
    if (content !== undefined) frozen.push(content)
    for (const one of follows) {
      const { at, command } = row
      events.push(link({ at, command, ordinal: nextOrdinal(command), ...BY_SYSTEM }, one))
    }
  }
  return { events, frozen, became }
}

const CONVERTERS: Readonly<Record<string, () => (row: OldRow) => Conversion>> = {
  recommendation: convertLetter,
  review: convertReview,
  publicNotice: convertNotice,
}

const BY_SYSTEM = { by_id: 'system', by_name: '系统', by_role: 'system' }

const checkLinks = (rows: readonly OldRow[]): void => {
  let before = { version: 0, hash: '' }
  for (const row of rows) {
    if (oldHash(row) !== row.hash) throw new Unconvertible(row, '事件内容与其散列值不符')
    if (row.previous !== before.hash || row.version !== before.version + 1)
      throw new Unconvertible(row, '事件没有接在前一事件之后')
    before = row
  }
}

/** When, by whom and under which command an event happened. */
type Circumstances = Pick<OldRow, 'at' | 'by_id' | 'by_name' | 'by_role' | 'command' | 'ordinal'>

/** Links the events of the streams that one stream becomes, each to the one before it in its own. */
const linker = () => {
  const last = new Map<string, NewRow>()
  return (
    { at, by_id, by_name, by_role, command, ordinal }: Circumstances,
    { kind, stream, act, happened }: Became,
  ): NewRow => {
    const before = last.get(`${kind} ${stream}`)
    const event = {
      kind,
      stream,
      version: (before?.version ?? 0) + 1,
      type: happened.type,
      at,
      by_id,
      by_name,
      by_role,
      // The first format did not tell for whom a person acted, and no act needed two.
      on_behalf_of: null,
      confirmed_by_id: null,
      confirmed_by_name: null,
      confirmed_by_role: null,
      act,
      command,
      ordinal,
      data: canonical(happened),
      previous: before?.hash ?? '',
      format: 2,
    } as const
    const row = { ...event, hash: newHash(event) }
    last.set(`${kind} ${stream}`, row)
    return row
  }
}
