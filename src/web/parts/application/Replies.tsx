import type { DepartmentReply } from '#engine'
import { DEPARTMENTS } from '#policy'
import { DataTable } from '../../ui/DataTable.tsx'
import { DayText } from '../../ui/format.tsx'
import { ToneTag } from '../../ui/tags.tsx'

/** What each department answered, or that it has not yet. */
export const Replies = ({ replies }: { readonly replies: readonly DepartmentReply[] }) => (
  <DataTable
    caption="部门回复"
    columns={[
      { title: '部门', render: ({ department }) => department },
      {
        title: '结论',
        render: ({ reply }) =>
          reply === undefined ? (
            <ToneTag tone="still">尚未回复</ToneTag>
          ) : (
            <ToneTag tone={reply.adverse ? 'bad' : 'good'}>{reply.adverse ? '有不良记录' : '无不良记录'}</ToneTag>
          ),
      },
      { title: '回复内容', render: ({ reply }) => reply?.text ?? '' },
      { title: '回复日期', render: ({ reply }) => (reply === undefined ? '' : <DayText on={reply.on} />) },
    ]}
    rows={DEPARTMENTS.map((department) => ({
      department,
      reply: replies.find((one) => one.department === department),
    }))}
    rowKey={({ department }) => department}
  />
)
