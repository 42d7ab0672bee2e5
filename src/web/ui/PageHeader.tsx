import { type ReactNode, useEffect } from 'react'
import layout from './layout.module.css'
import styles from './PageHeader.module.css'

interface Props {
  readonly title: string
  /** One line under it: what this page is for, or where the thing stands. */
  readonly lead?: ReactNode
  /** Buttons of the page, at its right end. */
  readonly actions?: ReactNode
  readonly tags?: ReactNode
}

/** The head of a page; its title is also the window's. */
export const PageHeader = ({ title, lead, actions, tags }: Props) => {
  useEffect(() => {
    document.title = `${title} · 培育`
  }, [title])
  return (
    <header className={styles.header}>
      <div>
        <h1>
          {title}
          {tags === undefined ? null : <span className={styles.tags}>{tags}</span>}
        </h1>
        {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
      </div>
      {actions === undefined ? null : <div className={layout.actions}>{actions}</div>}
    </header>
  )
}
