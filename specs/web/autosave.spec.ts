import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NoAnswer, ProblemError } from '#web/api/problem.ts'
import {
  type Autosave,
  type AutosavePorts,
  startAutosave,
  type Version,
} from '#web/features/applicant/form/autosave.ts'
import { type RawForm, withValue } from '#web/features/applicant/form/raw-form.ts'

const PAUSE = 800
const RETRY = 5_000

const blank: RawForm = { track: 'enterprise', year: 2019, facts: {}, evidence: [] }
const named = (name: string): RawForm => withValue(blank, 'enterpriseName', undefined, name)
const stale = () => new ProblemError({ title: '已有新版', status: 412, code: 'stale-version' })

/** A server with one draft and a machine with one local copy. */
const somePorts = (copy?: Version) => {
  let server: Version = { version: 1, form: blank }
  let local = copy
  const failures: Error[] = []
  const ports: AutosavePorts = {
    pause: PAUSE,
    retry: RETRY,
    save: async ({ version, form }) => {
      const failure = failures.shift()
      if (failure !== undefined) throw failure
      if (version !== server.version) throw stale()
      server = { version: version + 1, form }
      return { version: server.version, savedAt: '2019-05-20T01:00:00Z' }
    },
    latest: async () => server,
    local: {
      read: () => local,
      write: (version) => {
        local = version
      },
      clear: () => {
        local = undefined
      },
    },
  }
  return {
    ports,
    failures,
    server: () => server,
    local: () => local,
    /** A colleague saves meanwhile. */
    colleague: (form: RawForm) => {
      server = { version: server.version + 1, form }
    },
  }
}

const type = (autosave: Autosave, name: string) =>
  autosave.change((form) => withValue(form, 'enterpriseName', undefined, name))

describe('申报表随填随存', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('每一个字立即存在本机，停笔后才存到服务器', async () => {
    const { ports, server, local } = somePorts()
    const autosave = startAutosave(server(), ports)
    type(autosave, '沈')
    expect(local()?.form).toEqual(named('沈'))
    await vi.advanceTimersByTimeAsync(PAUSE - 1)
    type(autosave, '沈阳')
    await vi.advanceTimersByTimeAsync(PAUSE - 1)
    expect(server().form).toEqual(blank)
    await vi.advanceTimersByTimeAsync(1)
    expect(server()).toEqual({ version: 2, form: named('沈阳') })
    expect(autosave.get().state).toBe('saved')
    expect(local()).toBeUndefined()
  })

  it('保存途中继续填写的内容随后另存一次', async () => {
    const { ports, server } = somePorts()
    const slow: AutosavePorts = {
      ...ports,
      save: async (copy) => {
        const answer = await ports.save?.(copy)
        await new Promise((resolve) => setTimeout(resolve, PAUSE))
        if (answer === undefined) throw new NoAnswer()
        return answer
      },
    }
    const autosave = startAutosave(server(), slow)
    type(autosave, '沈阳')
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(autosave.get().state).toBe('saving')
    type(autosave, '沈阳样例')
    await vi.advanceTimersByTimeAsync(PAUSE * 3)
    expect(server()).toEqual({ version: 3, form: named('沈阳样例') })
  })

  it('断网时内容留在本机，连上后自动保存', async () => {
    const { ports, server, local, failures } = somePorts()
    failures.push(new NoAnswer(), new NoAnswer())
    const autosave = startAutosave(server(), ports)
    type(autosave, '沈阳')
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(autosave.get().state).toBe('offline')
    expect(local()?.form).toEqual(named('沈阳'))
    await vi.advanceTimersByTimeAsync(RETRY)
    expect(autosave.get().state).toBe('offline')
    await vi.advanceTimersByTimeAsync(RETRY)
    expect(server().form).toEqual(named('沈阳'))
  })

  it('同事另存过的，两份都在，由填报人选择，换回来也不丢', async () => {
    const { ports, server, colleague } = somePorts()
    const autosave = startAutosave(server(), ports)
    colleague(named('同事填的'))
    type(autosave, '我填的')
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(autosave.get()).toMatchObject({
      state: 'conflict',
      form: named('我填的'),
      other: { form: named('同事填的') },
    })
    expect(server().form).toEqual(named('同事填的'))
    autosave.takeOther()
    expect(autosave.get()).toMatchObject({ form: named('同事填的'), aside: named('我填的') })
    autosave.swapAside()
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(server().form).toEqual(named('我填的'))
    expect(autosave.get().aside).toEqual(named('同事填的'))
  })

  it('冲突时以本机为准，存在同事那一版之上', async () => {
    const { ports, server, colleague } = somePorts()
    const autosave = startAutosave(server(), ports)
    colleague(named('同事填的'))
    type(autosave, '我填的')
    await vi.advanceTimersByTimeAsync(PAUSE)
    autosave.keepMine()
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(server()).toEqual({ version: 3, form: named('我填的') })
  })

  it('服务器已存而答复丢失的，不当作冲突', async () => {
    const { ports, server, colleague, failures } = somePorts()
    const autosave = startAutosave(server(), ports)
    type(autosave, '沈阳')
    colleague(named('沈阳'))
    failures.push(new NoAnswer())
    await vi.advanceTimersByTimeAsync(PAUSE + RETRY + PAUSE)
    expect(autosave.get().state).toBe('saved')
    expect(server().form).toEqual(named('沈阳'))
  })

  it('关掉页面时没来得及存的，再打开时接着存', async () => {
    const { ports, server } = somePorts({ version: 1, form: named('上次填的') })
    const autosave = startAutosave(server(), ports)
    expect(autosave.get()).toMatchObject({ state: 'waiting', form: named('上次填的') })
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(server().form).toEqual(named('上次填的'))
  })

  it('本机的旧内容遇上服务器的新一版，由填报人选择', () => {
    const { ports } = somePorts({ version: 1, form: named('上次填的') })
    const autosave = startAutosave({ version: 2, form: named('同事填的') }, ports)
    expect(autosave.get()).toMatchObject({ state: 'conflict', form: named('上次填的'), other: { version: 2 } })
  })

  it('没有存上就不答复版本，提交因此不会带走旧内容', async () => {
    const { ports, server, failures } = somePorts()
    const autosave = startAutosave(server(), ports)
    type(autosave, '沈阳')
    failures.push(new NoAnswer())
    expect(await autosave.flush()).toBeUndefined()
    expect(await autosave.flush()).toBe(2)
  })
})
