import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { departmentsOf } from '../../lib/packs.ts'
import { usePermission } from '../../lib/use-permission.ts'
import { ApplicationBody, useSections } from '../../parts/application/ApplicationBody.tsx'
import { ApplicationHeader } from '../../parts/application/ApplicationHeader.tsx'
import { type Known, LoadedApplication } from '../../parts/application/LoadedApplication.tsx'
import { RecordReply } from '../../parts/application/RecordReply.tsx'
import { SettleFinding } from '../../parts/application/SettleFinding.tsx'
import { useInHand } from '../../parts/application/use-in-hand.ts'
import { Button } from '../../ui/Button.tsx'
import { CityActs } from './CityActs.tsx'
import { ReturnPanel } from './ReturnPanel.tsx'
import { useReturnItems } from './return-items.ts'

/** One application as the city reads it: form and findings side by side, and what the office decides. */
export const ApplicationPage = () => {
  const { id } = useParams({ from: '/office/city/applications/$id' })
  return <LoadedApplication id={id}>{(known) => <OfficeView {...known} />}</LoadedApplication>
}

const OfficeView = (known: Known) => {
  const { file, campaign, track } = known
  const { id, version, application } = file
  const may = usePermission()
  const items = useReturnItems(id)
  const sections = useSections(file, track)
  const inHand = useInHand(application)
  const [picking, setPicking] = useState(items.list.length > 0)
  const mayReturn = may('application.returnToApplicant', application.stage)
  const turn = () => {
    setPicking(!picking)
    if (!picking) document.getElementById('form')?.scrollIntoView()
  }
  return (
    <>
      <ApplicationHeader {...known}>
        {mayReturn ? (
          <Button aria-pressed={picking} onClick={turn}>
            {picking ? '收起退回补正' : '退回补正'}
          </Button>
        ) : null}
      </ApplicationHeader>
      <ApplicationBody
        file={file}
        campaign={campaign}
        track={track}
        picking={mayReturn && picking ? items : undefined}
        beside={
          mayReturn && picking ? (
            <ReturnPanel application={file} items={items} onDone={() => setPicking(false)} />
          ) : undefined
        }
        acts={<CityActs file={file} campaign={campaign} />}
        replyActs={inHand ? <RecordReply id={id} version={version} departments={departmentsOf(campaign)} /> : undefined}
        underFinding={(finding) => (
          <SettleFinding id={id} version={version} finding={finding} track={track} sections={sections} open={inHand} />
        )}
      />
    </>
  )
}
