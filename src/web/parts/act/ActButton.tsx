import type { ComponentProps } from 'react'
import type { ActName } from '#lifecycle'
import { type Folder, useMayNow } from '../../api/acts.ts'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import text from '../../ui/text.module.css'

interface Props extends Omit<ComponentProps<typeof ConfirmAct>, 'act'> {
  /** `application.recommend` */
  readonly name: ActName
  /** What it is done to: its folder in the addresses, and its id. */
  readonly to: { readonly folder: Folder; readonly id: string }
  /** On the button. */
  readonly label: string
}

/**
 * The button of an act: not there for whom it does not concern, and dimmed with the reason beside it while something
 * stands in the way. Whether and why is asked on the server.
 */
export const ActButton = ({ name, to: { folder, id }, label, disabled = false, ...confirm }: Props) => {
  const may = useMayNow(folder, id)
  if (!may.concerns(name)) return null
  const why = may.why(name)
  return (
    <>
      {why === undefined ? null : <span className={text.whyNot}>{why}</span>}
      <ConfirmAct {...confirm} act={label} disabled={disabled || why !== undefined} />
    </>
  )
}
