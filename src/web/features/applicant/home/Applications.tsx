import { Link } from '@tanstack/react-router'
import type { SeenApplication } from '#lifecycle'
import { useApplications } from '../../../api/applications.ts'
import { useCampaigns } from '../../../api/campaigns.ts'
import { trackName } from '../../../lib/packs.ts'
import { Card, Empty } from '../../../ui/Card.tsx'
import { InstantText } from '../../../ui/format.tsx'
import { Loaded } from '../../../ui/Loaded.tsx'
import { StageTag } from '../../../ui/StageTag.tsx'
import text from '../../../ui/text.module.css'
import home from './home.module.css'

/** What was submitted, where it stands and what is asked. */
export const Applications = () => (
  <Card title="已提交的申报">
    <Loaded query={useApplications()}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty>还没有提交过申报。在下面选择一个专项，就可以开始填写。</Empty>
        ) : (
          <ul className={home.lines}>
            {items.map(({ id, application }) => (
              <li key={id}>
                <OneApplication application={application} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  </Card>
)

const OneApplication = ({ application }: { readonly application: SeenApplication }) => {
  const { id, number, campaign, track, stage, productName, submittedAt } = application
  const batch = useCampaigns().data?.find((line) => line.id === campaign)
  const name = batch === undefined ? track : trackName(batch.campaign, track)
  return (
    <>
      <div>
        <Link to="/my/applications/$id" params={{ id }}>
          {name}
          {productName === undefined ? '' : `：${productName}`}
        </Link>
        <p className={text.muted}>
          <span className={text.number}>{number}</span>，<InstantText at={submittedAt} /> 提交
        </p>
        <Asked application={application} />
      </div>
      <StageTag of="application" stage={stage} />
    </>
  )
}

/** What the applicant has to do, or why it ended. */
const Asked = ({ application: { id, stage, returnItems, reason } }: { readonly application: SeenApplication }) => {
  if (stage === 'returned')
    return (
      <p>
        有 {returnItems?.length ?? 0} 处需要补正。
        <Link to="/my/applications/$id/mending" params={{ id }}>
          去补正
        </Link>
      </p>
    )
  return reason === undefined ? null : <p className={text.muted}>原因：{reason}</p>
}
