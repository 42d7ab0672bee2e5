import { useState } from 'react'
import type { Expert, Review } from '#lifecycle'
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

/** Who is called into the review, how much each has to do and has done, and whom each must keep away from. */
export const PoolCard = ({ line }: { readonly line: ReviewLine }) => {
  const { review } = line
  const may = usePermission()
  return (
    <Card
      title="专家库"
      extra={
        <div className={layout.actions}>
          {may('review.enlargePool', review.stage) ? <Enlarge line={line} /> : null}
          {may('review.enlargePool', review.stage) ? <DeclareConflict line={line} /> : null}
        </div>
      }
    >
      <DataTable
        caption="专家库"
        columns={[
          { title: '专家', render: ({ name }: Expert) => name },
          { title: '工作单位', render: ({ employer }: Expert) => employer ?? <span className={text.muted}>未填</span> },
          { title: '分派', numeric: true, render: (expert: Expert) => `${assigned(review, expert).length} 件` },
          { title: '已评分', numeric: true, render: (expert: Expert) => `${scored(review, expert)} 件` },
          { title: '回避', render: (expert: Expert) => <Conflicts review={review} expert={expert} /> },
        ]}
        rows={review.pool}
        rowKey={({ id }) => id}
      />
    </Card>
  )
}

const assigned = ({ entries }: Review, { id }: Expert) => entries.filter(({ experts }) => experts.includes(id))

const scored = (review: Review, expert: Expert): number =>
  assigned(review, expert).filter(({ application }) =>
    review.sheets.some((sheet) => sheet.application === application && sheet.expert === expert.id),
  ).length

const Conflicts = ({ review: { conflicts, entries }, expert }: { readonly review: Review; readonly expert: Expert }) =>
  conflicts
    .filter((conflict) => conflict.expert === expert.id)
    .map(({ enterprise, why }) => (
      <div key={enterprise}>
        {entries.find((entry) => entry.enterprise === enterprise)?.enterpriseName ?? enterprise}：{why}
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

const DeclareConflict = ({ line: { id, review } }: { readonly line: ReviewLine }) => {
  const [given, setGiven] = useState({ expert: '', enterprise: '', why: '' })
  const set = (name: keyof typeof given) => (value: string) => setGiven({ ...given, [name]: value })
  const change = useChange()
  const enterprises = new Map(review.entries.map(({ enterprise, enterpriseName }) => [enterprise, enterpriseName]))
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
