import { type Act, MACHINES, permissions, type Role, splitAct } from '#lifecycle'
import { useAccount } from '../api/session.ts'

/** Whether the role may ever do that; whose thing it is, the server looks at. */
export const roleMay = (role: Role, act: Act): boolean =>
  permissions().some((permission) => permission.act === act && permission.role === role)

/** Whether the step starts from that stage. */
export const startsFrom = (act: Act, stage: string): boolean => {
  const [kind, step] = splitAct(act)
  const from: readonly string[] = MACHINES[kind].transitions[step]?.from ?? []
  return from.includes(stage)
}

/** `may('application.recommend', stage)`: what the one signed in can do to a thing in that stage; without a stage, at all. */
export const usePermission = (): ((act: Act, stage?: string) => boolean) => {
  const { role } = useAccount()
  return (act, stage) => roleMay(role, act) && (stage === undefined || startsFrom(act, stage))
}
