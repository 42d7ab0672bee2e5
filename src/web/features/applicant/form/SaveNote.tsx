import { classes } from '../../../lib/classes.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { InstantText } from '../../../ui/format.tsx'
import layout from '../../../ui/layout.module.css'
import type { Autosave, AutosaveState, SaveState } from './autosave.ts'
import styles from './SaveNote.module.css'

const SAYS: Readonly<Record<SaveState, string>> = {
  saved: '已保存',
  waiting: '已存在本机，即将保存到服务器…',
  saving: '正在保存…',
  offline: '没有连上服务器，已存在本机，连上后自动保存',
  conflict: '有另一份较新的内容，尚未保存',
  refused: '服务器没有接受，已存在本机',
  local: '改动存在本机，重新提交时一并送出',
}

/** Whether what was typed is safe, in few words. */
export const SaveNote = ({ saveState: { state, savedAt } }: { readonly saveState: AutosaveState }) => (
  <p className={classes(styles.note, styles[state])} role="status">
    {SAYS[state]}
    {state === 'saved' && savedAt !== undefined ? (
      <>
        ：<InstantText at={savedAt} />
      </>
    ) : null}
  </p>
)

/** When somebody else has saved meanwhile: both are there, and one chooses. */
export const Conflict = ({
  saveState,
  autosave,
}: {
  readonly saveState: AutosaveState
  readonly autosave: Autosave
}) => {
  if (saveState.state === 'conflict')
    return (
      <Alert
        tone="warning"
        title="这份申报表在别处另存过一份"
        action={
          <div className={layout.stack}>
            <Button kind="primary" onClick={autosave.keepMine}>
              以本机这份为准
            </Button>
            <Button onClick={autosave.takeOther}>以另存的那份为准</Button>
          </div>
        }
      >
        可能是同事，或者您在另一台电脑上填写的。两份都在，没有丢失；请选择以哪一份为准，另一份可以随时换回来。
      </Alert>
    )
  if (saveState.aside === undefined) return null
  return (
    <Alert
      tone="info"
      title="刚才没有采用的那份还留着"
      action={<Button onClick={autosave.swapAside}>换回那一份</Button>}
    />
  )
}
