import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { put } from '../../api/http.ts'
import { problemAt } from '../../api/problem.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../ui/Button.tsx'
import layout from '../../ui/layout.module.css'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { ProblemAlert } from '../../ui/ProblemAlert.tsx'
import { NewPassword } from './NewPassword.tsx'
import { onSubmit } from './on-submit.ts'

/** Where the link of the letter leads. */
export const ResetPage = () => {
  const { token } = useParams({ from: '/public/password-reset/$token' })
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const change = useChange()
  const reset = () => change.mutate(put('/api/password-resets/{token}', { token, body: { password } }))
  return (
    <>
      <PageHeader title="重设密码" />
      {change.isSuccess ? (
        <p role="status">密码已经重设，其他地方的登录都已退出。</p>
      ) : (
        <form className={layout.form} onSubmit={onSubmit(reset)}>
          <ProblemAlert error={change.error} />
          <NewPassword
            password={password}
            again={again}
            onPassword={setPassword}
            onAgain={setAgain}
            error={problemAt(change.error, 'password')}
          />
          <Button kind="primary" submit wide disabled={password !== again} busy={change.isPending}>
            重设密码
          </Button>
        </form>
      )}
      <Link to="/sign-in">返回登录</Link>
    </>
  )
}
