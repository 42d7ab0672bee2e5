import { Link, useSearch } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useChange } from '../../api/change.ts'
import { useSession } from '../../api/session.ts'
import { TextField } from '../../ui/fields.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { ProblemAlert } from '../../ui/ProblemAlert.tsx'
import { onSubmit } from './on-submit.ts'

/** Name and password, or the province's unified identity. */
export const Credentials = () => {
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const change = useChange()
  const { oidc } = useSession()
  const { problem } = useSearch({ from: '__root__' })
  const signIn = () => change.mutate({ url: '/api/session', body: { login: login.trim(), password } })
  return (
    <>
      <PageHeader title="登录" />
      <form onSubmit={onSubmit(signIn)}>
        {problem === undefined ? null : <TurnedBack code={problem} />}
        <ProblemAlert error={change.error} />
        <TextField label="登录名" value={login} onChange={setLogin} autoComplete="username" required />
        <TextField
          label="密码"
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          required
        />
        <Button type="primary" htmlType="submit" size="large" block loading={change.isPending}>
          登录
        </Button>
        {oidc ? <a href="/api/oidc/begin">用省统一身份认证登录</a> : null}
      </form>
      <p className="side-by-side">
        <Link to="/registration">企业注册</Link>
        <Link to="/password-reset">忘记密码</Link>
      </p>
    </>
  )
}

/** Who comes back from the unified identity without having got in. */
const TurnedBack = ({ code }: { readonly code: string }) => (
  <Alert
    type="error"
    role="alert"
    title="用省统一身份认证登录没有成功。"
    description={
      <>
        请重新登录，或用登录名和密码登录。<a href={`/problems/${encodeURIComponent(code)}`}>查看原因和办法</a>
      </>
    }
  />
)
