import { useState } from 'react'
import { isDay } from '#kernel'
import type { Department } from '#policy'
import { post } from '../../api/http.ts'
import { useSession } from '../../api/session.ts'
import { useChange } from '../../api/use-change.ts'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { AreaField, SelectField, TextField } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'
import text from '../../ui/text.module.css'

interface Props {
  readonly id: string
  readonly version: number
  readonly departments: readonly Department[]
}

/** Records what a department answered. */
export const RecordReply = ({ id, version, departments }: Props) => {
  const { today } = useSession()
  const [reply, setReply] = useState<Reply>({
    department: departments[0]?.id ?? '',
    adverse: 'no',
    text: '',
    on: today,
  })
  const change = useChange()
  const set = (name: 'department' | 'adverse' | 'text' | 'on') => (value: string) =>
    setReply({ ...reply, [name]: value })
  const record = async () => {
    const { adverse, ...said } = reply
    const body = { ...said, adverse: adverse === 'yes' }
    await change.mutateAsync(post('/api/applications/{id}/department-replies', { id, body, version }))
    setReply({ ...reply, adverse: 'no', text: '' })
  }
  return (
    <ConfirmAct act="登记部门回复" question="登记部门回复" primary onConfirm={record}>
      <div className={layout.dialog}>
        <SelectField
          label="部门"
          value={reply.department}
          onChange={set('department')}
          choices={departments.map((one) => ({ value: one.id, label: one.name }))}
        />
        <ChoiceField
          label="结论"
          value={reply.adverse}
          onChange={set('adverse')}
          choices={[
            { value: 'no', label: '无不良记录' },
            { value: 'yes', label: '有不良记录' },
          ]}
        />
        <AreaField label="回复内容" value={reply.text} onChange={set('text')} required />
        <TextField
          label="回复日期"
          type="date"
          value={reply.on}
          onChange={set('on')}
          error={isDay(reply.on) ? undefined : '请选择日期。'}
          required
        />
        <p className={text.subtle}>同一部门再次登记的，以最后一次为准。</p>
      </div>
    </ConfirmAct>
  )
}

interface Reply {
  readonly department: string
  readonly adverse: string
  readonly text: string
  readonly on: string
}
