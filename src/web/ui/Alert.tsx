import type { ReactNode } from 'react'
import { classes } from '../lib/classes.ts'
import styles from './Alert.module.css'

interface Props {
  readonly tone: 'error' | 'warning' | 'info'
  readonly title: ReactNode
  /** What it means, and what to do. */
  readonly children?: ReactNode
  /** A button or two, at its right end. */
  readonly action?: ReactNode
}

/** Something to be noticed, read out at once. */
export const Alert = ({ tone, title, children, action }: Props) => (
  <div className={classes(styles.alert, styles[tone])} role="alert">
    <div className={styles.text}>
      <div className={children == null ? undefined : styles.title}>{title}</div>
      {children}
    </div>
    {action}
  </div>
)
