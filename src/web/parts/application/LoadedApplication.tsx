import type { ReactNode } from 'react'
import type { SeenCampaign } from '#lifecycle'
import type { Track } from '#policy'
import type { ApplicationFile } from '../../api/applications.ts'
import { useApplication } from '../../api/applications.ts'
import { useCampaign } from '../../api/campaigns.ts'
import { findTrackOf } from '../../lib/packs.ts'
import { Empty } from '../../ui/Card.tsx'
import { Loaded } from '../../ui/Loaded.tsx'

interface Props {
  readonly id: string
  readonly children: (known: Known) => ReactNode
}

/** An application with the rules it stands under. */
export interface Known {
  readonly file: ApplicationFile
  readonly campaign: SeenCampaign
  readonly track: Track
}

/** Reads an application and its campaign. */
export const LoadedApplication = ({ id, children }: Props) => (
  <Loaded query={useApplication(id)}>
    {(file) => (
      <WithRules file={file} key={file.id}>
        {children}
      </WithRules>
    )}
  </Loaded>
)

const WithRules = ({ file, children }: { readonly file: ApplicationFile; readonly children: Props['children'] }) => (
  <Loaded query={useCampaign(file.application.campaign)}>
    {({ campaign }) => {
      const track = findTrackOf(campaign, file.application.track)
      if (track === undefined) return <Empty>本程序不含这项申报所依据的政策，不能显示。请联系管理员升级。</Empty>
      return children({ file, campaign, track })
    }}
  </Loaded>
)
