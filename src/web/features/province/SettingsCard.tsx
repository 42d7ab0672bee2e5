import { useState } from 'react'
import { reportingUnits } from '#kernel'
import type { CampaignLine } from '../../api/campaigns.ts'
import { post } from '../../api/http.ts'
import { problemAt } from '../../api/problem.ts'
import { useChange } from '../../api/use-change.ts'
import { classes } from '../../lib/classes.ts'
import { usePermission } from '../../lib/use-permission.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import fields from '../../ui/fields.module.css'
import { AreaField, SelectField, TextField, Tick } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'
import { ProblemAlert } from '../../ui/ProblemAlert.tsx'
import { Rows } from '../../ui/Rows.tsx'
import text from '../../ui/text.module.css'
import { SETTING_FIELDS, type SettingField, showSetting, textOfSetting, typedSetting } from './settings.ts'

/** What the notice leaves to the province; changeable until the campaign opens. */
export const SettingsCard = ({ line }: { readonly line: CampaignLine }) => {
  const { settings, changes, stage } = line.campaign
  const may = usePermission()
  const [editing, setEditing] = useState(false)
  const mayChange = may('campaign.changeSettings', stage)
  const changed = SETTING_FIELDS.filter(({ key }) => Object.hasOwn(changes, key)).map(({ label }) => label)
  return (
    <Card
      title="设置"
      extra={mayChange && !editing ? <Button onClick={() => setEditing(true)}>调整设置</Button> : null}
    >
      {editing ? (
        <Editing line={line} onDone={() => setEditing(false)} />
      ) : (
        <>
          <div className={classes(layout.columns, layout.even)}>
            {halves(SETTING_FIELDS).map((half) => (
              <Rows
                key={half[0]?.key}
                of={half.map((field) => ({ label: field.label, value: showSetting(settings, field) }))}
              />
            ))}
          </div>
          <p className={text.subtle}>
            {changed.length === 0 ? '都是方案的默认值。' : `已由省厅调整：${changed.join('、')}。`}
            {mayChange ? '' : '启动申报以后不能再调整。'}
          </p>
        </>
      )}
    </Card>
  )
}

const halves = <T,>(all: readonly T[]): readonly (readonly T[])[] => {
  const middle = Math.ceil(all.length / 2)
  return [all.slice(0, middle), all.slice(middle)]
}

const Editing = ({ line: { id, version, campaign }, onDone }: { readonly line: CampaignLine; onDone(): void }) => {
  const { settings } = campaign
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(SETTING_FIELDS.map((field) => [field.key, textOfSetting(settings, field)])),
  )
  const [opensOn, setOpensOn] = useState<string>(campaign.opensOn)
  const [reason, setReason] = useState('')
  const change = useChange(onDone)
  const moved = SETTING_FIELDS.filter((field) => texts[field.key] !== textOfSetting(settings, field))
  const save = () => {
    const changes = Object.fromEntries(moved.map((field) => [field.key, typedSetting(field, texts[field.key] ?? '')]))
    const body = { changes, reason: reason.trim(), ...(opensOn === campaign.opensOn ? {} : { opensOn }) }
    change.mutate(post('/api/campaigns/{id}/settings', { id, body, version }))
  }
  return (
    <div className={layout.form}>
      <div className={layout.row}>
        <TextField
          label="开始申报的日期"
          type="date"
          value={opensOn}
          onChange={setOpensOn}
          error={problemAt(change.error, 'opensOn')}
        />
        {SETTING_FIELDS.map((field) => (
          <Setting
            key={field.key}
            field={field}
            value={texts[field.key] ?? ''}
            onChange={(text) => setTexts({ ...texts, [field.key]: text })}
            error={problemAt(change.error, field.key)}
          />
        ))}
      </div>
      <AreaField label="调整理由" rows={2} value={reason} onChange={setReason} required />
      <ProblemAlert error={change.error} />
      <div className={layout.actions}>
        <Button kind="primary" busy={change.isPending} onClick={save}>
          保存设置
        </Button>
        <Button onClick={onDone}>取消</Button>
      </div>
    </div>
  )
}

interface SettingProps {
  readonly field: SettingField
  readonly value: string
  readonly onChange: (text: string) => void
  readonly error: string | undefined
}

const YES_NO = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
]

const Setting = ({ field: { label, kind }, value, onChange, error }: SettingProps) => {
  if (kind.type === 'units') return <Units label={label} value={value} onChange={onChange} />
  if (kind.type === 'yesNo')
    return <SelectField label={label} value={value} onChange={onChange} choices={YES_NO} error={error} />
  if (kind.type === 'choice') {
    const choices = Object.entries(kind.options).map(([key, name]) => ({ value: key, label: name }))
    return <SelectField label={label} value={value} onChange={onChange} choices={choices} error={error} />
  }
  if (kind.type === 'number')
    return (
      <TextField
        label={`${label}（${kind.unit}）`}
        inputMode="numeric"
        value={value}
        onChange={onChange}
        error={error}
      />
    )
  return <TextField label={label} hint={kind.hint} value={value} onChange={onChange} error={error} />
}

const Units = ({ label, value, onChange }: Pick<SettingProps, 'value' | 'onChange'> & { readonly label: string }) => {
  const chosen = value.split(',').filter((code) => code !== '')
  return (
    <fieldset className={fields.choice}>
      <legend>{label}</legend>
      {reportingUnits().map(({ code, name }) => (
        <Tick
          key={code}
          label={name}
          checked={chosen.includes(code)}
          onChange={(checked) =>
            onChange((checked ? [...chosen, code] : chosen.filter((one) => one !== code)).join(','))
          }
        />
      ))}
    </fieldset>
  )
}
