import { Link, useParams } from '@tanstack/react-router'
import { annexPdf } from '../../api/applications.ts'
import { LoadedApplication } from '../../parts/application/LoadedApplication.tsx'
import { Card } from '../../ui/Card.tsx'
import { InstantText } from '../../ui/format.tsx'
import layout from '../../ui/layout.module.css'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Rows } from '../../ui/Rows.tsx'
import text from '../../ui/text.module.css'

/** What an applicant holds in hand after submitting. */
export const ReceiptPage = () => {
  const { id } = useParams({ from: '/office/my/applications/$id/receipt' })
  return (
    <LoadedApplication id={id}>
      {({ file: { application }, campaign, track }) => (
        <>
          <PageHeader
            title="申报已提交"
            lead="请保存这份回执。内容摘要可以在公开页面上核验，证明提交的内容没有被改动。"
          />
          <Card title="回执">
            <div className={layout.stack}>
              <Rows
                of={[
                  { label: '申报编号', value: <strong className={text.number}>{application.number}</strong> },
                  { label: '专项', value: track.name },
                  { label: '批次', value: campaign.title },
                  { label: '企业', value: application.enterpriseName },
                  { label: '版次', value: `第 ${application.version} 版` },
                  { label: '提交时间', value: <InstantText at={application.submittedAt} /> },
                  { label: '内容摘要', value: <span className={text.mono}>{application.digest}</span> },
                ]}
              />
              <p className={layout.actions}>
                <a href={annexPdf(id)} target="_blank" rel="noreferrer">
                  打开申报表 PDF
                </a>
                <Link to="/my/applications/$id" params={{ id }}>
                  查看办理进度
                </Link>
              </p>
              <p className={text.muted}>
                下一步：打印申报表并加盖公章，按所在市工业和信息化局的要求报送；审核结果会在“消息”中告知。
              </p>
            </div>
          </Card>
        </>
      )}
    </LoadedApplication>
  )
}
