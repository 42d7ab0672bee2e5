import type { ButtonHTMLAttributes, MouseEvent } from 'react'
import { classes } from '../lib/classes.ts'
import styles from './Button.module.css'

/** What a button is for: the main act, one that may do harm and the last word on it, one of less weight, a link. */
export type ButtonKind = 'plain' | 'primary' | 'danger' | 'destroy' | 'quiet' | 'link'

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'> {
  readonly kind?: ButtonKind
  /** Sends the form it stands in. */
  readonly submit?: boolean
  /** As wide as its form: the one act of a narrow page. */
  readonly wide?: boolean
  readonly small?: boolean
  /** While its act is under way: it keeps the focus and answers to nothing. */
  readonly busy?: boolean
}

/** A button; `<Button kind="primary" busy={change.isPending} onClick={save}>保存</Button>` */
export const Button = ({ kind, submit, wide, small, busy = false, onClick, ...rest }: Props) => {
  const act = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      {...rest}
      type={submit ? 'submit' : 'button'}
      className={classes(buttonClass(kind), wide && styles.wide, small && styles.small, busy && styles.busy)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={act}
    />
  )
}

/** The look of a button, for a link that leads to what a button would do. */
export const buttonClass = (kind: ButtonKind = 'plain'): string => classes(styles.button, styles[kind])
