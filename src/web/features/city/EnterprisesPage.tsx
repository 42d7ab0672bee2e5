import { useState } from 'react'
import { ENTERPRISE_STAGES } from '#lifecycle'
import type { EnterpriseLine } from '../../api/enterprises.ts'
import { post } from '../../api/http.ts'
import { useChange } from '../../api/use-change.ts'
import { choicesOf } from '../../lib/choices.ts'
import { classes } from '../../lib/classes.ts'
import { PROVINCE } from '../../lib/packs.ts'
import { usePermission } from '../../lib/use-permission.ts'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import type { Column } from '../../ui/DataTable.tsx'
import { TextField } from '../../ui/fields.tsx'
import { ListPage } from '../../ui/ListPage.tsx'
import layout from '../../ui/layout.module.css'
import { StageTag } from '../../ui/StageTag.tsx'
import text from '../../ui/text.module.css'

/** The enterprises registered in the region, those to be verified among them. */
export const EnterprisesPage = () => (
  <ListPage
    title="企业登记"
    lead="核对统一社会信用代码、企业名称和所在区县与营业执照一致。核实以后，企业才能提交申报。"
    url="/api/enterprises"
    columns={COLUMNS}
    rowKey={({ id }) => id}
    searchIn="企业名称、信用代码"
    filters={[{ name: 'stage', label: '核实', choices: choicesOf(ENTERPRISE_STAGES) }]}
    empty="本地区还没有企业注册。企业注册以后，会出现在这里等待核实。"
  />
)

const COLUMNS: readonly Column<EnterpriseLine>[] = [
  {
    title: '企业',
    render: ({ enterprise: { name, reason } }) => (
      <>
        {name}
        {reason === undefined ? null : <div className={classes(text.muted, text.small)}>未通过原因：{reason}</div>}
      </>
    ),
  },
  { title: '统一社会信用代码', render: ({ id }) => <span className={text.number}>{id}</span> },
  { title: '所在地区', render: ({ enterprise: { county } }) => PROVINCE.fullName(county) },
  { title: '核实', render: ({ enterprise: { stage } }) => <StageTag of="enterprise" stage={stage} /> },
  { title: '办理', render: (line) => <Acts line={line} /> },
]

const Acts = ({ line: { id, version, enterprise } }: { readonly line: EnterpriseLine }) => {
  const may = usePermission()
  const change = useChange()
  const { name, stage, county } = enterprise
  return (
    <div className={layout.actions}>
      {may('enterprise.verify', stage) ? (
        <ConfirmAct
          act="核实"
          question={`核实“${name}”吗？`}
          primary
          onConfirm={() => change.mutateAsync(post('/api/enterprises/{id}/verification', { id, version }))}
        >
          <p>
            信用代码 {id}，所在地区 {PROVINCE.fullName(county)}。核实以后，企业即可提交申报。
          </p>
        </ConfirmAct>
      ) : null}
      {may('enterprise.rejectVerification', stage) ? (
        <ConfirmAct
          act="不予核实"
          question={`对“${name}”不予核实吗？`}
          reason="不予核实的原因"
          danger
          onConfirm={(reason) =>
            change.mutateAsync(post('/api/enterprises/{id}/verification-rejection', { id, body: { reason }, version }))
          }
        >
          <p>企业可以按所写原因更正登记，再次等待核实。</p>
        </ConfirmAct>
      ) : null}
      {may('enterprise.rename', stage) ? <Rename id={id} version={version} name={name} /> : null}
    </div>
  )
}

const Rename = ({ id, version, name }: { readonly id: string; readonly version: number; readonly name: string }) => {
  const [typed, setTyped] = useState('')
  const [documentNumber, setDocumentNumber] = useState('')
  const change = useChange()
  const rename = async () => {
    const body = { name: typed.trim(), documentNumber: documentNumber.trim() }
    await change.mutateAsync(post('/api/enterprises/{id}/name', { id, body, version }))
    setTyped('')
    setDocumentNumber('')
  }
  return (
    <ConfirmAct act="更名" question={`“${name}”更名`} onConfirm={rename}>
      <div className={layout.dialog}>
        <TextField label="新名称" value={typed} onChange={setTyped} required />
        <TextField
          label="更名依据的文号"
          hint="如：沈市监企登〔2019〕12号"
          value={documentNumber}
          onChange={setDocumentNumber}
          required
        />
      </div>
    </ConfirmAct>
  )
}
