import type { AccountLine } from '../../api/accounts.ts'
import { post } from '../../api/http.ts'
import { useAccount } from '../../api/session.ts'
import { useChange } from '../../api/use-change.ts'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import layout from '../../ui/layout.module.css'
import { AmendAccount } from './AmendAccount.tsx'
import { mayManage } from './account-rules.ts'

/** What one may do with an account of the list; nothing with one's own. */
export const AccountActs = ({ account }: { readonly account: AccountLine }) => {
  const me = useAccount()
  const { id, role, lockedUntil } = account
  return (
    <div className={layout.actions}>
      {id !== me.id && mayManage(me.role, role) ? <Managing account={account} /> : null}
      {me.role === 'securityAdmin' && lockedUntil !== undefined ? <Unlock account={account} /> : null}
    </div>
  )
}

const Managing = ({ account }: { readonly account: AccountLine }) => {
  const { name, disabledAt, secondFactor } = account
  const act = useAct(account)
  return (
    <>
      <AmendAccount account={account} />
      {disabledAt === undefined ? (
        <ConfirmAct
          act="停用"
          question={`停用${name}的账户吗？`}
          danger
          onConfirm={act('/api/accounts/{id}/disabling')}
        >
          <p>立即退出所有设备，不能再登录。已经办理的记录不变，以后可以恢复。</p>
        </ConfirmAct>
      ) : (
        <ConfirmAct act="恢复" question={`恢复${name}的账户吗？`} onConfirm={act('/api/accounts/{id}/enabling')} />
      )}
      {secondFactor ? (
        <ConfirmAct
          act="重置验证码"
          question={`重置${name}的动态口令吗？`}
          danger
          onConfirm={act('/api/accounts/{id}/second-factor-reset')}
        >
          <p>用于手机丢失。重置后退出所有设备，下次登录时重新绑定。请先核实本人身份。</p>
        </ConfirmAct>
      ) : null}
    </>
  )
}

const Unlock = ({ account }: { readonly account: AccountLine }) => {
  const act = useAct(account)
  return (
    <ConfirmAct
      act="解除锁定"
      question={`解除${account.name}的登录锁定吗？`}
      onConfirm={act('/api/accounts/{id}/unlocking')}
    >
      <p>连续输错密码被锁定的，可以提前解除。请先核实本人身份。</p>
    </ConfirmAct>
  )
}

type ActUrl = `/api/accounts/{id}/${'disabling' | 'enabling' | 'second-factor-reset' | 'unlocking'}`

const useAct = ({ id }: AccountLine) => {
  const change = useChange()
  return (url: ActUrl) => () => change.mutateAsync(post(url, { id }))
}
