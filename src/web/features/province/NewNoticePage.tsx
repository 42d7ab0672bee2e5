import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { isDay, showDay } from '#kernel'
import { noticePeriod, type SeenApplication, type SeenCampaign, type SeenReview } from '#lifecycle'
import { useApplicationsOf } from '../../api/applications.ts'
import { newKey, put } from '../../api/http.ts'
import { problemAt } from '../../api/problem.ts'
import { useReviews } from '../../api/reviews.ts'
import { useSession } from '../../api/session.ts'
import { useChange } from '../../api/use-change.ts'
import { classes } from '../../lib/classes.ts'
import { findRules, trackName } from '../../lib/packs.ts'
import { usePermission } from '../../lib/use-permission.ts'
import { CampaignChooser } from '../../ui/CampaignChooser.tsx'
import { Card } from '../../ui/Card.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { TextField } from '../../ui/fields.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import layout from '../../ui/layout.module.css'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StageTag } from '../../ui/StageTag.tsx'
import text from '../../ui/text.module.css'

/** Publishes what the decided reviews propose; the period is computed before anything is done. */
export const NewNoticePage = () => (
  <>
    <PageHeader title="发布公示" lead="公示本批次全部评审的拟认定名单，每批次一次。" />
    <CampaignChooser>{({ campaign }) => <WithReviews key={campaign.id} campaign={campaign} />}</CampaignChooser>
  </>
)

const WithReviews = ({ campaign }: { readonly campaign: SeenCampaign }) => {
  const reviews = useReviews(campaign.id)
  const applications = useApplicationsOf(campaign.id)
  return (
    <Loaded query={reviews}>
      {({ items }) => (
        <Loaded query={applications}>
          {(lines) => (
            <Publish
              campaign={campaign}
              reviews={items.map(({ review }) => review)}
              applications={lines.map(({ application }) => application)}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

interface Props {
  readonly campaign: SeenCampaign
  readonly reviews: readonly SeenReview[]
  readonly applications: readonly SeenApplication[]
}

const Publish = ({ campaign, reviews, applications }: Props) => {
  const inTrack = ({ track }: SeenReview) => applications.filter((one) => one.track === track)
  const reviewedIn = (review: SeenReview) => inTrack(review).filter(({ stage }) => REVIEWED.includes(stage)).length
  const proposedIn = (review: SeenReview) => inTrack(review).filter(({ stage }) => stage === 'proposed').length
  const { today } = useSession()
  const [given, setGiven] = useState({
    title: `关于${campaign.year}年度“专精特新”产品和企业拟认定名单的公示`,
    documentNumber: '',
    firstDay: String(today),
  })
  const [id] = useState(() => `${campaign.id}-notice-${newKey().slice(0, 6)}`)
  const set = (name: keyof typeof given) => (value: string) => setGiven({ ...given, [name]: value })
  const navigate = useNavigate()
  const change = useChange()
  const total = reviews.reduce((count, review) => count + proposedIn(review), 0)
  const may = usePermission()
  const why = may('publicNotice.publish') ? whyNot(campaign, reviews, total) : '公示由省厅负责人发布。'
  const left = (findRules(campaign)?.tracks ?? []).filter(({ id: track }) =>
    reviews.every((one) => one.track !== track),
  )
  const publish = async () => {
    const body = { campaign: campaign.id, reviews: reviews.map((review) => review.id), ...given }
    await change.mutateAsync(put('/api/public-notices/{id}', { id, body }))
    await navigate({ to: '/province/notices/$id', params: { id } })
  }
  return (
    <div className={classes(layout.columns, layout.even)}>
      <Card title="名单">
        <DataTable
          caption="各评审拟认定数量"
          columns={[
            { title: '专项', render: ({ track }: SeenReview) => trackName(campaign, track) },
            { title: '参评', numeric: true, render: (review: SeenReview) => `${reviewedIn(review)} 件` },
            { title: '拟认定', numeric: true, render: (review: SeenReview) => `${proposedIn(review)} 件` },
            { title: '评审', render: ({ stage }: SeenReview) => <StageTag of="review" stage={stage} /> },
          ]}
          rows={reviews}
          rowKey={({ id: key }) => key}
        />
        {left.length === 0 ? null : (
          <p className={text.whyNot}>
            没有组建评审的专项不会列入公示：{left.map(({ name }) => name).join('、')}。每批次只公示一次，请先核对。
          </p>
        )}
      </Card>
      <Card title="公示">
        <div className={layout.form}>
          <TextField
            label="公示标题"
            value={given.title}
            onChange={set('title')}
            error={problemAt(change.error, 'title')}
            required
          />
          <TextField
            label="公示文号"
            hint="如：辽工信中小〔2019〕61号"
            value={given.documentNumber}
            onChange={set('documentNumber')}
            error={problemAt(change.error, 'documentNumber')}
            required
          />
          <TextField
            label="公示首日"
            type="date"
            value={given.firstDay}
            onChange={set('firstDay')}
            error={problemAt(change.error, 'firstDay')}
            required
          />
          <Period campaign={campaign} firstDay={given.firstDay} />
          {why === undefined ? null : <p className={text.whyNot}>{why}</p>}
          <div className={layout.actions}>
            <ConfirmAct
              act="发布公示"
              question="发布公示吗？"
              primary
              disabled={why !== undefined || given.documentNumber.trim() === ''}
              onConfirm={publish}
            >
              <p>
                {given.title}（{given.documentNumber}），名单 {total} 件。
              </p>
              <Period campaign={campaign} firstDay={given.firstDay} />
              <p>发布以后名单固定，并在公开页面上显示。</p>
            </ConfirmAct>
          </div>
        </div>
      </Card>
    </div>
  )
}

/** The stages of those that were under review. */
const REVIEWED: readonly SeenApplication['stage'][] = ['underReview', 'proposed', 'notProposed']

const whyNot = (campaign: SeenCampaign, reviews: readonly SeenReview[], total: number): string | undefined => {
  if (campaign.stage !== 'underReview') return '本批次不在评审阶段，不能发布公示；每批次公示一次。'
  const open = reviews.filter(({ stage }) => stage !== 'decided').map(({ track }) => trackName(campaign, track))
  if (open.length > 0) return `评审还没有作出决定：${open.join('、')}。决定以后才能公示。`
  return total === 0 ? '没有拟认定的申报，没有可以公示的内容。' : undefined
}

const Period = ({ campaign, firstDay }: { readonly campaign: SeenCampaign; readonly firstDay: string }) => {
  if (!isDay(firstDay)) return <p className={text.whyNot}>请选择公示首日。</p>
  const { lastDay, provisionalNote } = noticePeriod(campaign.settings, firstDay)
  const { noticeLastDay } = campaign
  const { noticeDays, noticeCountsWorkdays, noticeCountsFirstDay } = campaign.settings
  return (
    <div className={layout.callout}>
      <p>
        公示期：{showDay(firstDay)}至{showDay(lastDay)}24时（{noticeDays} 个{noticeCountsWorkdays ? '工作日' : '日历日'}
        ，首日{noticeCountsFirstDay ? '计入' : '不计入'}）。
      </p>
      {noticeLastDay !== undefined && lastDay > noticeLastDay ? (
        <p className={text.lacking}>超过了公示截止日{showDay(noticeLastDay)}，请提前公示首日。</p>
      ) : null}
      {provisionalNote === undefined ? null : <p>{provisionalNote}</p>}
    </div>
  )
}
