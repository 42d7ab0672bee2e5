import { type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { Button, type ButtonKind } from './Button.tsx'
import styles from './Dialog.module.css'

interface Props {
  readonly title: ReactNode
  /** On the button that does it. */
  readonly act: string
  readonly kind?: ButtonKind
  readonly disabled?: boolean
  readonly busy?: boolean
  readonly onAct: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

/**
 * The browser's own dialog, for as long as it is drawn: what lies under it cannot be reached, Escape cancels, and the
 * focus goes back to where it came from.
 */
export const Dialog = ({ title, act, kind = 'primary', disabled, busy = false, onAct, onCancel, children }: Props) => {
  const heading = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Only a dialog that is closed, not one that is taken away, gives back the focus.
    return () => element?.close()
  }, [])
  const cancel = (event: SyntheticEvent) => {
    event.preventDefault()
    onCancel()
  }
  return createPortal(
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onCancel={cancel}>
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      <div>{children}</div>
      <div className={styles.buttons}>
        <Button onClick={onCancel}>取消</Button>
        <Button kind={kind} disabled={disabled} busy={busy} onClick={onAct}>
          {act}
        </Button>
      </div>
    </dialog>,
    document.body,
  )
}
