import { type ReactNode, useMemo } from 'react'
import { cellName, type Finding, factsOf } from '#engine'
import { heldTitlesOf, type SeenApplication, type SeenCampaign } from '#lifecycle'
import { partsOf, type Rule, type Track } from '#policy'
import type { ApplicationFile } from '../../api/applications.ts'
import { classes } from '../../lib/classes.ts'
import { departmentsOf } from '../../lib/packs.ts'
import { Card, Empty } from '../../ui/Card.tsx'
import layout from '../../ui/layout.module.css'
import styles from './ApplicationBody.module.css'
import { Evidence } from './Evidence.tsx'
import { Findings } from './Findings.tsx'
import { FormContent, type Picking } from './FormContent.tsx'
import { type SectionView, viewForm } from './form-view.ts'
import { History } from './History.tsx'
import { Replies } from './Replies.tsx'
import { Summary, submittedOn } from './Summary.tsx'

interface Props {
  readonly file: ApplicationFile
  readonly campaign: SeenCampaign
  readonly track: Track
  readonly picking?: Picking | undefined
  /** What stands between the summary and the form. */
  readonly acts?: ReactNode
  readonly replyActs?: ReactNode
  /** What stands above the findings, in sight while the form is read. */
  readonly beside?: ReactNode
  readonly underFinding?: ((finding: Finding) => ReactNode) | undefined
}

/** One application as an office reads it: the form by section on the left, the findings beside it. */
export const ApplicationBody = ({ file, campaign, track, picking, acts, replyActs, beside, underFinding }: Props) => {
  const { application, submission, assessment, history } = file
  const { departmentReplies } = application
  const sections = useSections(file, track)
  return (
    <>
      <div className={classes(layout.columns, layout.even)}>
        <Card title="申报">
          <Summary application={application} campaign={campaign} />
        </Card>
        {acts}
      </div>
      <Warnings application={application} />
      <div className={styles.beside}>
        <div className={layout.stack}>
          <Card title={`附件${track.annex.number} ${track.annex.title}`} id="form">
            <FormContent sections={sections} picking={picking} />
          </Card>
          <Card title="证明材料" id="evidence">
            <Evidence catalogue={track.evidence} files={submission.form.evidence} picking={picking} />
          </Card>
          {departmentReplies !== undefined && (asksDepartments(track) || departmentReplies.length > 0) ? (
            <Card title="部门回复" extra={replyActs} id="replies">
              <Replies departments={departmentsOf(campaign)} replies={departmentReplies} />
            </Card>
          ) : null}
          <Card title="办理经过" id="history">
            {history.length === 0 ? (
              <Empty>还没有办理记录。</Empty>
            ) : (
              <History lines={history} names={{ cell: (field) => cellName(track, field) }} />
            )}
          </Card>
        </div>
        <div className={classes(styles.follows, layout.stack)}>
          {beside}
          <Card title="逐条核对" id="findings">
            <Findings assessment={assessment} track={track} evidence={submission.form.evidence} under={underFinding} />
          </Card>
        </div>
      </div>
    </>
  )
}

/** The form's sections, with what follows from it as the assessment saw it. */
export const useSections = ({ application, submission }: ApplicationFile, track: Track): readonly SectionView[] =>
  useMemo(() => {
    const { departmentReplies = [], year } = application
    const heldTitles = heldTitlesOf(application)
    const circumstances = { year, on: submittedOn(application), departmentReplies, heldTitles }
    return viewForm(submission.form, factsOf(track, submission.form, circumstances))
  }, [application, submission, track])

/** Whether any criterion of the track depends on what departments answer. */
const asksDepartments = ({ criteria }: Track): boolean => criteria.some(dependsOnDepartments)

const dependsOnDepartments = (rule: Rule): boolean =>
  rule.kind === 'departments' || partsOf(rule).some(dependsOnDepartments)

const Warnings = ({ application: { warnings } }: { readonly application: SeenApplication }) =>
  warnings.length === 0 ? null : (
    <Card title={`提示 ${warnings.length} 处`}>
      <ul>
        {warnings.map(({ field, message }) => (
          <li key={field + message}>{message}</li>
        ))}
      </ul>
    </Card>
  )
