import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAccount } from '../../api/session.ts'
import { useSignOut } from '../../api/use-sign-out.ts'
import { classes } from '../../lib/classes.ts'
import { Card } from '../../ui/Card.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import layout from '../../ui/layout.module.css'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Rows } from '../../ui/Rows.tsx'
import text from '../../ui/text.module.css'
import { PasswordForm } from './ChangePassword.tsx'
import { Contact } from './Contact.tsx'
import { EnrolSecondFactor } from './EnrolSecondFactor.tsx'

/** One's own account: who one is, password, second factor, the way out everywhere. */
export const AccountPage = () => {
  const account = useAccount()
  const { signOutEverywhere } = useSignOut()
  const navigate = useNavigate()
  const [changed, setChanged] = useState(false)
  const leave = async () => {
    await signOutEverywhere()
    await navigate({ to: '/sign-in' })
  }
  return (
    <>
      <PageHeader title="我的账户" />
      <div className={classes(layout.columns, layout.even)}>
        <div className={layout.stack}>
          <Card title="身份">
            <Rows
              of={[
                { label: '姓名', value: account.name },
                { label: '登录名', value: account.login },
                { label: '角色', value: account.roleName },
                ...(account.unitName === undefined ? [] : [{ label: '单位', value: account.unitName }]),
                ...(account.enterprise === undefined ? [] : [{ label: '统一社会信用代码', value: account.enterprise }]),
              ]}
            />
          </Card>
          <Card title="联系方式">
            <Contact account={account} />
          </Card>
          <Card title="退出所有设备">
            <p className={text.muted}>怀疑账户被别人用过，或者忘了在哪台电脑上没有退出，请退出所有设备，再更换密码。</p>
            <ConfirmAct act="退出所有设备" question="退出所有设备，包括这一台吗？" danger onConfirm={leave} />
          </Card>
        </div>
        <div className={layout.stack}>
          <Card title="更换密码">
            {changed ? <p role="status">密码已更换。</p> : null}
            <PasswordForm onDone={() => setChanged(true)} />
          </Card>
          <Card title="动态口令">
            <SecondFactorState bound={account.secondFactor === true} />
          </Card>
        </div>
      </div>
    </>
  )
}

const SecondFactorState = ({ bound }: { readonly bound: boolean }) => {
  const [binding, setBinding] = useState(false)
  if (binding) return <EnrolSecondFactor />
  return (
    <>
      <p>
        {bound ? '已绑定验证器。换了手机，可以重新绑定。' : '尚未绑定验证器。绑定后，即使密码泄露，别人也不能登录。'}
      </p>
      <button type="button" className={text.link} onClick={() => setBinding(true)}>
        {bound ? '重新绑定' : '现在绑定'}
      </button>
    </>
  )
}
