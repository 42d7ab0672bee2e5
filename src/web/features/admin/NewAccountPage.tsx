import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { AccountLine } from '../../api/accounts.ts'
import { post } from '../../api/http.ts'
import { problemAt } from '../../api/problem.ts'
import { useAccount } from '../../api/session.ts'
import { useChange } from '../../api/use-change.ts'
import { classes } from '../../lib/classes.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { ProblemAlert } from '../../ui/ProblemAlert.tsx'
import { Rows } from '../../ui/Rows.tsx'
import text from '../../ui/text.module.css'
import { isApplicant, pathsOf, placeOfRole, rolesToMake } from './account-rules.ts'
import { UnitOrCounty } from './UnitOrCounty.tsx'

interface Created {
  readonly account: AccountLine
  readonly password: string
}

const BLANK = { login: '', name: '', email: '', enterprise: '', unit: '', county: '' }

/** Makes an account; its first password is shown once. */
export const NewAccountPage = () => {
  const { role: own, enterprise = '' } = useAccount()
  const roles = rolesToMake(own)
  const [role, setRole] = useState(roles[0]?.value ?? '')
  const [given, setGiven] = useState({ ...BLANK, enterprise })
  const change = useChange<Created>()
  const set = (name: keyof typeof BLANK) => (value: string) => setGiven({ ...given, [name]: value })
  const error = (field: string) => problemAt(change.error, field)
  if (change.data !== undefined) return <Made created={change.data} onMore={() => change.reset()} />
  return (
    <>
      <PageHeader title="新建账户" lead="建立以后显示一次初始密码，请当面或以安全的方式交给本人；首次登录须修改。" />
      <Card>
        <form
          className={classes(layout.form, layout.narrow)}
          onSubmit={(event) => {
            event.preventDefault()
            change.mutate(post('/api/accounts', { body: { role, ...filled(given, role) } }))
          }}
        >
          <SelectField label="角色" value={role} onChange={setRole} choices={roles} />
          <UnitOrCounty role={role} given={given} set={set} error={error} />
          {placeOfRole(role) !== 'enterprise' || isApplicant(own) ? null : (
            <TextField
              label="企业的统一社会信用代码"
              hint="企业须已经注册。"
              maxLength={18}
              value={given.enterprise}
              onChange={set('enterprise')}
              error={error('enterprise')}
              required
            />
          )}
          <TextField label="姓名" value={given.name} onChange={set('name')} error={error('name')} required />
          <TextField
            label="登录名"
            autoComplete="off"
            value={given.login}
            onChange={set('login')}
            error={error('login')}
            required
          />
          <TextField
            label="邮箱"
            type="email"
            autoComplete="off"
            hint="用于重设密码和接收通知，可以以后由本人填写。"
            value={given.email}
            onChange={set('email')}
            error={error('email')}
          />
          <ProblemAlert error={change.error} />
          <div className={layout.actions}>
            <Button kind="primary" submit busy={change.isPending}>
              建立账户
            </Button>
          </div>
        </form>
      </Card>
    </>
  )
}

/** Only what the role needs, and nothing blank. */
const filled = (given: typeof BLANK, role: string) => {
  const place = placeOfRole(role)
  const { login, name, email } = given
  return {
    login: login.trim(),
    name: name.trim(),
    ...(email.trim() === '' ? {} : { email: email.trim() }),
    ...(place === undefined ? {} : { [place]: given[place].trim() }),
  }
}

const Made = ({ created: { account, password }, onMore }: { readonly created: Created; onMore(): void }) => (
  <>
    <PageHeader title="账户已建立" lead="初始密码只显示这一次，离开本页后不能再看到。" />
    <Card title={`${account.name}（${account.roleName}）`}>
      <Rows
        of={[
          { label: '登录名', value: <span className={text.mono}>{account.login}</span> },
          { label: '初始密码', value: <strong className={text.mono}>{password}</strong> },
        ]}
      />
      <div className={layout.actions}>
        <Button onClick={onMore}>再建一个</Button>
        <BackToList />
      </div>
    </Card>
  </>
)

const BackToList = () => <Link to={pathsOf(useAccount().role).list}>回到账户名单</Link>
