import { useState } from 'react'
import { entriesOf, type SeenCampaign, type SeenScoreSheet } from '#lifecycle'
import type { ApplicationLine } from '../../api/applications.ts'
import { newKey, post } from '../../api/http.ts'
import type { ReviewLine } from '../../api/reviews.ts'
import { useSession } from '../../api/session.ts'
import { useChange } from '../../api/use-change.ts'
import { usePermission } from '../../lib/use-permission.ts'
import { Card } from '../../ui/Card.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { TextField } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'

interface Props {
  readonly line: ReviewLine
  readonly sheets: readonly SeenScoreSheet[]
  readonly campaign: SeenCampaign
  readonly applications: readonly ApplicationLine[]
}

/** The draw: who is still without experts, and the seed from which anyone can repeat it. */
export const AssignCard = ({ line: { id, version, review }, sheets, campaign, applications }: Props) => {
  const { today } = useSession()
  const may = usePermission()
  const change = useChange()
  const [seed, setSeed] = useState(() => `${review.track}-${today}-${newKey().slice(0, 8)}`)
  if (!may('review.assign', review.stage)) return null
  const { expertsEach } = campaign.settings
  const entries = entriesOf(sheets)
  const entered = new Set(entries.map(({ application }) => application))
  const fresh = applications.filter((one) => one.application.stage === 'underReview' && !entered.has(one.id))
  const lacking = entries.filter(({ experts }) => experts.length < expertsEach)
  const waiting = applications.filter(({ application: { stage } }) => stage === 'reported')
  const needed = fresh.length + lacking.length
  const assign = async () => {
    const body = { applications: fresh.map((one) => one.id), seed: seed.trim() }
    await change.mutateAsync(post('/api/reviews/{id}/assignments', { id, body, version }))
    setSeed(`${review.track}-${today}-${newKey().slice(0, 8)}`)
  }
  return (
    <Card title="抽取分派">
      <div className={layout.stack}>
        <p>
          {needed === 0
            ? '已受理的申报都分派了专家。'
            : `待分派 ${fresh.length} 件，因回避等原因缺专家 ${lacking.length} 件。每件 ${expertsEach} 名，避开应当回避的，工作量均衡。`}
          {waiting.length === 0 ? '' : `另有 ${waiting.length} 件已报送尚未受理。`}
        </p>
        {needed === 0 ? null : (
          <div className={layout.actions}>
            <ConfirmAct
              act="抽取分派"
              question={`为 ${needed} 件申报抽取专家吗？`}
              primary
              disabled={review.pool.length === 0}
              onConfirm={assign}
            >
              <div className={layout.dialog}>
                <TextField
                  label="抽取种子"
                  hint="抽取结果只由种子、专家库和申报名单决定，并记录在案，任何人可以重算。"
                  value={seed}
                  onChange={setSeed}
                  required
                />
              </div>
            </ConfirmAct>
          </div>
        )}
      </div>
    </Card>
  )
}
