import { useState } from 'react'

/** One cell to be mended, with the reason as typed so far. */
export interface Item {
  readonly field: string
  readonly label: string
  readonly reason: string
}

export interface ReturnItems {
  readonly list: readonly Item[]
  has(field: string): boolean
  toggle(field: string, label: string): void
  explain(field: string, reason: string): void
  clear(): void
}

/** The cells picked for a return, kept in this browser until they are sent. */
export const useReturnItems = (application: string): ReturnItems => {
  const name = `peiyu.return.${application}`
  const [list, setList] = useState(() => stored(name))
  const keep = (items: readonly Item[]) => {
    setList(items)
    if (items.length === 0) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(items))
  }
  const has = (field: string) => list.some((item) => item.field === field)
  return {
    list,
    has,
    toggle: (field, label) =>
      keep(has(field) ? list.filter((item) => item.field !== field) : [...list, { field, label, reason: '' }]),
    explain: (field, reason) => keep(list.map((item) => (item.field === field ? { ...item, reason } : item))),
    clear: () => keep([]),
  }
}

const stored = (name: string): readonly Item[] => {
  const kept: unknown = parsed(localStorage.getItem(name))
  return Array.isArray(kept) ? kept.filter(isItem) : []
}

const parsed = (text: string | null): unknown => {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

const isItem = (one: unknown): one is Item =>
  typeof one === 'object' && one !== null && 'field' in one && 'label' in one && 'reason' in one
