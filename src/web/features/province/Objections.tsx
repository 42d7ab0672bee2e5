import { useState } from 'react'
import { OBJECTION_STAGES, type ObjectionStage } from '#lifecycle'
import { newKey, post, put } from '../../api/http.ts'
import type { ObjectionLine, PublicNoticeFile } from '../../api/notices.ts'
import { useObjections } from '../../api/notices.ts'
import { useChange } from '../../api/use-change.ts'
import { classes } from '../../lib/classes.ts'
import { usePermission } from '../../lib/use-permission.ts'
import { Card, Empty } from '../../ui/Card.tsx'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { AreaField, SelectField, TextField } from '../../ui/fields.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import layout from '../../ui/layout.module.css'
import { type Tone, ToneTag } from '../../ui/tags.tsx'
import text from '../../ui/text.module.css'

const TONES: Readonly<Record<ObjectionStage, Tone>> = {
  open: 'wait',
  upheld: 'bad',
  dismissed: 'good',
  notAdmitted: 'still',
}

/** What was objected and what was answered. */
export const Objections = ({ line }: { readonly line: PublicNoticeFile }) => (
  <Loaded query={useObjections(line.id)}>{(objections) => <Listed line={line} objections={objections} />}</Loaded>
)

interface ListedProps {
  readonly line: PublicNoticeFile
  readonly objections: readonly ObjectionLine[]
}

const Listed = ({ line, objections }: ListedProps) => {
  const may = usePermission()
  const open = line.publicNotice.stage === 'published'
  const nameOf = (application: string) =>
    line.items.find((item) => item.application === application)?.enterpriseName ?? application
  return (
    <Card
      title={`异议 ${objections.length} 件`}
      extra={open && may('objection.raise') ? <RecordObjection line={line} /> : null}
    >
      {objections.length === 0 ? (
        <Empty>没有异议。社会公众在公开页面提出的，或者经办人登记的，会出现在这里。</Empty>
      ) : (
        <DataTable
          caption="异议"
          columns={[
            { title: '编号', render: ({ objection }: ObjectionLine) => `第 ${objection.number} 号` },
            { title: '对象', render: ({ objection }: ObjectionLine) => nameOf(objection.application) },
            {
              title: '事实和依据',
              render: ({ objection: { facts, name, contact } }: ObjectionLine) => (
                <>
                  <span className={text.preserve}>{facts}</span>
                  <div className={classes(text.muted, text.small)}>
                    {name === undefined ? '匿名' : `${name}（${contact ?? '无联系方式'}）`}
                  </div>
                </>
              ),
            },
            { title: '办理', render: (one: ObjectionLine) => <Handling line={one} /> },
          ]}
          rows={objections}
          rowKey={({ id }) => id}
        />
      )}
    </Card>
  )
}

const Handling = ({ line }: { readonly line: ObjectionLine }) => {
  const may = usePermission()
  const { stage, answer } = line.objection
  return (
    <>
      <ToneTag tone={TONES[stage]}>{OBJECTION_STAGES[stage]}</ToneTag>
      {answer === undefined ? null : (
        <div className={text.small}>
          {answer.reason}（核查人：{answer.investigator}）
        </div>
      )}
      {may('objection.answer', stage) ? <Answer line={line} /> : null}
    </>
  )
}

const Answer = ({ line: { id, version, objection } }: { readonly line: ObjectionLine }) => {
  const { number } = objection
  const [outcome, setOutcome] = useState<'dismissed' | 'upheld'>('dismissed')
  const [given, setGiven] = useState({ reason: '', investigator: '' })
  const set = (name: keyof typeof given) => (value: string) => setGiven({ ...given, [name]: value })
  const change = useChange()
  const body = { outcome, ...given }
  return (
    <div className={layout.actions}>
      <ConfirmAct
        act={`答复第 ${number} 号`}
        question={`答复第 ${number} 号异议`}
        onConfirm={() => change.mutateAsync(post('/api/objections/{id}/answer', { id, body, version }))}
      >
        <div className={layout.dialog}>
          <ChoiceField
            label="核查结论"
            value={outcome}
            onChange={setOutcome}
            choices={[
              { value: 'dismissed', label: '异议不成立' },
              { value: 'upheld', label: '异议成立，不予认定' },
            ]}
          />
          <AreaField label="核查结论的理由" value={given.reason} onChange={set('reason')} required />
          <TextField label="核查人" value={given.investigator} onChange={set('investigator')} required />
        </div>
      </ConfirmAct>
    </div>
  )
}

/** What came by letter or telephone. */
const RecordObjection = ({ line: { id: notice, items } }: { readonly line: PublicNoticeFile }) => {
  const [given, setGiven] = useState({ application: '', facts: '', name: '', contact: '' })
  const set = (name: keyof typeof given) => (value: string) => setGiven({ ...given, [name]: value })
  const change = useChange()
  const record = async () => {
    const id = `${notice}-${newKey().slice(0, 12)}`
    await change.mutateAsync(put('/api/objections/{id}', { id, body: { notice, ...given } }))
    setGiven({ application: '', facts: '', name: '', contact: '' })
  }
  return (
    <ConfirmAct act="登记异议" question="登记来信、来访的异议" onConfirm={record}>
      <div className={layout.dialog}>
        <SelectField
          label="异议对象"
          value={given.application}
          onChange={set('application')}
          blank="请选择"
          choices={items.map(({ application, enterpriseName, number }) => ({
            value: application,
            label: `${enterpriseName}（${number}）`,
          }))}
          required
        />
        <AreaField label="事实和依据" value={given.facts} onChange={set('facts')} required />
        <TextField
          label="异议人姓名或单位"
          hint="不写姓名和联系方式的为匿名，不予受理。"
          value={given.name}
          onChange={set('name')}
        />
        <TextField label="联系方式" value={given.contact} onChange={set('contact')} />
      </div>
    </ConfirmAct>
  )
}
