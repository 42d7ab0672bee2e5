import layout from '../../ui/layout.module.css'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Applications } from './home/Applications.tsx'
import { Batches } from './home/Batches.tsx'
import { Drafts } from './home/Drafts.tsx'
import { EnterpriseCard } from './home/EnterpriseCard.tsx'
import { Messages } from './home/Messages.tsx'
import { Titles } from './home/Titles.tsx'

/** Where an enterprise begins: what waits for it, what it has under way, what it can apply for. */
export const HomePage = () => (
  <>
    <PageHeader title="我的申报" />
    <div className={layout.columns}>
      <div className={layout.stack}>
        <Drafts />
        <Applications />
        <Batches />
      </div>
      <div className={layout.stack}>
        <EnterpriseCard />
        <Messages />
        <Titles />
      </div>
    </div>
  </>
)
