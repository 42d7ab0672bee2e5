import type { ReactNode } from 'react'
import type { LetterLine, SeenCampaign, SeenLetter } from '#lifecycle'
import { classes } from '../../lib/classes.ts'
import { findRules, trackName } from '../../lib/packs.ts'
import card from '../../ui/Card.module.css'
import { Card } from '../../ui/Card.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { DayText } from '../../ui/format.tsx'
import layout from '../../ui/layout.module.css'
import { Rows } from '../../ui/Rows.tsx'
import text from '../../ui/text.module.css'
import { regionName } from '../application/applicationColumns.tsx'
import { FileLink } from '../application/FileLink.tsx'
import { Counts } from './Counts.tsx'

interface Props {
  readonly letter: SeenLetter
  readonly lines: readonly LetterLine[]
  readonly campaign: SeenCampaign
  readonly beside?: ReactNode
}

/** A letter that has been sent: nothing in it changes any more. */
export const LetterView = ({ letter, lines, campaign, beside }: Props) => {
  const tracks = findRules(campaign)?.tracks ?? []
  return (
    <>
      <div className={classes(layout.columns, layout.even)}>
        <Card title="推荐函">
          <Rows
            of={[
              { label: '文号', value: letter.number },
              { label: '推荐单位', value: regionName(letter.unit) },
              { label: '年度批次', value: campaign.title },
              { label: '成文日期', value: <DayText on={letter.date} /> },
              ...(letter.explanation === undefined || letter.explanation === ''
                ? []
                : [{ label: '数量不足的说明', value: <span className={text.preserve}>{letter.explanation}</span> }]),
              { label: '盖章件', value: letter.scan === undefined ? undefined : <FileLink file={letter.scan} /> },
            ]}
          />
          {beside}
        </Card>
        <Card title="数量">
          <Counts tracks={tracks} countOf={(id) => lines.filter(({ track }) => track === id).length} />
        </Card>
      </div>
      <div className={classes(card.card, card.tableCard)}>
        <p className={card.count}>推荐名单 {lines.length} 件</p>
        <DataTable
          caption="推荐名单"
          columns={[
            { title: '编号', render: ({ number }: LetterLine) => <span className={text.number}>{number}</span> },
            { title: '企业', render: ({ enterpriseName }: LetterLine) => enterpriseName },
            { title: '产品', render: ({ productName }: LetterLine) => productName ?? '' },
            { title: '专项', render: ({ track }: LetterLine) => trackName(campaign, track) },
            {
              title: '申报摘要',
              render: ({ digest }: LetterLine) => (
                <span className={classes(text.mono, text.small)}>{digest.slice(0, 16)}…</span>
              ),
            },
          ]}
          rows={lines}
          rowKey={({ application }) => application}
        />
      </div>
    </>
  )
}
