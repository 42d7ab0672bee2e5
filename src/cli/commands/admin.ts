import { createFirstAccount, openIdentity } from '#identity'
import { openRuntime, readConfig } from '#service'
import { needPositional, textOption } from '../arguments.ts'
import { type Command, type ExitCode, NegativeAnswer, UsageError } from '../terminal.ts'

const ADMINISTRATORS = ['accountAdmin', 'securityAdmin', 'auditAdmin'] as const

/** Makes the first account of each kind of administrator, for who sits at the server. */
export const admin: Command = {
  usage: 'admin create <登录名> --role accountAdmin|securityAdmin|auditAdmin --name <姓名> [--email <邮箱>]',
  summary: '在没有账户的办公系统中建立某类管理员的第一个账户；临时密码只显示一次，首次登录须更换并绑定验证器。',
  words: 2,
  options: { role: { type: 'string' }, name: { type: 'string' }, email: { type: 'string' } },
  run: async (positionals, options, terminal): Promise<ExitCode> => {
    if (positionals[0] !== 'create')
      throw new UsageError('unknown-command', `admin 之后应是 create。用法：peiyu ${admin.usage}`)
    const login = needPositional(positionals, 1, '登录名', admin.usage)
    const role = ADMINISTRATORS.find((one) => one === (textOption(options, 'role') ?? 'accountAdmin'))
    if (role === undefined) throw new UsageError('unknown-role', `--role 应是 ${ADMINISTRATORS.join('、')} 之一。`)
    const config = readConfig(terminal.env)
    const runtime = await openRuntime({ database: config.database })
    try {
      const wanted = { login, role, name: textOption(options, 'name') ?? login, email: textOption(options, 'email') }
      const answer = await createFirstAccount(openIdentity(runtime, config), wanted)
      if (!answer.ok) throw new NegativeAnswer(answer.refusal.code, answer.refusal.message)
      const { password } = answer.value
      if (options.json === true) terminal.out(JSON.stringify({ login, role, password }))
      else terminal.out(`已建立账户 ${login}。临时密码：${password}\n请立即登录更换密码并绑定验证器。`)
      return 0
    } finally {
      await runtime.close()
    }
  },
}
