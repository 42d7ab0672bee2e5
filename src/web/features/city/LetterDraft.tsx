import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { SeenCampaign } from '#lifecycle'
import type { ApplicationLine } from '../../api/applications.ts'
import { useRecommended } from '../../api/applications.ts'
import { newKey, post, put } from '../../api/http.ts'
import type { LetterFile } from '../../api/letters.ts'
import { useAccount, useSession } from '../../api/session.ts'
import { useChange } from '../../api/use-change.ts'
import { classes } from '../../lib/classes.ts'
import { findRules, trackName } from '../../lib/packs.ts'
import { usePermission } from '../../lib/use-permission.ts'
import { applicationColumns } from '../../parts/application/applicationColumns.tsx'
import { Counts, minimumOf } from '../../parts/letter/Counts.tsx'
import { Button } from '../../ui/Button.tsx'
import card from '../../ui/Card.module.css'
import { Card, Empty } from '../../ui/Card.tsx'
import { AreaField, TextField } from '../../ui/fields.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import layout from '../../ui/layout.module.css'
import { ProblemAlert } from '../../ui/ProblemAlert.tsx'
import { SelectTable } from '../../ui/SelectTable.tsx'
import text from '../../ui/text.module.css'

interface Props {
  readonly campaign: SeenCampaign
  /** The draft as it is kept; without it a new one begins. */
  readonly line?: LetterFile
}

/** Chooses what goes into a letter; the counts per track and their minimums are always in sight. */
export const LetterDraft = (props: Props) => {
  const { unit = '' } = useAccount()
  const recommended = useRecommended(props.campaign.id, unit)
  return <Loaded query={recommended}>{(lines) => <Choosing {...props} lines={lines} />}</Loaded>
}

const Choosing = ({ campaign, line, lines }: Props & { readonly lines: readonly ApplicationLine[] }) => {
  const letter = useLetterDraft(campaign, line, lines)
  const tracks = findRules(campaign)?.tracks ?? []
  const may = usePermission()
  const mayWrite = may(line === undefined ? 'letter.draft' : 'letter.amend')
  const listed = lines.filter(({ id }) => letter.chosen.has(id))
  const countOf = (id: string) => listed.filter(({ application }) => application.track === id).length
  const short = tracks.some((track) => countOf(track.id) < minimumOf(track))
  return (
    <>
      <div className={classes(layout.columns, layout.even)}>
        <Card title="数量">
          <Counts tracks={tracks} countOf={countOf} />
        </Card>
        <Card title="函件">
          <div className={layout.form}>
            <TextField label="成文日期" type="date" value={letter.date} onChange={letter.setDate} required />
            <AreaField
              label="数量不足的说明"
              hint={
                short
                  ? '名单少于通知要求的原则数量，不影响报送，但报送前须在这里说明原因。'
                  : '各专项都达到原则数量，不必说明。'
              }
              rows={3}
              value={letter.explanation}
              onChange={letter.setExplanation}
              required={short}
            />
            <ProblemAlert error={letter.change.error} />
            {mayWrite ? (
              <div className={layout.actions}>
                <Button
                  kind="primary"
                  disabled={listed.length === 0}
                  busy={letter.change.isPending}
                  onClick={letter.save}
                >
                  {line === undefined ? '保存草稿' : '保存修改'}
                </Button>
                {letter.change.isSuccess ? <span role="status">已保存。</span> : null}
                {letter.dirty && line !== undefined ? <span className={text.whyNot}>有修改没有保存。</span> : null}
              </div>
            ) : (
              <p className={text.muted}>推荐函由市局经办人起草和修改，由市局负责人编号报送。</p>
            )}
          </div>
        </Card>
      </div>
      <div className={classes(card.card, card.tableCard)}>
        {lines.length === 0 ? (
          <Empty>没有已推荐而未报送的申报。先在申报中办理推荐，再起草推荐函。</Empty>
        ) : (
          <SelectTable
            caption="可以列入推荐函的申报"
            columns={columnsOf(campaign)}
            rows={lines}
            rowKey={({ id }) => id}
            nameOf={({ application }) => application.enterpriseName}
            chosen={letter.chosen}
            onChange={letter.setChosen}
            disabled={!mayWrite}
          />
        )}
      </div>
    </>
  )
}

const columnsOf = (campaign: SeenCampaign) => {
  const all = applicationColumns(
    (id) => `/city/applications/${id}`,
    ({ application: { track } }) => trackName(campaign, track),
  )
  return [all.number, all.enterprise, all.track, all.county, all.verdict]
}

const useLetterDraft = (campaign: SeenCampaign, line: Props['line'], lines: readonly ApplicationLine[]) => {
  const { today } = useSession()
  const { unit = '' } = useAccount()
  const navigate = useNavigate()
  const written = line?.letter
  const [date, setDate] = useState<string>(written?.date ?? today)
  const [explanation, setExplanation] = useState(written?.explanation ?? '')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(written?.applications ?? lines.map(({ id }) => id)))
  const [newId] = useState(() => `${campaign.id}-${unit}-${newKey().slice(0, 8)}`)
  const change = useChange()
  const given = explanation.trim()
  const applications = lines.map(({ id }) => id).filter((id) => chosen.has(id))
  const body = { date, applications, ...(given === '' ? {} : { explanation: given }) }
  const save = async () => {
    if (line !== undefined) {
      change.mutate(post('/api/letters/{id}/amendment', { id: line.id, body, version: line.version }))
      return
    }
    change.mutate(put('/api/letters/{id}', { id: newId, body: { campaign: campaign.id, unit, ...body } }), {
      onSuccess: () => void navigate({ to: `/city/letters/${newId}` }),
    })
  }
  const dirty =
    date !== written?.date ||
    given !== (written.explanation ?? '') ||
    applications.join() !== [...(written.applications ?? [])].sort(byOrderOf(lines)).join()
  return { date, setDate, explanation, setExplanation, chosen, setChosen, change, save, dirty }
}

const byOrderOf = (lines: readonly ApplicationLine[]) => {
  const at = new Map(lines.map(({ id }, index) => [id, index]))
  return (a: string, b: string) => (at.get(a) ?? 0) - (at.get(b) ?? 0)
}
