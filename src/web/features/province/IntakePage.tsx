import { useState } from 'react'
import type { ApplicationLine } from '../../api/applications.ts'
import { admission, useReported } from '../../api/applications.ts'
import { useBatch } from '../../api/use-batch.ts'
import { classes } from '../../lib/classes.ts'
import { useTrackName } from '../../lib/rules.ts'
import { usePermission } from '../../lib/use-permission.ts'
import { applicationColumns } from '../../parts/application/applicationColumns.tsx'
import { BatchProgress } from '../../ui/BatchProgress.tsx'
import card from '../../ui/Card.module.css'
import { Empty } from '../../ui/Card.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { DayText } from '../../ui/format.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { SelectTable } from '../../ui/SelectTable.tsx'
import text from '../../ui/text.module.css'

/** What the cities have reported and the province has not yet accepted. */
export const IntakePage = () => {
  const batch = useBatch()
  const reported = useReported(!batch.running)
  return (
    <>
      <PageHeader title="受理" lead="各市随推荐函报送的申报。材料有问题的，打开申报后退回市局并写明期限。" />
      <BatchProgress progress={batch.progress} />
      <Loaded query={reported}>{(lines) => <Reported lines={lines} batch={batch} />}</Loaded>
    </>
  )
}

interface Props {
  readonly lines: readonly ApplicationLine[]
  readonly batch: ReturnType<typeof useBatch>
}

const Reported = ({ lines, batch }: Props) => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const may = usePermission()
  const trackName = useTrackName()
  const picked = lines.filter(({ id }) => chosen.has(id))
  const all = applicationColumns(
    (id) => `/province/applications/${id}`,
    ({ application: { track } }) => trackName(track),
  )
  const accept = async () => {
    await batch.run(
      picked.map((line) => ({
        name: `${line.application.enterpriseName}（${line.application.number}）`,
        change: admission(line),
      })),
    )
    setChosen(new Set())
  }
  if (lines.length === 0)
    return (
      <div className={card.card}>
        <Empty>没有等待受理的申报。市局报送推荐函以后，名单会出现在这里。</Empty>
      </div>
    )
  const letter = {
    title: '推荐函',
    render: ({ application }: ApplicationLine) =>
      application.letter === undefined ? (
        ''
      ) : (
        <>
          {application.letter.number}
          <div className={classes(text.muted, text.small)}>
            <DayText on={application.letter.date} />
          </div>
        </>
      ),
  }
  return (
    <div className={classes(card.card, card.tableCard)}>
      <SelectTable
        caption="等待受理的申报"
        columns={[all.number, all.enterprise, all.track, all.unit, letter, all.verdict]}
        rows={lines}
        rowKey={({ id }) => id}
        nameOf={({ application }) => application.enterpriseName}
        chosen={chosen}
        onChange={setChosen}
        disabled={batch.running || !may('application.admit')}
      >
        {may('application.admit') ? (
          <ConfirmAct
            act="受理所选"
            question={`受理所选的 ${picked.length} 件申报吗？`}
            primary
            disabled={picked.length === 0 || batch.running}
            onConfirm={async () => {
              void accept()
            }}
          >
            <p>受理以后进入评审。逐件办理，未办成的会列出原因。</p>
          </ConfirmAct>
        ) : null}
      </SelectTable>
    </div>
  )
}
