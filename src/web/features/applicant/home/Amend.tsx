import { useState } from 'react'
import type { EnterpriseLine } from '../../../api/enterprises.ts'
import { post } from '../../../api/http.ts'
import { useChange } from '../../../api/use-change.ts'
import { Button } from '../../../ui/Button.tsx'
import { CountyField } from '../../../ui/CountyField.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { TextField } from '../../../ui/fields.tsx'
import layout from '../../../ui/layout.module.css'
import { ProblemAlert } from '../../../ui/ProblemAlert.tsx'

/** Corrects the registration, until it is verified. */
export const Amend = ({ line: { id, version, enterprise } }: { readonly line: EnterpriseLine }) => {
  const [open, setOpen] = useState(false)
  const [name, setName] = useState(enterprise.name)
  const [county, setCounty] = useState<string>(enterprise.county)
  const change = useChange(() => setOpen(false))
  const amend = () => change.mutate(post('/api/enterprises/{id}/amendment', { id, version, body: { name, county } }))
  return (
    <div>
      <Button onClick={() => setOpen(true)}>更正登记</Button>
      {open ? (
        <Dialog title="更正登记" act="保存更正" busy={change.isPending} onAct={amend} onCancel={() => setOpen(false)}>
          <div className={layout.form}>
            <TextField label="企业名称" value={name} onChange={setName} required />
            <CountyField label="所在区县" value={county} onChange={setCounty} required />
            <ProblemAlert error={change.error} />
          </div>
        </Dialog>
      ) : null}
    </div>
  )
}
