import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CampaignLine } from '../api/campaigns.ts'
import { useCampaigns } from '../api/campaigns.ts'
import { Empty } from './Card.tsx'
import { SelectField } from './fields.tsx'
import { Loaded } from './Loaded.tsx'
import layout from './layout.module.css'

interface Props {
  readonly children: (line: CampaignLine) => ReactNode
}

/** Shows what belongs to one campaign: the one the address names, or the latest. With several there is a choice. */
export const CampaignChooser = ({ children }: Props) => {
  const search = useSearch({ from: '__root__' })
  const navigate = useNavigate()
  const choose = (campaign: string) => void navigate({ to: '.', search: { ...search, campaign }, replace: true })
  return (
    <Loaded query={useCampaigns()}>
      {(lines) => {
        const line = lines.find(({ id }) => id === search.campaign) ?? lines[0]
        if (line === undefined) return <Empty>还没有年度批次。请先筹备年度批次。</Empty>
        return (
          <>
            {lines.length < 2 ? null : (
              <div className={layout.controls}>
                <SelectField
                  label="年度批次"
                  value={line.id}
                  onChange={choose}
                  choices={lines.map(({ id, campaign: { title } }) => ({ value: id, label: title }))}
                />
              </div>
            )}
            {children(line)}
          </>
        )
      }}
    </Loaded>
  )
}
