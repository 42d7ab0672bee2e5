import { Link } from '@tanstack/react-router'
import { ROLES } from '#lifecycle'
import { useAccount } from '../../lib/session.ts'
import type { Column } from '../../ui/DataTable.tsx'
import { LogPage } from '../../ui/LogPage.tsx'
import { InstantText } from '../../ui/words.tsx'

interface Access {
  readonly id: number
  readonly at: string
  readonly name: string
  readonly role: string
  readonly kind: string
  readonly thing: string
}

/** Who read what; for the supervisor and the audit administrator. */
export const AccessesPage = () => {
  const { role } = useAccount()
  return (
    <LogPage
      title="查阅记录"
      lead="谁在什么时候看了哪一项申报、企业登记、文件或公文。记录只增不改。"
      url="/api/accesses"
      columns={columnsOf(role === 'supervisor')}
      empty="还没有查阅记录。"
    />
  )
}

const columnsOf = (mayOpen: boolean): readonly Column<Access>[] => [
  { title: '时间', render: ({ at }) => <InstantText at={at} /> },
  { title: '查阅人', render: ({ name }) => name },
  { title: '角色', render: ({ role }) => nameIn(ROLES, role) },
  { title: '种类', render: ({ kind }) => nameIn(KINDS, kind) },
  {
    title: '对象',
    render: ({ kind, thing }) =>
      kind === 'application' && mayOpen ? (
        <Link to="/province/applications/$id" params={{ id: thing }}>
          {thing}
        </Link>
      ) : (
        <span className="mono">{thing}</span>
      ),
  },
]

const KINDS: Readonly<Record<string, string>> = {
  application: '申报',
  enterprise: '企业登记',
  file: '文件',
  recommendation: '推荐函',
  review: '评审',
  publicNotice: '公示',
  title: '证书',
  outbox: '未寄出的邮件',
}

const nameIn = (names: Readonly<Record<string, string>>, key: string): string => names[key] ?? key
