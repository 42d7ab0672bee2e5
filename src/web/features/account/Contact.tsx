import { useState } from 'react'
import { post } from '../../api/http.ts'
import { problemAt } from '../../api/problem.ts'
import type { Account } from '../../api/session.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'
import { ProblemAlert } from '../../ui/ProblemAlert.tsx'
import { Rows } from '../../ui/Rows.tsx'
import text from '../../ui/text.module.css'
import { onSubmit } from './on-submit.ts'

/** How one can be reached, and how to change that. */
export const Contact = ({ account }: { readonly account: Account }) => {
  const [state, setState] = useState<'shown' | 'changing' | 'changed'>('shown')
  if (state === 'changing')
    return <ContactForm account={account} onDone={() => setState('changed')} onLeave={() => setState('shown')} />
  return (
    <>
      {state === 'changed' ? <p role="status">联系方式已变更。</p> : null}
      <Rows
        of={[
          { label: '邮箱', value: account.email ?? '未填写' },
          { label: '电话', value: account.phone ?? '未填写' },
        ]}
      />
      {account.hasPassword ? (
        <button type="button" className={text.link} onClick={() => setState('changing')}>
          变更联系方式
        </button>
      ) : (
        <p className={text.muted}>
          您以统一身份认证登录，或使用演示账户，没有自己的密码。需要变更联系方式的，请联系账户管理员或本企业的企业确认人。
        </p>
      )}
    </>
  )
}

interface FormProps {
  readonly account: Account
  readonly onDone: () => void
  readonly onLeave: () => void
}

const ContactForm = ({ account, onDone, onLeave }: FormProps) => {
  const [email, setEmail] = useState(account.email ?? '')
  const [phone, setPhone] = useState(account.phone ?? '')
  const [password, setPassword] = useState('')
  const change = useChange(onDone)
  const submit = () => change.mutate(post('/api/account/contact', { body: { email, phone, password } }))
  return (
    <form className={layout.form} onSubmit={onSubmit(submit)}>
      <ProblemAlert error={change.error} />
      <TextField
        label="邮箱"
        type="email"
        hint="用于重设密码和接收通知。变更以后，原来的邮箱会收到一封告知邮件。"
        value={email}
        onChange={setEmail}
        autoComplete="email"
        error={problemAt(change.error, 'email')}
        required
      />
      <TextField
        label="电话"
        type="tel"
        value={phone}
        onChange={setPhone}
        autoComplete="tel"
        error={problemAt(change.error, 'phone')}
      />
      <TextField
        label="现在的密码"
        type="password"
        hint="用来确认是您本人。"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        required
      />
      <div className={layout.actions}>
        <Button kind="primary" submit busy={change.isPending}>
          保存
        </Button>
        <Button onClick={onLeave}>取消</Button>
      </div>
    </form>
  )
}
