import { Button, Modal } from 'antd'
import { useState } from 'react'
import type { EnterpriseLine } from '../../../api/answers.ts'
import { useChange } from '../../../api/change.ts'
import { CountyField } from '../../../ui/CountyField.tsx'
import { TextField } from '../../../ui/fields.tsx'
import { ProblemAlert } from '../../../ui/ProblemAlert.tsx'

/** Corrects the registration, until it is verified. */
export const Amend = ({ line: { id, version, enterprise } }: { readonly line: EnterpriseLine }) => {
  const [open, setOpen] = useState(false)
  const [name, setName] = useState(enterprise.name)
  const [county, setCounty] = useState<string>(enterprise.county)
  const change = useChange(() => setOpen(false))
  const amend = () => change.mutate({ url: `/api/enterprises/${id}/amendment`, version, body: { name, county } })
  return (
    <div>
      <Button onClick={() => setOpen(true)}>更正登记</Button>
      <Modal
        open={open}
        title="更正登记"
        okText="保存更正"
        cancelText="取消"
        confirmLoading={change.isPending}
        onOk={amend}
        onCancel={() => setOpen(false)}
      >
        <div className="form">
          <TextField label="企业名称" value={name} onChange={setName} required />
          <CountyField label="所在区县" value={county} onChange={setCounty} required />
          <ProblemAlert error={change.error} />
        </div>
      </Modal>
    </div>
  )
}
