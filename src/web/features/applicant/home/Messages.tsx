import { Link } from '@tanstack/react-router'
import { post } from '../../../api/http.ts'
import type { Message } from '../../../api/messages.ts'
import { useMessages } from '../../../api/messages.ts'
import { useChange } from '../../../api/use-change.ts'
import { classes } from '../../../lib/classes.ts'
import { Card, Empty } from '../../../ui/Card.tsx'
import { InstantText } from '../../../ui/format.tsx'
import { Loaded } from '../../../ui/Loaded.tsx'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import home from './home.module.css'

/** What the offices and the system have told the enterprise, the latest first. */
export const Messages = () => (
  <Card title="消息">
    <Loaded query={useMessages()}>
      {({ items, unread }) =>
        items.length === 0 ? (
          <Empty>还没有消息。提交、退回、推荐、公示等都会在这里告诉您。</Empty>
        ) : (
          <>
            {unread > 0 ? <p className={text.muted}>{unread} 条未读</p> : null}
            <ul className={home.lines}>
              {items.map((message) => (
                <li key={message.event}>
                  <OneMessage message={message} />
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Loaded>
  </Card>
)

const OneMessage = ({ message: { event, application, title, body, at, readAt } }: { readonly message: Message }) => {
  const change = useChange()
  return (
    <div>
      <p>{readAt === null ? <strong>{title}</strong> : title}</p>
      <p className={classes(text.muted, text.small)}>
        <InstantText at={at} />
      </p>
      <p>{body}</p>
      <p className={layout.actions}>
        <Link to="/my/applications/$id" params={{ id: application }}>
          查看申报
        </Link>
        {readAt === null ? (
          <button
            type="button"
            className={text.link}
            onClick={() => change.mutate(post('/api/messages/{event}/reading', { event }))}
          >
            标为已读
          </button>
        ) : null}
      </p>
    </div>
  )
}
