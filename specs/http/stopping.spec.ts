import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { startServer } from '#specs/support/running-server.ts'

describe('停止程序', () => {
  it('浏览器备着而没有用的连接，不让程序停不下来；页面此前照常', { timeout: 90_000 }, async () => {
    const server = await startServer({ PEIYU_DEMO: 'off' })
    const spare = connect(Number(new URL(server.address).port), '127.0.0.1')
    await once(spare, 'connect')
    const closed = once(spare, 'close')
    expect((await fetch(server.address)).status).toBe(200)
    await server.stop()
    await closed
    expect(server.said()).toContain('正在停止：等待办理中的请求完成')
    await expect(fetch(server.address)).rejects.toThrow()
  })
})
