import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { yearOf } from '#kernel'
import { campaignId } from '#lifecycle'
import { useChange } from '../../lib/change.ts'
import { knownPacks } from '../../lib/packs.ts'
import { problemAt } from '../../lib/problem.ts'
import { useSession } from '../../lib/session.ts'
import { Card } from '../../ui/Card.tsx'
import { SelectField, TextField } from '../../ui/fields.tsx'
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
    change.mutate(
      { method: 'PUT', url: `/api/campaigns/${id}`, body: { ...given, year } },
      { onSuccess: () => void navigate({ to: '/province/campaigns/$id', params: { id } }) },
    )
  return (
    <>
      <PageHeader title="筹备年度批次" lead="依据所选政策建立批次。启动申报以前，可以选择条文理解、调整设置。" />
      <Card>
        <form
          className="form form-narrow"
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
          <div className="form-row">
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
          <div className="actions">
            <Button type="primary" htmlType="submit" loading={change.isPending}>
              建立批次
            </Button>
          </div>
        </form>
      </Card>
    </>
  )
}
