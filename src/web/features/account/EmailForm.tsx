import { Button } from 'antd'
import { useState } from 'react'
import { useChange } from '../../lib/change.ts'
import { problemAt } from '../../lib/problem.ts'
import { TextField } from '../../ui/fields.tsx'
import { ProblemAlert } from '../../ui/ProblemAlert.tsx'
import { onSubmit } from './on-submit.ts'

/** Where notices and links for a forgotten password go. */
export const EmailForm = ({ email }: { readonly email: string }) => {
  const [typed, setTyped] = useState(email)
  const change = useChange()
  return (
    <form
      className="form"
      onSubmit={onSubmit(() => change.mutate({ method: 'PUT', url: '/api/account', body: { email: typed.trim() } }))}
    >
      <TextField
        label="接收通知的邮箱"
        type="email"
        value={typed}
        onChange={setTyped}
        autoComplete="email"
        error={problemAt(change.error, 'email')}
        required
      />
      <ProblemAlert error={change.error} />
      <div className="actions">
        <Button htmlType="submit" disabled={typed === email} loading={change.isPending}>
          保存邮箱
        </Button>
        {change.isSuccess ? <span role="status">已保存。</span> : null}
      </div>
    </form>
  )
}
