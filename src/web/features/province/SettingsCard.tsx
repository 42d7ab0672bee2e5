import { useState } from 'react'
import type { Regions } from '#kernel'
import { type NamedSetting, namedSettings, type Pack } from '#policy'
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
import { hintOf, showSetting, textOfSetting, typedSetting } from './settings.ts'

interface SettingsProps {
  readonly line: CampaignLine
  readonly rules: Pack
}

/** What the notice leaves to the province; changeable until the campaign opens. */
export const SettingsCard = ({ line, rules }: SettingsProps) => {
  const { settings, changes, stage } = line.campaign
  const may = usePermission()
  const [editing, setEditing] = useState(false)
  const mayChange = may('campaign.changeSettings', stage)
  const declared = namedSettings(rules.settings)
  const changed = declared.filter(({ name }) => Object.hasOwn(changes, name)).map(({ title }) => title)
  return (
    <Card
      title="设置"
      extra={mayChange && !editing ? <Button onClick={() => setEditing(true)}>调整设置</Button> : null}
    >
      {editing ? (
        <Editing line={line} rules={rules} onDone={() => setEditing(false)} />
      ) : (
        <>
          <div className={classes(layout.columns, layout.even)}>
            {halves(declared).map((half) => (
              <Rows
                key={half[0]?.name}
                of={half.map((field) => ({ label: field.title, value: showSetting(settings, field, rules.regions) }))}
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

const Editing = ({ line: { id, version, campaign }, rules, onDone }: SettingsProps & { onDone(): void }) => {
  const declared = namedSettings(rules.settings)
  const { settings } = campaign
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(declared.map((field) => [field.name, textOfSetting(settings, field)])),
  )
  const [opensOn, setOpensOn] = useState<string>(campaign.opensOn)
  const [reason, setReason] = useState('')
  const change = useChange(onDone)
  const moved = declared.filter((field) => texts[field.name] !== textOfSetting(settings, field))
  const save = () => {
    const changes = Object.fromEntries(moved.map(({ name, kind }) => [name, typedSetting(kind, texts[name] ?? '')]))
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
        {declared.map((field) => (
          <Setting
            key={field.name}
            field={field}
            regions={rules.regions}
            value={texts[field.name] ?? ''}
            onChange={(text) => setTexts({ ...texts, [field.name]: text })}
            error={problemAt(change.error, field.name)}
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
  readonly regions: Regions
  readonly field: NamedSetting
  readonly value: string
  readonly onChange: (text: string) => void
  readonly error: string | undefined
}

const YES_NO = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
]

const Setting = ({ field, regions, value, onChange, error }: SettingProps) => {
  const { title: label, kind } = field
  if (kind.type === 'units') return <Units label={label} regions={regions} value={value} onChange={onChange} />
  if (kind.type === 'flag')
    return <SelectField label={label} value={value} onChange={onChange} choices={YES_NO} error={error} />
  if (kind.type === 'choice') {
    const choices = Object.entries(kind.labels).map(([key, name]) => ({ value: key, label: name }))
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
  return <TextField label={label} hint={hintOf(field)} value={value} onChange={onChange} error={error} />
}

const Units = ({
  label,
  regions,
  value,
  onChange,
}: Pick<SettingProps, 'regions' | 'value' | 'onChange'> & { readonly label: string }) => {
  const chosen = value.split(',').filter((code) => code !== '')
  return (
    <fieldset className={fields.choice}>
      <legend>{label}</legend>
      {regions.reportingUnits.map(({ code, name }) => (
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
