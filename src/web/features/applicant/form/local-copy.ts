import type { LocalCopy } from './autosave.ts'
import { isRecord, rawFormFrom } from './raw-form.ts'

/** The copy of one form in this browser. A browser that keeps nothing (full, or private) keeps nothing here either. */
export const localCopy = (name: string, track: string, year: number): LocalCopy => {
  const key = `peiyu.form.${name}`
  return {
    read: () => {
      const copy = parse(attempt(() => localStorage.getItem(key)))
      return copy === undefined ? undefined : { version: copy.version, form: rawFormFrom(copy.form, track, year) }
    },
    write: (copy) => attempt(() => localStorage.setItem(key, JSON.stringify(copy))),
    clear: () => attempt(() => localStorage.removeItem(key)),
  }
}

const attempt = <T>(work: () => T): T | undefined => {
  try {
    return work()
  } catch {
    return undefined
  }
}

const parse = (text: string | null | undefined): { version: number; form: unknown } | undefined => {
  const stored: unknown = typeof text === 'string' ? attempt(() => JSON.parse(text)) : undefined
  return isRecord(stored) && typeof stored.version === 'number'
    ? { version: stored.version, form: stored.form }
    : undefined
}
