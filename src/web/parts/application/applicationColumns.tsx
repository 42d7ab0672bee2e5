import { Link } from '@tanstack/react-router'
import type { ApplicationLine } from '../../api/applications.ts'
import { classes } from '../../lib/classes.ts'
import { PROVINCE } from '../../lib/packs.ts'
import type { Column } from '../../ui/DataTable.tsx'
import { InstantText } from '../../ui/format.tsx'
import { StageTag } from '../../ui/StageTag.tsx'
import { VerdictTag } from '../../ui/tags.tsx'
import text from '../../ui/text.module.css'

/** 沈阳市; the code where it is unknown. */
export const regionName = (code: string): string => PROVINCE.find(code)?.name ?? code

type Of = (line: ApplicationLine) => string

/** The columns of a list of applications; `to` leads to one, `track` names its track. */
export const applicationColumns = (
  to: (id: string) => string,
  track: Of,
): Readonly<Record<Name, Column<ApplicationLine>>> => ({
  number: { title: '编号', render: ({ application: { number } }) => <span className={text.number}>{number}</span> },
  enterprise: {
    title: '企业',
    render: ({ id, application: { enterpriseName, productName } }) => (
      <>
        <Link to={to(id)}>{enterpriseName}</Link>
        {productName === undefined ? null : <div className={classes(text.muted, text.small)}>产品：{productName}</div>}
      </>
    ),
  },
  track: { title: '专项', render: track },
  unit: { title: '推荐单位', render: ({ application: { unit } }) => regionName(unit) },
  county: { title: '区县', render: ({ application: { county } }) => regionName(county) },
  verdict: {
    title: '核对结论',
    render: ({ application: { verdict } }) => (verdict === undefined ? null : <VerdictTag verdict={verdict} />),
  },
  stage: { title: '阶段', render: ({ application: { stage } }) => <StageTag of="application" stage={stage} /> },
  submitted: { title: '提交时间', render: ({ application: { submittedAt } }) => <InstantText at={submittedAt} /> },
})

type Name = 'number' | 'enterprise' | 'track' | 'unit' | 'county' | 'verdict' | 'stage' | 'submitted'
