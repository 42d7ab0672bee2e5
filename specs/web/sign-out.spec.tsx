// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useSignOut } from '#web/api/use-sign-out.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const Out = () => {
  const { signOut, error } = useSignOut()
  return (
    <>
      <ProblemAlert error={error} />
      <button type="button" onClick={signOut}>
        退出
      </button>
    </>
  )
}

describe('退出登录', () => {
  it('请求没有办成的，说明没有退出的原因', async () => {
    const client = new QueryClient()
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')))
    render(
      <QueryClientProvider client={client}>
        <Out />
      </QueryClientProvider>,
    )
    await userEvent.click(screen.getByRole('button', { name: '退出' }))
    expect((await screen.findByRole('alert')).textContent).toContain('没有连上服务器')
  })

  it('办成的，忘掉读过的内容，只留登录状态', async () => {
    const client = new QueryClient()
    client.setQueryData(['applications', '/api/applications', {}], { items: [] })
    client.setQueryData(['session', '/api/session', {}], { signedIn: true })
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}', { status: 200 })))
    render(
      <QueryClientProvider client={client}>
        <Out />
      </QueryClientProvider>,
    )
    await userEvent.click(screen.getByRole('button', { name: '退出' }))
    await vi.waitFor(() => expect(client.getQueryData(['applications', '/api/applications', {}])).toBeUndefined())
    expect(client.getQueryData(['session', '/api/session', {}])).toBeDefined()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('对话框', () => {
  it('以标题为名，取消和办理各有一个按钮，办理中不再受理', async () => {
    const said: string[] = []
    const draw = (busy: boolean) => (
      <Dialog
        title="删除吗？"
        act="删除"
        busy={busy}
        onAct={() => said.push('act')}
        onCancel={() => said.push('cancel')}
      >
        <p>不能恢复。</p>
      </Dialog>
    )
    const { rerender } = render(draw(false))
    const dialog = screen.getByRole('dialog', { name: '删除吗？' })
    expect(dialog.hasAttribute('open')).toBe(true)
    await userEvent.click(screen.getByRole('button', { name: '删除' }))
    await userEvent.click(screen.getByRole('button', { name: '取消' }))
    rerender(draw(true))
    await userEvent.click(screen.getByRole('button', { name: '删除' }))
    expect(said).toEqual(['act', 'cancel'])
  })
})
