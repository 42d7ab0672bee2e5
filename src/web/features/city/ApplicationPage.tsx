import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useMay } from '../../lib/may.ts'
import { departmentsOf } from '../../lib/packs.ts'
import { ApplicationBody, useSections } from '../../ui/application/ApplicationBody.tsx'
import { ApplicationHeader } from '../../ui/application/ApplicationHeader.tsx'
import { RecordReply, SettleFinding, useInHand } from '../../ui/application/judging.tsx'
import { type Known, LoadedApplication } from '../../ui/application/LoadedApplication.tsx'
import { CityActs } from './CityActs.tsx'
import { ReturnPanel } from './ReturnPanel.tsx'
import { useReturnItems } from './return-items.ts'

/** One application at the city's desk: form and findings side by side, and what the office decides. */
export const ApplicationPage = () => {
  const { id = '' } = useParams({ strict: false })
  return <LoadedApplication id={id}>{(known) => <AtDesk {...known} />}</LoadedApplication>
}

const AtDesk = (known: Known) => {
  const { file, campaign, track } = known
  const { id, version, application } = file
  const may = useMay()
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
