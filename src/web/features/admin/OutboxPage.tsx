import { useOutbox } from '../../api/accounts.ts'
import type { Answer } from '../../api/contract.ts'
import { Card, Empty } from '../../ui/Card.tsx'
import { InstantText } from '../../ui/format.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { ToneTag } from '../../ui/tags.tsx'
import text from '../../ui/text.module.css'

/** The latest mails; what they say only while no mail server has taken them. */
export const OutboxPage = () => {
  return (
    <>
      <PageHeader title="发件箱" lead="最近的邮件。没有配置邮件服务器时（如演示），邮件留在这里，可以查看内容。" />
      <Loaded query={useOutbox()}>
        {({ items }) =>
          items.length === 0 ? <Empty>还没有邮件。</Empty> : items.map((mail) => <Letter key={mail.id} mail={mail} />)
        }
      </Loaded>
    </>
  )
}

const Letter = ({
  mail: { at, recipient, subject, body, sent_at },
}: {
  readonly mail: Answer<'/api/outbox'>['items'][number]
}) => (
  <Card
    title={subject}
    extra={<ToneTag tone={sent_at === null ? 'wait' : 'good'}>{sent_at === null ? '未寄出' : '已寄出'}</ToneTag>}
  >
    <p className={text.muted}>
      收件人：{recipient}，<InstantText at={at} />
    </p>
    {body === null ? null : <p className={text.preserve}>{body}</p>}
  </Card>
)
