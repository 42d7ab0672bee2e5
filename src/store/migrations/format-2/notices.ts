import { freeze } from './hash.ts'
import { renamed } from './names.ts'
import { type Became, type Conversion, type OldRow, Unconvertible } from './row.ts'

interface Item {
  readonly application: string
  readonly track: string
}

interface Objected {
  readonly objection: {
    readonly number: number
    readonly application: string
    readonly facts: string
    readonly name?: string
    readonly contact?: string
  }
  readonly accepted: boolean
  readonly told: string
}

interface Answered {
  readonly objection: number
  readonly outcome: string
  readonly reason: string
  readonly investigator: string
}

/** An objection as far as the notice's conclusion depends on it. */
interface Objection {
  readonly application: string
  readonly answer?: Pick<Answered, 'outcome' | 'reason'>
}

/** The events of one letter: its list is frozen under its digest when it is sent. */
export const convertLetter = (): ((row: OldRow) => Conversion) => (row) => {
  const same = renamed(row)
  if (row.type !== 'sent') return same
  const { lines, ...sent }: { readonly lines: readonly Item[] } = JSON.parse(row.data)
  const frozen = freeze({ letter: row.stream, lines })
  return { ...same, happened: { ...sent, type: 'sent', ...listed(frozen.digest, lines) }, frozen }
}

/** The events of one public notice: its list is frozen under its digest, and each objection is a stream of its own. */
export const convertNotice = (): ((row: OldRow) => Conversion) => {
  let items: readonly Item[] = []
  const objections = new Map<number, Objection>()
  return (row) => {
    const same = renamed(row)
    switch (row.type) {
      case 'published': {
        const { items: list, ...published }: { readonly items: readonly Item[] } = JSON.parse(row.data)
        items = list
        const frozen = freeze({ notice: row.stream, items })
        return { ...same, happened: { ...published, type: 'published', ...listed(frozen.digest, items) }, frozen }
      }
      case 'objected': {
        const { objection, accepted: admitted, told }: Objected = JSON.parse(row.data)
        objections.set(objection.number, objection)
        const happened = { type: 'raised', notice: row.stream, ...objection, admitted, told }
        return { ...objectionAt(row, objection.number), act: 'objection.raise', happened }
      }
      case 'objectionAnswered': {
        const { objection: number, outcome, reason, investigator }: Answered = JSON.parse(row.data)
        const objection = objections.get(number)
        if (objection === undefined) throw new Unconvertible(row, `答复的第 ${number} 号异议不存在`)
        objections.set(number, { ...objection, answer: { outcome, reason } })
        const happened = { type: 'answered', outcome, reason, investigator }
        return { ...objectionAt(row, number), act: 'objection.answer', happened }
      }
      case 'concluded':
        return { ...same, happened: { ...same.happened, ...resultOf(items, [...objections.values()]) } }
      default:
        return same
    }
  }
}

const listed = (list: string, lines: readonly Item[]) => {
  const counts: Record<string, number> = {}
  for (const { track } of lines) counts[track] = (counts[track] ?? 0) + 1
  return { list, applications: lines.map(({ application }) => application), counts }
}

const objectionAt = ({ stream }: OldRow, number: number): Pick<Became, 'kind' | 'stream'> => ({
  kind: 'objection',
  stream: `${stream}.${number}`,
})

/** Those whose objections were upheld, each with all the reasons; the rest were recognised. */
const resultOf = (items: readonly Item[], objections: readonly Objection[]) => {
  const reasons = new Map<string, string>()
  for (const { application, answer } of objections)
    if (answer?.outcome === 'upheld') {
      const before = reasons.get(application)
      reasons.set(application, before === undefined ? answer.reason : `${before}；${answer.reason}`)
    }
  return {
    recognised: items.map(({ application }) => application).filter((id) => !reasons.has(id)),
    upheld: [...reasons].map(([application, reason]) => ({ application, reason })),
  }
}
