import type { ApplicationLine } from '../../api/applications.ts'
import { post } from '../../api/http.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { AreaField } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'
import text from '../../ui/text.module.css'
import styles from './ReturnPanel.module.css'
import type { ReturnItems } from './return-items.ts'

interface Props {
  readonly application: ApplicationLine
  readonly items: ReturnItems
  readonly onDone: () => void
}

/** The cells picked in the form below, each with its reason; only they are unlocked for the applicant. */
export const ReturnPanel = ({ application: { id, version }, items, onDone }: Props) => {
  const change = useChange()
  const send = async () => {
    const body = { items: items.list.map(({ field, reason }) => ({ field, reason: reason.trim() })) }
    await change.mutateAsync(post('/api/applications/{id}/return', { id, body, version }))
    items.clear()
    onDone()
  }
  const unexplained = items.list.filter(({ reason }) => reason.trim() === '').length
  return (
    <Card title={`退回补正 ${items.list.length} 处`}>
      <div className={layout.stack}>
        {items.list.length === 0 ? (
          <p className={text.muted}>
            在申报表和证明材料中勾选“退回”，在这里逐处写明哪里不对、怎样改。企业只能修改勾选的栏目。
          </p>
        ) : (
          <ul className={styles.items}>
            {items.list.map(({ field, label, reason }) => (
              <li key={field}>
                <AreaField
                  label={label}
                  rows={2}
                  value={reason}
                  onChange={(text) => items.explain(field, text)}
                  required
                />
                <button type="button" className={text.link} onClick={() => items.toggle(field, label)}>
                  不退回“{label}”
                </button>
              </li>
            ))}
          </ul>
        )}
        <div className={layout.actions}>
          <ConfirmAct
            act="退回企业补正"
            question={`退回企业补正 ${items.list.length} 处吗？`}
            primary
            disabled={items.list.length === 0 || unexplained > 0}
            onConfirm={send}
          >
            <p>企业会立即收到消息。补正后重新提交的，回到“市级初审中”。</p>
          </ConfirmAct>
          {items.list.length > 0 ? <Button onClick={items.clear}>全部取消</Button> : null}
          {unexplained > 0 ? (
            <span className={text.whyNot}>还有 {unexplained} 处没有写原因，写完才能退回。</span>
          ) : null}
        </div>
      </div>
    </Card>
  )
}
