import { useState } from 'react'
import type { Reading } from '#policy'
import type { CampaignLine } from '../../api/campaigns.ts'
import { post } from '../../api/http.ts'
import { useChange } from '../../api/use-change.ts'
import { classes } from '../../lib/classes.ts'
import { findRules } from '../../lib/packs.ts'
import { usePermission } from '../../lib/use-permission.ts'
import { Card } from '../../ui/Card.tsx'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { AreaField, TextField } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'
import text from '../../ui/text.module.css'

const IN_FORCE = 'inForce'

/** Phrases of the notice that can be read in two ways: how this campaign reads them, and by which decision. */
export const Readings = ({ line }: { readonly line: CampaignLine }) => {
  const { campaign } = line
  const may = usePermission()
  const pack = findRules(campaign)
  const chosenOf = ({ id, alternatives }: Reading) => alternatives.find((one) => one.id === campaign.readings[id])
  const mayChoose = may('campaign.chooseReading', campaign.stage)
  const acts = {
    title: '办理',
    render: (reading: Reading) =>
      reading.alternatives.length === 0 ? (
        <span className={text.muted}>没有其他理解</span>
      ) : (
        <ChooseReading line={line} reading={reading} />
      ),
  }
  return (
    <Card title="条文理解">
      <DataTable
        caption="条文理解"
        columns={[
          { title: '编号', render: ({ id }: Reading) => id },
          { title: '条文', render: ({ phrase }: Reading) => phrase },
          {
            title: '本批次的理解',
            render: (reading: Reading) => {
              const chosen = chosenOf(reading)
              return (
                <>
                  {chosen === undefined ? reading.inForce : <strong>{chosen.text}</strong>}
                  <Decision line={line} reading={reading} />
                </>
              )
            },
          },
          ...(mayChoose ? [acts] : []),
        ]}
        rows={pack?.readings ?? []}
        rowKey={({ id }) => id}
      />
    </Card>
  )
}

interface Props {
  readonly line: CampaignLine
  readonly reading: Reading
}

const Decision = ({ line: { campaign }, reading }: Props) => {
  const decided = campaign.decisions.findLast((one) => one.reading === reading.id)
  return decided === undefined ? null : (
    <div className={classes(text.muted, text.small)}>
      {decided.documentNumber}：{decided.reason}
    </div>
  )
}

const ChooseReading = ({ line: { id, version, campaign }, reading }: Props) => {
  const [alternative, setAlternative] = useState(campaign.readings[reading.id] ?? IN_FORCE)
  const [documentNumber, setDocumentNumber] = useState('')
  const [reason, setReason] = useState('')
  const change = useChange()
  const body = { reading: reading.id, alternative, documentNumber: documentNumber.trim(), reason: reason.trim() }
  return (
    <ConfirmAct
      act={`选择${reading.id}`}
      question={`对“${reading.phrase}”怎样理解`}
      onConfirm={() => change.mutateAsync(post('/api/campaigns/{id}/readings', { id, body, version }))}
    >
      <div className={layout.dialog}>
        <p className={text.muted}>{reading.why}</p>
        <ChoiceField
          label="本批次的理解"
          value={alternative}
          onChange={setAlternative}
          choices={[
            { value: IN_FORCE, label: `${reading.inForce}（方案的理解）` },
            ...reading.alternatives.map((one) => ({ value: one.id, label: one.text })),
          ]}
        />
        <TextField
          label="决定文号"
          hint="如：辽工信中小〔2019〕12号"
          value={documentNumber}
          onChange={setDocumentNumber}
          required
        />
        <AreaField label="选择理由" value={reason} onChange={setReason} required />
      </div>
    </ConfirmAct>
  )
}
