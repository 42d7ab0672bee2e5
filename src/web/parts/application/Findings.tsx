import type { ReactNode } from 'react'
import { type Assessment, type EvidenceFile, type Finding, sayPoints, VERDICT_NAMES, VERDICTS } from '#engine'
import { showCitation, type Track } from '#policy'
import { classes } from '../../lib/classes.ts'
import { VerdictTag } from '../../ui/tags.tsx'
import text from '../../ui/text.module.css'
import { FileLink } from './FileLink.tsx'
import styles from './Findings.module.css'

interface Props {
  readonly assessment: Assessment
  readonly track: Track
  readonly evidence: readonly EvidenceFile[]
  /** What can be done about one of them. */
  readonly under?: ((finding: Finding) => ReactNode) | undefined
}

/** Every criterion with its verdict, all reasons and the files that support it. */
export const Findings = ({ assessment: { findings }, track, evidence, under }: Props) => (
  <>
    <p className={styles.counts}>
      {VERDICTS.map((verdict) => {
        const count = findings.filter((one) => one.counts && one.verdict === verdict).length
        return count === 0 ? null : (
          <span key={verdict}>
            {VERDICT_NAMES[verdict]} <strong>{count}</strong> 项
          </span>
        )
      })}
    </p>
    <ol className={styles.findings}>
      {findings.map((finding) => (
        <li key={finding.criterion} id={`criterion-${finding.criterion}`}>
          <FindingHead finding={finding} />
          {finding.reasons.map((reason) => (
            <p key={reason}>{withoutCitation(reason, finding)}</p>
          ))}
          {finding.settledBy === undefined ? null : (
            <p>
              {finding.settledBy.by}认定为“{VERDICT_NAMES[finding.settledBy.verdict]}”：{finding.settledBy.reason}
            </p>
          )}
          <p className={classes(text.muted, text.small)}>依据：{showCitation(finding.cite)}</p>
          <Files of={finding.criterion} track={track} evidence={evidence} />
          {under?.(finding)}
        </li>
      ))}
    </ol>
  </>
)

const FindingHead = ({ finding: { criterion, title, verdict, counts, points } }: { readonly finding: Finding }) => (
  <div className={styles.head}>
    <h3>
      {criterion} {title}
    </h3>
    <span>
      {counts || points !== undefined ? null : <span className={classes(text.muted, text.small)}>不计入结论 </span>}
      {points === undefined ? null : <span className={text.small}>{sayPoints(points)} </span>}
      <VerdictTag verdict={verdict} />
    </span>
  </div>
)

/** The citation stands on its own line below. */
const withoutCitation = (reason: string, { cite }: Finding): string => reason.replace(`（${showCitation(cite)}）`, '')

interface FilesProps {
  readonly of: string
  readonly track: Track
  readonly evidence: readonly EvidenceFile[]
}

const Files = ({ of, track, evidence }: FilesProps) => {
  const items = track.evidence.filter(({ supports }) => supports.includes(of)).map(({ id }) => id)
  const files = evidence.filter(({ item }) => items.includes(item))
  if (items.length === 0) return null
  return (
    <div className={styles.files}>
      佐证：
      {files.length === 0 ? (
        <span className={text.muted}>未提交</span>
      ) : (
        <ul>
          {files.map((file) => (
            <li key={file.item + file.sha256}>
              <FileLink file={file} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
