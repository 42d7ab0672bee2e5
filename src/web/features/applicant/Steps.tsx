import type { ApplicationStage } from '#lifecycle'
import text from '../../ui/text.module.css'
import styles from './Steps.module.css'

const WAY = ['提交', '市级初审', '市局推荐', '报送省厅', '评审', '公示', '认定'] as const

/** How many steps of the way are behind an application in that stage. */
const DONE: Readonly<Record<ApplicationStage, number>> = {
  underCityReview: 1,
  returned: 1,
  withdrawn: 1,
  declined: 1,
  recommended: 3,
  reported: 4,
  underReview: 4,
  proposed: 5,
  notProposed: 4,
  publicised: 5,
  objectionUpheld: 5,
  recognised: 7,
}

const ENDED: readonly ApplicationStage[] = ['withdrawn', 'declined', 'notProposed', 'objectionUpheld']

/** The way an application goes, and where it is. */
export const Steps = ({ stage }: { readonly stage: ApplicationStage }) => (
  <ol className={styles.steps}>
    {WAY.map((step, at) => {
      const state = stateOf(stage, at)
      return (
        <li
          key={step}
          className={state === 'later' ? undefined : styles[state]}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          {step}
          <span className={text.unseen}>{SAYS[state]}</span>
        </li>
      )
    })}
  </ol>
)

const SAYS = { done: '（已完成）', now: '（办理中）', ended: '（到此结束）', later: '（尚未开始）' } as const

const stateOf = (stage: ApplicationStage, at: number): keyof typeof SAYS => {
  if (at < DONE[stage]) return 'done'
  if (at > DONE[stage]) return 'later'
  return ENDED.includes(stage) ? 'ended' : 'now'
}
