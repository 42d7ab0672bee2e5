import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type SessionStage, useSession } from '../../api/session.ts'
import { GoTo } from '../../ui/GoTo.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { ChangePassword } from './ChangePassword.tsx'
import { Credentials } from './Credentials.tsx'
import { EnrolSecondFactor } from './EnrolSecondFactor.tsx'
import { SecondFactor } from './SecondFactor.tsx'

/** What is asked at each step of signing in. */
const STEPS: Readonly<Record<Exclude<SessionStage, 'complete'>, ReactNode>> = {
  needsSecondFactor: <SecondFactor />,
  mustEnrolSecondFactor: (
    <>
      <PageHeader title="绑定验证器" lead="您的账户需要动态口令。绑定一次，以后登录时填写。" />
      <EnrolSecondFactor />
    </>
  ),
  mustChangePassword: <ChangePassword because="这是您第一次登录，或者密码已被管理员重置。请先换成自己的密码。" />,
}

/** Signs in, step by step, and then goes where one wanted to go. */
export const SignInPage = () => {
  const { stage } = useSession()
  const { next } = useSearch({ from: '__root__' })
  if (stage === null) return <Credentials />
  if (stage === 'complete') return <GoTo to={next?.startsWith('/') ? next : '/'} />
  return STEPS[stage]
}
