import { useQuery } from '@tanstack/react-query'
import { read } from '../../lib/http.ts'
import type { AccountLine } from '../../lib/office-answers.ts'
import type { Column } from '../../ui/DataTable.tsx'
import { LogPage } from '../../ui/LogPage.tsx'
import { InstantText } from '../../ui/words.tsx'

interface SecurityEvent {
  readonly id: number
  readonly at: string
  readonly event: string
  readonly account: string | null
  readonly by_id: string | null
  readonly login: string | null
  readonly address: string | null
  readonly detail: string
}

/** What concerns the security of accounts; for the audit administrator. */
export const SecurityEventsPage = () => {
  const { data } = useQuery({
    queryKey: ['accounts'],
    queryFn: () => read<{ readonly items: readonly AccountLine[] }>('/api/accounts'),
  })
  const names = new Map(data?.items.map(({ id, name }) => [id, name]))
  return (
    <LogPage
      title="安全事件"
      lead="登录、锁定、密码、动态验证码和账户办理的记录。只增不改。"
      url="/api/security-events"
      columns={columnsOf((id) => (id === null ? '' : (names.get(id) ?? id)))}
      empty="还没有安全事件。"
    />
  )
}

const columnsOf = (nameOf: (id: string | null) => string): readonly Column<SecurityEvent>[] => [
  { title: '时间', render: ({ at }) => <InstantText at={at} /> },
  { title: '事件', render: ({ event }) => EVENTS[event] ?? event },
  { title: '账户', render: ({ account, login }) => nameOf(account) || (login ?? '') },
  { title: '办理人', render: ({ by_id }) => nameOf(by_id) },
  { title: '来源地址', render: ({ address }) => <span className="mono">{address ?? ''}</span> },
  { title: '说明', render: ({ detail }) => detail },
]

const EVENTS: Readonly<Record<string, string>> = {
  signedIn: '登录',
  signInFailed: '登录失败',
  locked: '登录锁定',
  secondFactorPassed: '动态验证码通过',
  secondFactorFailed: '动态验证码不符',
  backupCodeUsed: '使用备用码',
  secondFactorEnrolled: '启用动态验证码',
  secondFactorRemoved: '停用动态验证码',
  secondFactorReset: '重置动态验证码',
  signedOut: '退出',
  signedOutEverywhere: '全部退出',
  passwordChanged: '修改密码',
  passwordResetRequested: '申请重设密码',
  passwordReset: '重设密码',
  accountCreated: '建立账户',
  accountAmended: '变更账户',
  accountDisabled: '停用账户',
  accountEnabled: '恢复账户',
  accountUnlocked: '解除锁定',
  applicantRegistered: '企业注册',
  settingsChanged: '变更安全设置',
  refused: '越权被拒',
}
