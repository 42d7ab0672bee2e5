import type { DepartmentReply } from '#engine'
import type { Department } from '#policy'
import { DataTable } from '../../ui/DataTable.tsx'
import { DayText } from '../../ui/format.tsx'
import { ToneTag } from '../../ui/tags.tsx'

interface Props {
  readonly departments: readonly Department[]
  readonly replies: readonly DepartmentReply[]
}

/** What each department answered, or that it has not yet. */
export const Replies = ({ departments, replies }: Props) => (
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
    rows={departments.map(({ id, name }) => ({
      department: name,
      reply: replies.find(({ department }) => department === id),
    }))}
    rowKey={({ department }) => department}
  />
)
