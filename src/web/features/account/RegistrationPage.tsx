import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { mayApply, parseUscc } from '#kernel/uscc.ts'
import { post } from '../../api/http.ts'
import { problemAt } from '../../api/problem.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../ui/Button.tsx'
import { CountyField } from '../../ui/CountyField.tsx'
import { TextField } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { ProblemAlert } from '../../ui/ProblemAlert.tsx'
import { NewPassword } from './NewPassword.tsx'
import { onSubmit } from './on-submit.ts'

const BLANK = { uscc: '', enterpriseName: '', county: '', name: '', email: '', login: '', password: '', again: '' }

/** Registers an enterprise with its first account. */
export const RegistrationPage = () => {
  const [given, setGiven] = useState(BLANK)
  const change = useChange()
  const set = (name: keyof typeof BLANK) => (value: string) => setGiven({ ...given, [name]: value })
  const { again, ...body } = given
  const error = (field: keyof typeof body) => problemAt(change.error, field)
  const register = () =>
    change.mutate(post('/api/registrations', { body: { ...body, uscc: body.uscc.trim().toUpperCase() } }))
  if (change.isSuccess) return <Registered login={body.login} />
  return (
    <div className={layout.stack} data-wide>
      <PageHeader
        title="企业注册"
        lead="一个统一社会信用代码注册一次。注册后可以马上填写申报表；提交之前，由所在市或区县的工信部门核实企业身份。"
      />
      <form className={layout.form} onSubmit={onSubmit(register)}>
        <h2>企业</h2>
        <TextField
          label="统一社会信用代码"
          value={given.uscc}
          onChange={set('uscc')}
          maxLength={18}
          hint="营业执照上的 18 位代码"
          error={wrongCode(given.uscc) ?? error('uscc')}
          required
        />
        <TextField
          label="企业名称"
          value={given.enterpriseName}
          onChange={set('enterpriseName')}
          autoComplete="organization"
          error={error('enterpriseName')}
          required
        />
        <CountyField
          label="所在区县"
          value={given.county}
          onChange={set('county')}
          hint="法人注册所在的区、县，决定由哪个市受理。"
          error={error('county')}
          required
        />
        <h2>填报人</h2>
        <TextField
          label="姓名"
          value={given.name}
          onChange={set('name')}
          autoComplete="name"
          error={error('name')}
          required
        />
        <TextField
          label="邮箱"
          type="email"
          value={given.email}
          onChange={set('email')}
          autoComplete="email"
          hint="用于接收退回、公示等通知和重设密码。"
          error={error('email')}
          required
        />
        <TextField
          label="登录名"
          value={given.login}
          onChange={set('login')}
          autoComplete="username"
          error={error('login')}
          required
        />
        <NewPassword
          password={given.password}
          again={again}
          onPassword={set('password')}
          onAgain={set('again')}
          error={error('password')}
        />
        <ProblemAlert error={change.error} />
        <Button kind="primary" submit wide disabled={given.password !== again} busy={change.isPending}>
          注册
        </Button>
      </form>
      <Link to="/sign-in">已有账户，返回登录</Link>
    </div>
  )
}

/** Says what is wrong with a code as soon as it is complete. */
const wrongCode = (typed: string): string | undefined => {
  if (typed.trim().length < CODE_LENGTH) return undefined
  const reading = parseUscc(typed)
  if (!reading.ok) return reading.message
  const applicant = mayApply(reading.code)
  return applicant.ok ? undefined : applicant.message
}

const CODE_LENGTH = 18

const Registered = ({ login }: { readonly login: string }) => (
  <>
    <PageHeader title="注册成功" lead={`请用登录名“${login}”和刚才设置的密码登录。`} />
    <Link to="/sign-in">去登录</Link>
  </>
)
