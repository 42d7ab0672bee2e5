import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { post } from '../../api/http.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { ProblemAlert } from '../../ui/ProblemAlert.tsx'
import { onSubmit } from './on-submit.ts'

/** Asks for a letter with a link. The answer is the same whether the account exists or not. */
export const ForgottenPage = () => {
  const [login, setLogin] = useState('')
  const change = useChange()
  const ask = () => change.mutate(post('/api/password-resets', { body: { login: login.trim() } }))
  return (
    <>
      <PageHeader title="忘记密码" lead="填写登录名，我们向账户登记的邮箱发送重设密码的链接。" />
      {change.isSuccess ? (
        <p role="status">已经受理。如果这个账户存在且登记了邮箱，几分钟内会收到邮件；没有收到的，请联系管理员。</p>
      ) : (
        <form className={layout.form} onSubmit={onSubmit(ask)}>
          <ProblemAlert error={change.error} />
          <TextField label="登录名" value={login} onChange={setLogin} autoComplete="username" required />
          <Button kind="primary" submit wide busy={change.isPending}>
            发送链接
          </Button>
        </form>
      )}
      <Link to="/sign-in">返回登录</Link>
    </>
  )
}
