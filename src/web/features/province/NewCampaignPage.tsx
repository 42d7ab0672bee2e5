import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { yearOf } from '#kernel'
import { campaignId } from '#lifecycle'
import { put } from '../../api/http.ts'
import { problemAt } from '../../api/problem.ts'
import { useSession } from '../../api/session.ts'
import { useChange } from '../../api/use-change.ts'
import { classes } from '../../lib/classes.ts'
import { knownPacks } from '../../lib/packs.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { ProblemAlert } from '../../ui/ProblemAlert.tsx'

/** Begins the preparation of a year under a policy. */
export const NewCampaignPage = () => {
  const { today } = useSession()
  const [given, setGiven] = useState({
    pack: knownPacks().at(-1)?.id ?? '',
    year: String(yearOf(today)),
    title: `${yearOf(today)}年度“专精特新”申报`,
    opensOn: String(today),
  })
  const set = (name: keyof typeof given) => (value: string) => setGiven({ ...given, [name]: value })
  const navigate = useNavigate()
  const change = useChange()
  const year = Number(given.year)
  const id = campaignId(given.pack, year)
  const draft = () =>
    change.mutate(put('/api/campaigns/{id}', { id, body: { ...given, year } }), {
      onSuccess: () => void navigate({ to: '/province/campaigns/$id', params: { id } }),
    })
  return (
    <>
      <PageHeader title="筹备年度批次" lead="依据所选政策建立批次。启动申报以前，可以选择条文理解、调整设置。" />
      <Card>
        <form
          className={classes(layout.form, layout.narrow)}
          onSubmit={(event) => {
            event.preventDefault()
            draft()
          }}
        >
          <SelectField
            label="依据的政策"
            value={given.pack}
            onChange={set('pack')}
            choices={knownPacks().map((pack) => ({ value: pack.id, label: `${pack.document} ${pack.title}` }))}
          />
          <div className={layout.row}>
            <TextField label="年度" inputMode="numeric" value={given.year} onChange={set('year')} required />
            <TextField
              label="开始申报的日期"
              type="date"
              value={given.opensOn}
              onChange={set('opensOn')}
              error={problemAt(change.error, 'opensOn')}
              required
            />
          </div>
          <TextField
            label="批次名称"
            value={given.title}
            onChange={set('title')}
            error={problemAt(change.error, 'title')}
            required
          />
          <ProblemAlert error={change.error} />
          <div className={layout.actions}>
            <Button kind="primary" submit busy={change.isPending}>
              建立批次
            </Button>
          </div>
        </form>
      </Card>
    </>
  )
}
