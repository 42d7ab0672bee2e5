import { codeOf, NoAnswer } from '../../../api/problem.ts'
import type { RawForm } from './raw-form.ts'

/**
 * How what was typed stands: on the server, waiting to be sent, on its way, only on this machine, in conflict with what
 * somebody else saved, or refused by the server.
 */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'conflict' | 'refused' | 'local'

/** The form and how it stands. Never changed; each change makes a new one. */
export interface AutosaveState {
  readonly form: RawForm
  readonly version: number
  readonly state: SaveState
  readonly savedAt?: string
  /** What somebody else has saved meanwhile. */
  readonly other?: Version
  /** What was set aside when the other's was taken; nothing is thrown away. */
  readonly aside?: RawForm
  readonly error?: unknown
}

export interface Version {
  readonly version: number
  readonly form: RawForm
}

/** The copy on this machine, written with every keystroke. */
export interface LocalCopy {
  read(): Version | undefined
  write(copy: Version): void
  clear(): void
}

export interface AutosavePorts {
  /** Saves over that version; without it the form is kept on this machine only. */
  readonly save?: (copy: Version) => Promise<{ readonly version: number; readonly savedAt: string }>
  /** The version that the server has now. */
  readonly latest: () => Promise<Version>
  readonly local: LocalCopy
  /** Milliseconds after the last keystroke, and between tries when nobody answers. */
  readonly pause?: number
  readonly retry?: number
}

export interface Autosave {
  get(): AutosaveState
  subscribe(listener: () => void): () => void
  change(edit: (form: RawForm) => RawForm): void
  /** Saves now; answers the version saved, or undefined when it could not be. */
  flush(): Promise<number | undefined>
  /** In a conflict: mine goes over the other's. */
  keepMine(): void
  /** In a conflict: the other's stands, mine is set aside. */
  takeOther(): void
  /** What was set aside comes back, what stood here is set aside. */
  swapAside(): void
  /** Forgets the copy on this machine: the form has been submitted. */
  finish(): void
  stop(): void
}

const PAUSE_MS = 800
const RETRY_MS = 5_000

/** Keeps a form that is being typed: every keystroke on this machine at once, on the server a moment later. */
export const startAutosave = (loaded: Version, ports: AutosavePorts): Autosave => {
  const { local, pause = PAUSE_MS, retry = RETRY_MS } = ports
  const listeners = new Set<() => void>()
  let current = beginning(loaded, local.read(), ports.save === undefined)
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let lastSent: RawForm | undefined
  let over = false

  const become = (next: AutosaveState) => {
    current = next
    for (const listener of listeners) listener()
  }
  const later = (wait: number) => {
    clearTimeout(timer)
    if (!over) timer = setTimeout(() => void run(), wait)
  }
  const put = (form: RawForm, version = current.version) => {
    local.write({ version, form })
    const { other: _, error: __, ...rest } = current
    become({ ...rest, form, version, state: ports.save === undefined ? 'local' : 'waiting' })
    if (ports.save !== undefined) later(pause)
  }
  const saved = (version: number, savedAt: string, sent: RawForm) => {
    const done = current.form === sent
    if (done) local.clear()
    else local.write({ version, form: current.form })
    become({ ...current, version, savedAt, state: done ? 'saved' : 'waiting' })
    if (!done) later(pause)
  }
  /** A save that arrived though its answer did not looks like a conflict with oneself. */
  const meet = (latest: Version) => {
    if (lastSent !== undefined && same(latest.form, lastSent)) return put(current.form, latest.version)
    become({ ...current, state: 'conflict', other: latest })
  }
  const failed = async (error: unknown) => {
    if (error instanceof NoAnswer) {
      become({ ...current, state: 'offline' })
      return later(retry)
    }
    if (codeOf(error) !== 'stale-version') return become({ ...current, state: 'refused', error })
    try {
      meet(await ports.latest())
    } catch (unread) {
      become({ ...current, state: 'offline', error: unread })
      later(retry)
    }
  }
  const save = async () => {
    if (ports.save === undefined || current.state === 'conflict' || current.state === 'saved') return
    clearTimeout(timer)
    const sent = current.form
    const { error: _, ...rest } = current
    become({ ...rest, state: 'saving' })
    try {
      const { version, savedAt } = await ports.save({ version: current.version, form: sent })
      saved(version, savedAt, sent)
    } catch (error) {
      lastSent = sent
      await failed(error)
    }
  }
  const run = (): Promise<void> => {
    running ??= save().finally(() => {
      running = undefined
    })
    return running
  }

  if (current.state === 'waiting') later(pause)
  return {
    get: () => current,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (edit) => {
      const form = edit(current.form)
      if (current.state !== 'conflict') return put(form)
      local.write({ version: current.version, form })
      become({ ...current, form })
    },
    flush: async () => {
      await running
      if (current.state !== 'saved') await run()
      return current.state === 'saved' || current.state === 'local' ? current.version : undefined
    },
    keepMine: () => {
      if (current.other !== undefined) put(current.form, current.other.version)
    },
    takeOther: () => {
      const { other, form: aside } = current
      if (other === undefined) return
      local.clear()
      become({ form: other.form, version: other.version, state: 'saved', aside })
    },
    swapAside: () => {
      const { aside, form } = current
      if (aside === undefined) return
      current = { ...current, aside: form }
      put(aside)
    },
    finish: () => local.clear(),
    stop: () => {
      over = true
      clearTimeout(timer)
    },
  }
}

/** A copy on this machine that never reached the server is taken up again, or offered where the server has moved on. */
const beginning = (loaded: Version, copy: Version | undefined, onlyHere: boolean): AutosaveState => {
  if (copy === undefined || same(copy.form, loaded.form)) return { ...loaded, state: onlyHere ? 'local' : 'saved' }
  if (copy.version === loaded.version) return { ...copy, state: onlyHere ? 'local' : 'waiting' }
  return { ...copy, state: 'conflict', other: loaded }
}

/** Whether two forms say the same, whatever the order of their names. */
const same = (a: unknown, b: unknown): boolean => inOrder(a) === inOrder(b)

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
