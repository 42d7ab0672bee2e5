import { type ReactNode, useEffect } from 'react'

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
    <header className="page-header">
      <div>
        <h1>
          {title} {tags}
        </h1>
        {lead === undefined ? null : <p className="lead">{lead}</p>}
      </div>
      {actions === undefined ? null : <div className="actions">{actions}</div>}
    </header>
  )
}
