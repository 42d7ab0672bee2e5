import type { ApplicationStage } from '#lifecycle'
import type { Procedure, Step } from '#policy'
import text from '../../ui/text.module.css'
import styles from './Steps.module.css'

/** The whole way; a policy goes the steps of its procedure. */
const WAY: readonly { readonly name: string; readonly step?: Step; readonly without?: Step }[] = [
  { name: '提交' },
  { name: '市级初审', step: 'cityReview' },
  { name: '市局推荐', step: 'cityReview' },
  { name: '报送省厅', step: 'letter' },
  { name: '评审', step: 'expertReview' },
  { name: '审核', without: 'expertReview' },
  { name: '公示', step: 'publicNotice' },
  { name: '认定' },
]

const wayOf = (procedure: Procedure) =>
  WAY.map((one, at) => ({ ...one, at })).filter(
    ({ step, without }) =>
      (step === undefined || procedure[step]) && (without === undefined || procedure[without] === undefined),
  )

/** How many steps of the whole way are behind an application in that stage. */
const DONE: Readonly<Record<ApplicationStage, number>> = {
  underCityReview: 1,
  returned: 1,
  withdrawn: 1,
  declined: 1,
  recommended: 3,
  reported: 4,
  underReview: 4,
  proposed: 6,
  notProposed: 4,
  publicised: 6,
  objectionUpheld: 6,
  recognised: 8,
}

const ENDED: readonly ApplicationStage[] = ['withdrawn', 'declined', 'notProposed', 'objectionUpheld']

/** The way an application goes, and where it is. */
export const Steps = ({ stage, procedure }: { readonly stage: ApplicationStage; readonly procedure: Procedure }) => {
  const way = wayOf(procedure)
  const here = way.find(({ at }) => at >= DONE[stage])?.at
  return (
    <ol className={styles.steps}>
      {way.map(({ name, at }) => {
        const state = stateOf(stage, at, here)
        return (
          <li
            key={name}
            className={state === 'later' ? undefined : styles[state]}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            {name}
            <span className={text.unseen}>{SAYS[state]}</span>
          </li>
        )
      })}
    </ol>
  )
}

const SAYS = { done: '（已完成）', now: '（办理中）', ended: '（到此结束）', later: '（尚未开始）' } as const

const stateOf = (stage: ApplicationStage, at: number, here: number | undefined): keyof typeof SAYS => {
  if (here === undefined || at < here) return 'done'
  if (at > here) return 'later'
  return ENDED.includes(stage) ? 'ended' : 'now'
}
