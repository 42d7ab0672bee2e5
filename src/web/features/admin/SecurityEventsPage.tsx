import type { SecurityEvent } from '../../api/accounts.ts'
import { choicesOf } from '../../lib/choices.ts'
import { classes } from '../../lib/classes.ts'
import { LOG_LIST } from '../../lib/log-list.ts'
import type { Column } from '../../ui/DataTable.tsx'
import { InstantText } from '../../ui/format.tsx'
import { ListPage } from '../../ui/ListPage.tsx'
import text from '../../ui/text.module.css'
import { EVENTS } from './security-event-names.ts'

const COLUMNS: readonly Column<SecurityEvent>[] = [
  { title: '时间', render: ({ at }) => <InstantText at={at} /> },
  { title: '事件', render: ({ event }) => EVENTS[event] ?? event },
  {
    title: '账户',
    render: ({ account, accountName, login }) => (
      <>
        {accountName ?? login ?? account ?? ''}
        {accountName === null || login === null ? null : (
          <div className={classes(text.muted, text.small, text.mono)}>{login}</div>
        )}
      </>
    ),
  },
  { title: '办理人', render: ({ by, byName }) => byName ?? by ?? '' },
  { title: '来源地址', render: ({ address }) => <span className={text.mono}>{address ?? ''}</span> },
  { title: '说明', render: ({ detail }) => detail },
]

/** What concerns the security of accounts; for the audit administrator. */
export const SecurityEventsPage = () => (
  <ListPage
    title="安全事件"
    lead="登录、锁定、密码、动态口令和账户办理的记录。只增不改。"
    url="/api/security-events"
    columns={COLUMNS}
    rowKey={({ id }) => String(id)}
    searchIn="姓名、登录名、完整地址"
    filters={[{ name: 'event', label: '事件', choices: choicesOf(EVENTS) }]}
    {...LOG_LIST}
    empty="还没有安全事件。有人登录或办理账户以后，会记在这里。"
  />
)
