import { z } from 'zod'
import { ROLES, type Role } from '#lifecycle'
import { CalendarDay } from '../schemas/common.ts'

const isRole = (text: string): text is Role => Object.hasOwn(ROLES, text)

export const RoleName = z.string().max(30).refine(isRole, '没有这种账户')

/** Every role, as an account has one. */
const AnyRole = z.enum(Object.keys(ROLES).filter(isRole))

/** An account as it is shown; nothing secret stands in it. */
export const Account = z
  .object({
    id: z.string(),
    login: z.string(),
    name: z.string(),
    role: AnyRole,
    roleName: z.string(),
    enterprise: z.string().optional(),
    unit: z.string().optional(),
    unitName: z.string().optional(),
    county: z.string().optional(),
    email: z.string().optional(),
    phone: z.string().optional(),
    hasPassword: z.boolean().describe('没有的以统一身份认证登录，或是演示账户'),
    secondFactor: z.boolean(),
    disabledAt: z.string().optional(),
    createdAt: z.string(),
  })
  .meta({ id: 'Account' })

export const AccountLine = Account.extend({
  lockedUntil: z.string().optional().describe('登录失败过多，锁定到这一时刻，ISO 8601'),
}).meta({ id: 'AccountLine' })

/** How far a sign-in has come, and who it is. */
export const SessionView = z
  .object({
    signedIn: z.boolean(),
    stage: z.enum(['complete', 'needsSecondFactor', 'mustEnrolSecondFactor', 'mustChangePassword']).nullable(),
    account: Account.nullable(),
    demo: z.boolean(),
    oidc: z.boolean().describe('是否接入统一身份认证'),
    now: z.string().describe('服务器时间，ISO 8601'),
    today: CalendarDay.describe('办理日期，亚洲/上海'),
  })
  .meta({ id: 'Session' })

export const Password = z.string().max(200)
export const Login = z.string().max(200)
export const Code = z.string().max(40)
export const Phone = z.string().max(30)
