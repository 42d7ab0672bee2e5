import { Link } from '@tanstack/react-router'
import type { CampaignLine } from '../../api/campaigns.ts'
import { CAMPAIGNS } from '../../api/campaigns.ts'
import { usePermission } from '../../lib/use-permission.ts'
import { buttonClass } from '../../ui/Button.tsx'
import type { Column } from '../../ui/DataTable.tsx'
import { DayText } from '../../ui/format.tsx'
import { ListPage } from '../../ui/ListPage.tsx'
import { StageTag } from '../../ui/StageTag.tsx'

/** Every year of the programme. */
export const CampaignsPage = () => {
  const may = usePermission()
  return (
    <ListPage
      title="年度批次"
      url={CAMPAIGNS}
      actions={
        may('campaign.draft') ? (
          <Link className={buttonClass('primary')} to="/province/new-campaign">
            筹备年度批次
          </Link>
        ) : undefined
      }
      columns={COLUMNS}
      rowKey={({ id }) => id}
      empty="还没有年度批次。请先筹备年度批次。"
    />
  )
}

const COLUMNS: readonly Column<CampaignLine>[] = [
  {
    title: '批次',
    render: ({ id, campaign: { title } }) => (
      <Link to="/province/campaigns/$id" params={{ id }}>
        {title}
      </Link>
    ),
  },
  { title: '年度', render: ({ campaign: { year } }) => `${year}年` },
  { title: '阶段', render: ({ campaign: { stage } }) => <StageTag of="campaign" stage={stage} /> },
  { title: '开始申报', render: ({ campaign: { opensOn } }) => <DayText on={opensOn} /> },
  { title: '市级推荐截止', render: ({ campaign: { cityLastDay } }) => <DayText on={cityLastDay} /> },
  { title: '公示截止', render: ({ campaign: { noticeLastDay } }) => <DayText on={noticeLastDay} /> },
]
