import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { isDay, showDay } from '#kernel/day.ts'
import { useDemo } from '../api/demo.ts'
import { newKey, post, put, send } from '../api/http.ts'
import type { Session } from '../api/session.ts'
import { ProblemAlert } from '../ui/ProblemAlert.tsx'
import styles from './DemoBar.module.css'
import { beginningOf } from './navigation.ts'

/** Only in the demo: its day, which can be moved, and one click to sit in another's chair. */
export const DemoBar = ({ session }: { readonly session: Session }) => {
  const { data } = useDemo()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [error, setError] = useState<unknown>(null)
  const attempt = async (work: () => Promise<unknown>) => {
    setError(null)
    await work().catch(setError)
    await client.invalidateQueries()
  }
  const moveTo = (on: string) =>
    isDay(on) ? attempt(() => send(put('/api/demo/clock', { body: { on } }), newKey())) : undefined
  /** Plays the year anew up to another moment; whoever sits at a desk stays there. */
  const playTo = (chosen: string) => {
    const scene = data?.scenes.find(({ id }) => id === chosen)?.id
    return scene === undefined ? undefined : attempt(() => send(put('/api/demo/scene', { body: { scene } }), newKey()))
  }
  const sitAs = (account: string) =>
    attempt(async () => {
      await send(post('/api/demo/session', { body: { account } }), newKey())
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' && queryKey[0] !== 'demo' })
      await client.invalidateQueries()
      const role = data?.accounts.find(({ id }) => id === account)?.role
      await navigate({ to: role === undefined ? '/' : beginningOf(role) })
    })
  return (
    <aside className={styles.demo} aria-label="演示">
      <strong>演示环境</strong>
      <span>企业、人员和数据均为虚构。</span>
      <DayMover today={session.today} onMove={moveTo} />
      <label>
        场景
        <select value="" onChange={(event) => void playTo(event.target.value)}>
          <option value="" disabled>
            从头演到…
          </option>
          {data?.scenes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        身份
        <select value={session.account?.id ?? ''} onChange={(event) => void sitAs(event.target.value)}>
          <option value="" disabled>
            选择一个身份进入
          </option>
          {data?.accounts.map(({ id, roleName, name, unitName }) => (
            <option key={id} value={id}>
              {roleName}：{name}
              {unitName === undefined ? '' : `（${unitName}）`}
            </option>
          ))}
        </select>
      </label>
      <ProblemAlert error={error} />
    </aside>
  )
}

/** A day half typed moves nothing; leaving the field or Enter does. */
const DayMover = ({ today, onMove }: { readonly today: string; readonly onMove: (on: string) => void }) => {
  const [typed, setTyped] = useState(today)
  const [known, setKnown] = useState(today)
  if (known !== today) {
    setKnown(today)
    setTyped(today)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onMove(typed)
      }}
    >
      <label>
        演示日期
        <input type="date" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <button type="submit" disabled={typed === today}>
        {isDay(typed) && typed !== today ? `调到${showDay(typed)}` : '调整日期'}
      </button>
    </form>
  )
}
