import { useState } from 'react'
import { put } from '../../api/http.ts'
import { problemAt } from '../../api/problem.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { ProblemAlert } from '../../ui/ProblemAlert.tsx'
import { NewPassword } from './NewPassword.tsx'
import { onSubmit } from './on-submit.ts'

/** The step of signing in at which a password given by someone else is changed for one's own. */
export const ChangePassword = ({ because }: { readonly because: string }) => (
  <>
    <PageHeader title="更换密码" lead={because} />
    <PasswordForm />
  </>
)

/** Changes one's own password, knowing the old one. */
export const PasswordForm = ({ onDone }: { readonly onDone?: () => void }) => {
  const [old, setOld] = useState('')
  const [fresh, setFresh] = useState('')
  const [again, setAgain] = useState('')
  const change = useChange(() => {
    setOld('')
    setFresh('')
    setAgain('')
    onDone?.()
  })
  const submit = () => change.mutate(put('/api/account/password', { body: { old, new: fresh } }))
  return (
    <form className={layout.form} onSubmit={onSubmit(submit)}>
      <ProblemAlert error={change.error} />
      <TextField
        label="现在的密码"
        type="password"
        value={old}
        onChange={setOld}
        autoComplete="current-password"
        error={problemAt(change.error, 'old')}
        required
      />
      <NewPassword
        password={fresh}
        again={again}
        onPassword={setFresh}
        onAgain={setAgain}
        error={problemAt(change.error, 'new')}
      />
      <Button kind="primary" submit disabled={fresh !== again} busy={change.isPending}>
        更换密码
      </Button>
    </form>
  )
}
