import { useState } from 'react'
import { type Expert, entriesOf, type SeenReview, type SeenScoreSheet } from '#lifecycle'
import { post } from '../../api/http.ts'
import type { ReviewLine } from '../../api/reviews.ts'
import { useChange } from '../../api/use-change.ts'
import { usePermission } from '../../lib/use-permission.ts'
import { Card } from '../../ui/Card.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { AreaField, SelectField } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'
import text from '../../ui/text.module.css'
import { ExpertPicker } from './ExpertPicker.tsx'
import { givenSheets } from './review-progress.ts'

interface Props {
  readonly line: ReviewLine
  readonly sheets: readonly SeenScoreSheet[]
}

/** Who is called into the review, how much each has to do and has done, and whom each must keep away from. */
export const PoolCard = ({ line, sheets }: Props) => {
  const { review } = line
  const may = usePermission()
  return (
    <Card
      title="专家库"
      extra={
        <div className={layout.actions}>
          {may('review.enlargePool', review.stage) ? <Enlarge line={line} /> : null}
          {may('review.enlargePool', review.stage) ? <DeclareConflict line={line} sheets={sheets} /> : null}
        </div>
      }
    >
      <DataTable
        caption="专家库"
        columns={[
          { title: '专家', render: ({ name }: Expert) => name },
          { title: '工作单位', render: ({ employer }: Expert) => employer ?? <span className={text.muted}>未填</span> },
          { title: '分派', numeric: true, render: (expert: Expert) => `${assigned(sheets, expert).length} 件` },
          { title: '已评分', numeric: true, render: (expert: Expert) => `${givenSheets(assigned(sheets, expert))} 件` },
          { title: '回避', render: (expert: Expert) => <Conflicts review={review} sheets={sheets} expert={expert} /> },
        ]}
        rows={review.pool}
        rowKey={({ id }) => id}
      />
    </Card>
  )
}

const assigned = (sheets: readonly SeenScoreSheet[], { id }: Expert): readonly SeenScoreSheet[] =>
  sheets.filter(({ expert, stage }) => expert === id && stage !== 'withdrawn')

interface ConflictsProps {
  readonly review: SeenReview
  readonly sheets: readonly SeenScoreSheet[]
  readonly expert: Expert
}

const Conflicts = ({ review: { conflicts }, sheets, expert }: ConflictsProps) =>
  conflicts
    .filter((conflict) => conflict.expert === expert.id)
    .map(({ enterprise, why }) => (
      <div key={enterprise}>
        {sheets.find((sheet) => sheet.enterprise === enterprise)?.enterpriseName ?? enterprise}：{why}
      </div>
    ))

const Enlarge = ({ line: { id, version, review } }: { readonly line: ReviewLine }) => {
  const [experts, setExperts] = useState<readonly Expert[]>([])
  const change = useChange()
  const enlarge = async () => {
    await change.mutateAsync(post('/api/reviews/{id}/experts', { id, body: { experts }, version }))
    setExperts([])
  }
  return (
    <ConfirmAct act="增补专家" question="增补专家" onConfirm={enlarge}>
      <ExpertPicker chosen={experts} onChange={setExperts} without={review.pool.map((expert) => expert.id)} />
    </ConfirmAct>
  )
}

const DeclareConflict = ({ line: { id, review }, sheets }: Props) => {
  const [given, setGiven] = useState({ expert: '', enterprise: '', why: '' })
  const set = (name: keyof typeof given) => (value: string) => setGiven({ ...given, [name]: value })
  const change = useChange()
  const enterprises = new Map(entriesOf(sheets).map(({ enterprise, enterpriseName }) => [enterprise, enterpriseName]))
  const declare = async () => {
    await change.mutateAsync(post('/api/reviews/{id}/conflicts', { id, body: given }))
    setGiven({ expert: '', enterprise: '', why: '' })
  }
  return (
    <ConfirmAct act="登记回避" question="登记专家回避" onConfirm={declare}>
      <div className={layout.dialog}>
        <p>已分派的随即取消，请再次抽取分派以补足。</p>
        <SelectField
          label="专家"
          value={given.expert}
          onChange={set('expert')}
          choices={review.pool.map(({ id: value, name: label }) => ({ value, label }))}
          blank="请选择"
          required
        />
        <SelectField
          label="企业"
          value={given.enterprise}
          onChange={set('enterprise')}
          choices={[...enterprises].map(([value, label]) => ({ value, label }))}
          blank="请选择"
          required
        />
        <AreaField label="回避原因" value={given.why} onChange={set('why')} required />
      </div>
    </ConfirmAct>
  )
}
