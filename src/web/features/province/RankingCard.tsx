import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { SeenCampaign, SeenScoreSheet } from '#lifecycle'
import type { ApplicationLine } from '../../api/applications.ts'
import { post } from '../../api/http.ts'
import type { ReviewLine } from '../../api/reviews.ts'
import { useChange } from '../../api/use-change.ts'
import { classes } from '../../lib/classes.ts'
import { usePermission } from '../../lib/use-permission.ts'
import { Card, Empty } from '../../ui/Card.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { AreaField } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'
import { ToneTag } from '../../ui/tags.tsx'
import text from '../../ui/text.module.css'
import { type Ranked, rank, targetOf } from './ranking.ts'
import { expectedSheets, givenSheets } from './review-progress.ts'

interface Props {
  readonly line: ReviewLine
  readonly sheets: readonly SeenScoreSheet[]
  readonly campaign: SeenCampaign
  readonly applications: readonly ApplicationLine[]
}

/** The scores and the ranking that follows from them, with the line of the year's target; the head decides. */
export const RankingCard = ({ line, sheets, campaign, applications }: Props) => {
  const { review } = line
  const ranked = useMemo(
    () =>
      rank(
        review,
        sheets,
        campaign,
        applications.map(({ application }) => application),
      ),
    [review, sheets, campaign, applications],
  )
  const target = targetOf(campaign, review)
  const { lowestScore, targetsAreCaps, expertsEach } = campaign.settings
  const proposed = ranked.filter(({ outcome }) => outcome?.proposed === true).length
  const missing = expectedSheets(sheets, expertsEach) - givenSheets(sheets)
  if (ranked.length === 0)
    return (
      <Card title="评分和排序">
        <Empty>还没有分派申报。先受理申报，再抽取分派专家。</Empty>
      </Card>
    )
  return (
    <Card
      title={review.stage === 'decided' ? '评审决定' : '评分和排序预览'}
      extra={<Decide line={line} of={ranked.length} missing={missing} proposed={proposed} />}
    >
      <p>
        拟认定 {proposed} 件，最低平均分 {lowestScore} 分。
        {target === undefined
          ? '通知没有规定本专项的数量。'
          : `全年目标 ${target} 件${targetsAreCaps ? '（作为上限）' : '（不作为上限）'}${target < ranked.length ? '，红线以下在目标之外' : `，参评 ${ranked.length} 件，都在目标之内`}。`}
        {missing > 0 ? `还缺 ${missing} 份评分，排序会变。` : ''}
      </p>
      {review.minutes === undefined ? null : <p className={text.preserve}>会议纪要：{review.minutes}</p>}
      <DataTable caption="评分和排序" columns={COLUMNS} rows={withLine(ranked, target)} rowKey={({ key }) => key} />
    </Card>
  )
}

interface Row extends Ranked {
  readonly key: string
  /** The first one beyond the target. */
  readonly beyond: boolean
}

const withLine = (ranked: readonly Ranked[], target: number | undefined): readonly Row[] =>
  ranked.map((one, at) => ({ ...one, key: one.entry.application, beyond: target !== undefined && at === target }))

const COLUMNS: readonly Column<Row>[] = [
  {
    title: '名次',
    numeric: true,
    render: ({ outcome, beyond }) => (
      <>
        {beyond ? <div className={text.lacking}>目标线</div> : null}
        {outcome?.rank ?? ''}
      </>
    ),
  },
  {
    title: '企业',
    render: ({ entry: { application, enterpriseName, number }, productName }) => (
      <>
        <Link to="/province/applications/$id" params={{ id: application }}>
          {enterpriseName}
        </Link>
        <div className={classes(text.muted, text.small)}>
          {number}
          {productName === undefined ? '' : ` · ${productName}`}
        </div>
      </>
    ),
  },
  {
    title: '评分',
    render: ({ scores, entry }) => (
      <>
        <span className={text.number}>{scores.join('，')}</span>
        <div className={classes(text.muted, text.small)}>
          已收 {scores.length} 份，分派 {entry.experts.length} 名
        </div>
      </>
    ),
  },
  {
    title: '平均分',
    numeric: true,
    render: ({ outcome }) => <span className={text.number}>{twoPlaces(outcome?.score)}</span>,
  },
  {
    title: '结果',
    render: ({ outcome }) => {
      if (outcome === undefined) return <ToneTag tone="still">等待评分</ToneTag>
      return (
        <>
          <ToneTag tone={outcome.proposed ? 'good' : 'bad'}>{outcome.proposed ? '拟认定' : '不列入'}</ToneTag>
          {outcome.reason === undefined ? null : <div className={text.small}>{outcome.reason}</div>}
        </>
      )
    },
  },
]

/** 87.20, so that the points stand under each other. */
const twoPlaces = (score: string | undefined): string => {
  if (score === undefined) return ''
  const [whole, places = ''] = score.split('.')
  return `${whole}.${places.padEnd(2, '0')}`
}

interface DecideProps {
  readonly line: ReviewLine
  /** How many are under review. */
  readonly of: number
  readonly missing: number
  readonly proposed: number
}

const Decide = ({ line: { id, version, review }, of, missing, proposed }: DecideProps) => {
  const [minutes, setMinutes] = useState('')
  const may = usePermission()
  const change = useChange()
  if (!may('review.decide', review.stage)) return null
  return (
    <div className={layout.actions}>
      {missing > 0 ? <span className={text.whyNot}>还缺 {missing} 份评分，收齐后才能决定。</span> : null}
      <ConfirmAct
        act="作出评审决定"
        question="作出评审决定吗？"
        primary
        disabled={missing > 0}
        onConfirm={() =>
          change.mutateAsync(post('/api/reviews/{id}/decision', { id, body: { minutes: minutes.trim() }, version }))
        }
      >
        <div className={layout.dialog}>
          <p>
            按现在的评分，拟认定 {proposed} 件，其余 {of - proposed} 件未通过。决定以后不能更改。
          </p>
          <AreaField label="评审会议纪要" rows={6} value={minutes} onChange={setMinutes} required />
        </div>
      </ConfirmAct>
    </div>
  )
}
