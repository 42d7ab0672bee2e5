import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { post } from '../../api/http.ts'
import { useSession } from '../../api/session.ts'
import { useChange } from '../../api/use-change.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'
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
  const signIn = () => change.mutate(post('/api/session', { body: { login: login.trim(), password } }))
  return (
    <>
      <PageHeader title="登录" />
      <form className={layout.form} onSubmit={onSubmit(signIn)}>
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
        <Button kind="primary" submit wide busy={change.isPending}>
          登录
        </Button>
        {oidc ? <a href="/api/oidc/begin">用省统一身份认证登录</a> : null}
      </form>
      <p className={layout.sideBySide}>
        <Link to="/registration">企业注册</Link>
        <Link to="/password-reset">忘记密码</Link>
      </p>
    </>
  )
}

/** Who comes back from the unified identity without having got in. */
const TurnedBack = ({ code }: { readonly code: string }) => (
  <Alert tone="error" title="用省统一身份认证登录没有成功。">
    请重新登录，或用登录名和密码登录。<a href={`/problems/${encodeURIComponent(code)}`}>查看原因和办法</a>
  </Alert>
)
