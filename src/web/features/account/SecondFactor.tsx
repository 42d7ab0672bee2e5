import { useState } from 'react'
import { post } from '../../api/http.ts'
import { useChange } from '../../api/use-change.ts'
import { useSignOut } from '../../api/use-sign-out.ts'
import { Button } from '../../ui/Button.tsx'
import layout from '../../ui/layout.module.css'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { ProblemAlert } from '../../ui/ProblemAlert.tsx'
import text from '../../ui/text.module.css'
import { CodeField } from './CodeField.tsx'
import { onSubmit } from './on-submit.ts'

/** The second step of those who have an authenticator. */
export const SecondFactor = () => {
  const [code, setCode] = useState('')
  const change = useChange()
  const { signOut, error } = useSignOut()
  return (
    <>
      <PageHeader title="动态口令" lead="密码正确，还需要验证器中的动态口令。" />
      <form
        className={layout.form}
        onSubmit={onSubmit(() => change.mutate(post('/api/session/second-factor', { body: { code: code.trim() } })))}
      >
        <ProblemAlert error={change.error ?? error} />
        <CodeField
          label="验证码"
          hint="打开手机上的验证器，填写 6 位数字；手机不在身边时，可以填写一个备用码。"
          value={code}
          onChange={setCode}
        />
        <Button kind="primary" submit wide busy={change.isPending}>
          验证
        </Button>
      </form>
      <button type="button" className={text.link} onClick={signOut}>
        换一个账户登录
      </button>
    </>
  )
}
