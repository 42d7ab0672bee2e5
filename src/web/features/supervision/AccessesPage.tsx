import { Link } from '@tanstack/react-router'
import { ROLES } from '#lifecycle'
import type { Access } from '../../api/accounts.ts'
import { useAccount } from '../../api/session.ts'
import { choicesOf } from '../../lib/choices.ts'
import { LOG_LIST } from '../../lib/log-list.ts'
import type { Column } from '../../ui/DataTable.tsx'
import { InstantText } from '../../ui/format.tsx'
import { ListPage } from '../../ui/ListPage.tsx'
import text from '../../ui/text.module.css'

/** Who read what; for the supervisor and the audit administrator. */
export const AccessesPage = () => {
  const { role } = useAccount()
  return (
    <ListPage
      title="查阅记录"
      lead="谁在什么时候看了哪一项申报、企业登记、文件或公文，查了哪些列表。记录只增不改。"
      url="/api/accesses"
      columns={columnsOf(role === 'supervisor')}
      rowKey={({ id }) => String(id)}
      searchIn="姓名、登录名、完整编号"
      filters={[
        { name: 'role', label: '角色', choices: choicesOf(READERS) },
        { name: 'kind', label: '种类', choices: choicesOf(KINDS) },
      ]}
      {...LOG_LIST}
      empty="还没有查阅记录。有人打开申报、企业登记、文件或公文以后，会记在这里。"
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
        <span className={text.mono}>{thing}</span>
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
  applicationList: '申报列表',
  enterpriseList: '企业登记列表',
  recommendationList: '推荐函列表',
  reviewList: '评审列表',
  assignmentList: '分派列表',
  publicNoticeList: '公示列表',
  expertList: '专家名单',
}

/** Those whose reading is recorded: what they read is not their own. */
const READERS = {
  countyOfficer: ROLES.countyOfficer,
  cityOfficer: ROLES.cityOfficer,
  cityHead: ROLES.cityHead,
  provinceOfficer: ROLES.provinceOfficer,
  provinceHead: ROLES.provinceHead,
  expert: ROLES.expert,
  supervisor: ROLES.supervisor,
  accountAdmin: ROLES.accountAdmin,
}

const nameIn = (names: Readonly<Record<string, string>>, key: string): string => names[key] ?? key
