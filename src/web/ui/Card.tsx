import { type ReactNode, useId } from 'react'
import styles from './Card.module.css'
import text from './text.module.css'

interface Props {
  readonly title?: string
  readonly extra?: ReactNode
  readonly children: ReactNode
  /** Named so that a link can lead here. */
  readonly id?: string
}

/** A part of a page with its own heading. */
export const Card = ({ title, extra, children, id }: Props) => {
  const heading = useId()
  if (title === undefined)
    return (
      <div className={styles.card} id={id}>
        {children}
      </div>
    )
  return (
    <section className={styles.card} id={id} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading}>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  )
}

/** Something of nothing: what would stand here, and what to do to have it. */
export const Empty = ({ children }: { readonly children: ReactNode }) => <div className={text.empty}>{children}</div>
