import { type Day, daysBetween, showDay } from '#kernel'
import { useSession } from '../api/session.ts'
import { classes } from '../lib/classes.ts'
import styles from './DaysLeft.module.css'

const FEW = 7

/** 还有 12 天（2019年6月30日截止）; nothing where no day is set. */
export const DaysLeft = ({ lastDay }: { readonly lastDay: Day | undefined }) => {
  const { today } = useSession()
  if (lastDay === undefined) return null
  const left = daysBetween(today, lastDay)
  return (
    <span className={classes(styles.left, left <= FEW && styles.few)}>
      {sayLeft(left)}（{showDay(lastDay)}截止）
    </span>
  )
}

const sayLeft = (left: number): string => {
  if (left < 0) return `已截止 ${-left} 天`
  return left === 0 ? '今天截止' : `还有 ${left} 天`
}
