import { Link } from '@tanstack/react-router'
import type { PublicNoticeLine } from '../../api/notices.ts'
import { listed, NOTICES } from '../../api/notices.ts'
import { usePermission } from '../../lib/use-permission.ts'
import { buttonClass } from '../../ui/Button.tsx'
import type { Column } from '../../ui/DataTable.tsx'
import { DayText } from '../../ui/format.tsx'
import { ListPage } from '../../ui/ListPage.tsx'
import { StageTag } from '../../ui/StageTag.tsx'

/** The public notices. */
export const NoticesPage = () => {
  const may = usePermission()
  return (
    <ListPage
      title="公示"
      url={NOTICES}
      actions={
        may('publicNotice.publish') ? (
          <Link className={buttonClass('primary')} to="/province/new-notice">
            发布公示
          </Link>
        ) : undefined
      }
      columns={COLUMNS}
      rowKey={({ id }) => id}
      empty="还没有公示。全部评审作出决定以后，由负责人发布公示。"
    />
  )
}

const COLUMNS: readonly Column<PublicNoticeLine>[] = [
  {
    title: '公示',
    render: ({ id, publicNotice: { title } }) => (
      <Link to="/province/notices/$id" params={{ id }}>
        {title}
      </Link>
    ),
  },
  { title: '文号', render: ({ publicNotice: { documentNumber } }) => documentNumber },
  {
    title: '公示期',
    render: ({ publicNotice: { firstDay, lastDay } }) => (
      <>
        <DayText on={firstDay} />至<DayText on={lastDay} />
      </>
    ),
  },
  { title: '名单', numeric: true, render: ({ publicNotice }) => `${listed(publicNotice)} 件` },
  { title: '阶段', render: ({ publicNotice: { stage } }) => <StageTag of="publicNotice" stage={stage} /> },
]
