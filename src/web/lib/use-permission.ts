import { type ActName, findAct, permissions, type Role } from '#lifecycle'
import { useAccount } from '../api/session.ts'

/** Whether the role may ever do that; whose thing it is, the server looks at. */
export const roleMay = (role: Role, act: ActName): boolean =>
  permissions().some((permission) => permission.act === act && permission.role === role)

/** Whether the act starts from that stage. */
export const startsFrom = (act: ActName, stage: string): boolean => findAct(act)?.from.includes(stage) === true

/** `may('application.recommend', stage)`: what the one signed in can do to a thing in that stage; without a stage, at all. */
export const usePermission = (): ((act: ActName, stage?: string) => boolean) => {
  const { role } = useAccount()
  return (act, stage) => roleMay(role, act) && (stage === undefined || startsFrom(act, stage))
}
