import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dayOf, findRegion } from '#kernel'
import { ROLES } from '#lifecycle'
import { useChange } from '../../lib/change.ts'
import { choicesOf } from '../../lib/choices.ts'
import { read } from '../../lib/http.ts'
import type { AccountLine } from '../../lib/office-answers.ts'
import { useAccount } from '../../lib/session.ts'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import type { Column } from '../../ui/DataTable.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { ToneTag } from '../../ui/tags.tsx'
import { WholeList } from '../../ui/WholeList.tsx'
import { DayText } from '../../ui/words.tsx'
import { mayManage } from './manage.ts'

/** Who can sign in. */
export const AccountsPage = () => {
  const accounts = useQuery({
    queryKey: ['accounts'],
    queryFn: () => read<{ readonly items: readonly AccountLine[] }>('/api/accounts'),
  })
  return (
    <>
      <PageHeader
        title="账户"
        lead="账户、安全、审计三类管理员相互独立，各自只能办理本类管理员的账户；其他账户由账户管理员办理。"
        actions={
          <Link className="button button-primary" to="/admin/new-account">
            新建账户
          </Link>
        }
      />
      <Loaded query={accounts}>
        {({ items }) => (
          <WholeList
            caption="账户"
            rows={items}
            columns={COLUMNS}
            rowKey={({ id }) => id}
            searchIn="姓名、登录名、信用代码"
            textOf={({ name, login, enterprise = '' }) => `${name} ${login} ${enterprise}`}
            filters={[
              { name: 'role', label: '角色', choices: choicesOf(ROLES), keyOf: ({ role }) => role },
              {
                name: 'state',
                label: '状态',
                choices: choicesOf(STATES),
                keyOf: ({ disabledAt }) => (disabledAt === undefined ? 'inUse' : 'disabled'),
              },
            ]}
            empty="还没有账户。"
          />
        )}
      </Loaded>
    </>
  )
}

const STATES = { inUse: '在用', disabled: '已停用' }

const COLUMNS: readonly Column<AccountLine>[] = [
  { title: '姓名', render: ({ name }) => name },
  { title: '登录名', render: ({ login }) => <span className="mono">{login}</span> },
  { title: '角色', render: ({ roleName }) => roleName },
  { title: '单位', render: placeOf },
  { title: '动态验证码', render: ({ secondFactor }) => (secondFactor ? '已绑定' : '未绑定') },
  { title: '建立日期', render: ({ createdAt }) => <DayText on={dayOf(new Date(createdAt))} /> },
  {
    title: '状态',
    render: ({ disabledAt }) =>
      disabledAt === undefined ? <ToneTag tone="good">在用</ToneTag> : <ToneTag tone="still">已停用</ToneTag>,
  },
  { title: '办理', render: (account) => <Acts account={account} /> },
]

function placeOf({ enterprise, county, unitName }: AccountLine): string {
  if (enterprise !== undefined) return enterprise
  const place = county === undefined ? undefined : findRegion(county)?.name
  return `${unitName ?? ''}${place === undefined || place === unitName ? '' : place}`
}

const Acts = ({ account: { id, name, role, disabledAt, secondFactor } }: { readonly account: AccountLine }) => {
  const me = useAccount()
  const change = useChange()
  const act = (noun: string) => () => change.mutateAsync({ url: `/api/accounts/${id}/${noun}` })
  const manages = id !== me.id && mayManage(me.role, role)
  return (
    <div className="actions">
      {manages && disabledAt === undefined ? (
        <ConfirmAct act="停用" question={`停用${name}的账户吗？`} danger onConfirm={act('disabling')}>
          <p>立即退出所有设备，不能再登录。已经办理的记录不变，以后可以恢复。</p>
        </ConfirmAct>
      ) : null}
      {manages && disabledAt !== undefined ? (
        <ConfirmAct act="恢复" question={`恢复${name}的账户吗？`} onConfirm={act('enabling')} />
      ) : null}
      {manages && secondFactor ? (
        <ConfirmAct
          act="重置验证码"
          question={`重置${name}的动态验证码吗？`}
          danger
          onConfirm={act('second-factor-reset')}
        >
          <p>用于手机丢失。重置后退出所有设备，下次登录时重新绑定。请先核实本人身份。</p>
        </ConfirmAct>
      ) : null}
      {me.role === 'securityAdmin' ? (
        <ConfirmAct act="解除锁定" question={`解除${name}的登录锁定吗？`} onConfirm={act('unlocking')}>
          <p>连续输错密码被锁定的，可以提前解除。请先核实本人身份。</p>
        </ConfirmAct>
      ) : null}
    </div>
  )
}
