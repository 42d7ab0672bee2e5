import { Link } from '@tanstack/react-router'
import { dayOf } from '#kernel'
import { ROLES } from '#lifecycle'
import type { AccountLine } from '../../api/accounts.ts'
import { ACCOUNTS, useConfirmers } from '../../api/accounts.ts'
import { useAccount } from '../../api/session.ts'
import { choicesOf } from '../../lib/choices.ts'
import { classes } from '../../lib/classes.ts'
import { PROVINCE } from '../../lib/packs.ts'
import { buttonClass } from '../../ui/Button.tsx'
import type { Column } from '../../ui/DataTable.tsx'
import { DayText, InstantText } from '../../ui/format.tsx'
import { ListPage } from '../../ui/ListPage.tsx'
import { ToneTag } from '../../ui/tags.tsx'
import text from '../../ui/text.module.css'
import { AccountActs } from './AccountActs.tsx'
import { isApplicant, pathsOf } from './account-rules.ts'

/** Who can sign in; to people of an enterprise, who of theirs. */
export const AccountsPage = () => {
  const { role } = useAccount()
  const own = isApplicant(role)
  return (
    <ListPage
      title={own ? '本企业账户' : '账户'}
      lead={own ? LEADS.own : LEADS.all}
      actions={role === 'clerk' ? <FirstConfirmer /> : <Adding act="新建账户" />}
      url={ACCOUNTS}
      columns={own ? [...WHO, ...STATE, ...(role === 'confirmer' ? ACTS : [])] : [...WHO, PLACE, ...STATE, ...ACTS]}
      rowKey={({ id }) => id}
      searchIn={own ? '姓名、登录名' : '姓名、登录名、信用代码'}
      filters={[
        { name: 'role', label: '角色', choices: own ? choicesOf(OWN_ROLES) : choicesOf(ACCOUNT_ROLES) },
        { name: 'state', label: '状态', choices: choicesOf(STATES) },
      ]}
      sorts={[
        { value: 'login', label: '登录名' },
        { value: 'name', label: '姓名' },
        { value: '-created', label: '最近建立在前' },
      ]}
      empty="还没有账户。新建以后，会出现在这里。"
    />
  )
}

const LEADS = {
  all: '账户、安全、审计三类管理员相互独立，各自只能办理本类管理员的账户；其他账户由账户管理员办理。',
  own: '本企业的账户由企业确认人办理。还没有企业确认人的，由填报人增加第一位。',
}

const { citizen: _citizen, system: _system, ...ACCOUNT_ROLES } = ROLES
const OWN_ROLES = { clerk: ROLES.clerk, confirmer: ROLES.confirmer }
const STATES = { inUse: '在用', locked: '已锁定', disabled: '已停用' }

const Adding = ({ act }: { readonly act: string }) => (
  <Link className={buttonClass('primary')} to={pathsOf(useAccount().role).adding}>
    {act}
  </Link>
)

/** What a clerk may add: the confirmer the enterprise does not have yet. */
const FirstConfirmer = () => {
  const { data } = useConfirmers()
  return data?.total === 0 ? <Adding act="增加企业确认人" /> : null
}

const WHO: readonly Column<AccountLine>[] = [
  {
    title: '姓名',
    render: ({ name, email, phone }) => (
      <>
        {name}
        {email === undefined && phone === undefined ? null : (
          <div className={classes(text.muted, text.small)}>{[email, phone].filter(Boolean).join('，')}</div>
        )}
      </>
    ),
  },
  { title: '登录名', render: ({ login }) => <span className={text.mono}>{login}</span> },
  { title: '角色', render: ({ roleName }) => roleName },
]

const PLACE: Column<AccountLine> = { title: '单位', render: placeOf }

const STATE: readonly Column<AccountLine>[] = [
  { title: '动态口令', render: ({ secondFactor }) => (secondFactor ? '已绑定' : '未绑定') },
  { title: '建立日期', render: ({ createdAt }) => <DayText on={dayOf(new Date(createdAt))} /> },
  { title: '状态', render: (account) => <State account={account} /> },
]

const ACTS: readonly Column<AccountLine>[] = [{ title: '办理', render: (account) => <AccountActs account={account} /> }]

function placeOf({ enterprise, county, unitName }: AccountLine): string {
  if (enterprise !== undefined) return enterprise
  const place = county === undefined ? undefined : PROVINCE.find(county)?.name
  return `${unitName ?? ''}${place === undefined || place === unitName ? '' : place}`
}

const State = ({ account: { disabledAt, lockedUntil } }: { readonly account: AccountLine }) => {
  if (disabledAt !== undefined) return <ToneTag tone="still">{STATES.disabled}</ToneTag>
  if (lockedUntil === undefined) return <ToneTag tone="good">{STATES.inUse}</ToneTag>
  return (
    <>
      <ToneTag tone="bad">{STATES.locked}</ToneTag>
      <div className={classes(text.muted, text.small)}>
        至<InstantText at={lockedUntil} />
      </div>
    </>
  )
}
