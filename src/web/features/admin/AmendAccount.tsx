import { useState } from 'react'
import type { AccountLine } from '../../api/accounts.ts'
import { post } from '../../api/http.ts'
import { problemAt } from '../../api/problem.ts'
import { useChange } from '../../api/use-change.ts'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { TextField } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'
import text from '../../ui/text.module.css'
import { placeOfRole } from './account-rules.ts'
import { UnitOrCounty } from './UnitOrCounty.tsx'

/** Changes what an account says of its holder. */
export const AmendAccount = ({ account }: { readonly account: AccountLine }) => {
  const [given, setGiven] = useState(() => fieldsOf(account))
  const change = useChange()
  const set = (name: keyof typeof given) => (value: string) => setGiven({ ...given, [name]: value })
  const error = (field: string) => problemAt(change.error, field)
  const begin = () => {
    setGiven(fieldsOf(account))
    change.reset()
  }
  const amend = () =>
    change.mutateAsync(post('/api/accounts/{id}/amendment', { id: account.id, body: bodyOf(account, given) }))
  return (
    <ConfirmAct act="更改" question={`更改${account.name}的账户`} onOpen={begin} onConfirm={amend}>
      <div className={layout.dialog}>
        <p>
          {account.roleName}，登录名 <span className={text.mono}>{account.login}</span>
          。更改后本人退出所有设备，须重新登录；换了邮箱的，原来的邮箱会收到告知邮件。
        </p>
        <TextField label="姓名" value={given.name} onChange={set('name')} error={error('name')} required />
        <TextField
          label="邮箱"
          type="email"
          autoComplete="off"
          value={given.email}
          onChange={set('email')}
          error={error('email')}
        />
        <TextField
          label="电话"
          type="tel"
          autoComplete="off"
          value={given.phone}
          onChange={set('phone')}
          error={error('phone')}
        />
        <UnitOrCounty role={account.role} given={given} set={set} error={error} />
      </div>
    </ConfirmAct>
  )
}

const fieldsOf = ({ name, email = '', phone = '', unit = '', county = '' }: AccountLine) => ({
  name,
  email,
  phone,
  unit,
  county,
})

/** The place only where the role has one that can change. */
const bodyOf = ({ role }: AccountLine, { name, email, phone, unit, county }: ReturnType<typeof fieldsOf>) => {
  const place = placeOfRole(role)
  return {
    name: name.trim(),
    email: email.trim(),
    phone: phone.trim(),
    ...(place === 'unit' ? { unit } : {}),
    ...(place === 'county' ? { county } : {}),
  }
}
