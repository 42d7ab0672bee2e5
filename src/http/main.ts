import { ConfigFault, StoreFault } from '#service'
import { start } from './start.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  const { address, config, stop } = await start(process.env, say)
  say(`培育已启动：${address}`)
  if (config.demo) say('这是演示：企业、人员和数据都是虚构的，可在页面上一键登录各种角色，并拨动时钟。')
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      say('正在停止：等待办理中的请求完成')
      void stop().then(() => process.exit(0))
    })
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`)
  process.exitCode = 1
}

function sentenceFor(error: unknown): string {
  if (error instanceof ConfigFault || error instanceof StoreFault) return error.message
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return `端口 ${process.env.PORT ?? 4173} 已被占用，可能培育已经在运行。请先停止占用的程序，或用环境变量 PORT 换一个端口。`
  return `启动失败：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
