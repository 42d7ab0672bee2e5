import { type ReactNode, useState } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { AreaField } from './fields.tsx'
import { ProblemAlert } from './ProblemAlert.tsx'

interface Props {
  /** On the button that opens it, and on the one that does it. */
  readonly act: string
  /** 确定撤回这份申报吗？ */
  readonly question: string
  /** What will follow. */
  readonly children?: ReactNode
  /** The label of the box for a reason, where the act needs one. */
  readonly reason?: string
  /** Does it; while the promise runs the dialog waits, and shows why when it is refused. */
  readonly onConfirm: (reason: string) => Promise<unknown>
  /** Called when the dialog opens, such as to fill its fields. */
  readonly onOpen?: () => void
  readonly danger?: boolean
  readonly primary?: boolean
  readonly disabled?: boolean
}

/** Asks before it acts, with what will follow; `<ConfirmAct act="撤回" question="…" reason="撤回原因" danger … />` */
export const ConfirmAct = (props: Props) => {
  const {
    act,
    question,
    children,
    reason,
    onConfirm,
    onOpen,
    danger = false,
    primary = false,
    disabled = false,
  } = props
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [running, setRunning] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const kind = primary ? 'primary' : danger ? 'danger' : 'plain'
  const begin = () => {
    setError(null)
    onOpen?.()
    setOpen(true)
  }
  const confirm = async () => {
    setRunning(true)
    setError(null)
    try {
      await onConfirm(text.trim())
      setOpen(false)
      setText('')
    } catch (thrown) {
      setError(thrown)
    } finally {
      setRunning(false)
    }
  }
  return (
    <>
      <Button kind={kind} disabled={disabled} onClick={begin}>
        {act}
      </Button>
      {open ? (
        <Dialog
          title={question}
          act={act}
          kind={danger ? 'destroy' : 'primary'}
          disabled={reason !== undefined && text.trim() === ''}
          busy={running}
          onAct={() => void confirm()}
          onCancel={() => setOpen(false)}
        >
          {children}
          {reason === undefined ? null : <AreaField label={reason} value={text} onChange={setText} required />}
          <ProblemAlert error={error} />
        </Dialog>
      ) : null}
    </>
  )
}
