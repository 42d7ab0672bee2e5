import { cellName, cellPath, type Finding, sayPoints, VERDICT_NAMES, VERDICTS } from '#engine'
import type { Track } from '#policy'
import { classes } from '../../../lib/classes.ts'
import field from '../../../ui/fields.module.css'
import { VerdictTag } from '../../../ui/tags.tsx'
import text from '../../../ui/text.module.css'
import styles from './CheckPanel.module.css'
import { type Checked, goTo } from './check.ts'

interface Props {
  readonly checked: Checked
  readonly track: Track
}

/** Every criterion on the form as it stands, worked out on this machine while one types. */
export const CheckPanel = ({ checked: { assessment }, track }: Props) => {
  const { verdict, findings } = assessment
  const counting = findings.filter(({ counts }) => counts)
  const counted = VERDICTS.map((one) => ({ one, count: counting.filter((finding) => finding.verdict === one).length }))
  return (
    <aside className={styles.check} aria-label="条件核对">
      <details open={window.matchMedia('(min-width: 1181px)').matches}>
        <summary>
          <h2>条件核对</h2> <VerdictTag verdict={verdict} />
          <p className={text.muted}>
            {counted
              .filter(({ count }) => count > 0)
              .map(({ one, count }) => `${VERDICT_NAMES[one]} ${count} 项`)
              .join('，')}
          </p>
        </summary>
        <p className={field.hint}>
          按通知的条件随填随核，与提交后市局看到的一致。“待人工判断”的事项由市局和专家认定，不影响提交。
        </p>
        <ul className={styles.findings}>
          {findings.map((finding) => (
            <li key={finding.criterion}>
              <One finding={finding} track={track} />
            </li>
          ))}
        </ul>
      </details>
    </aside>
  )
}

const One = ({ finding, track }: { readonly finding: Finding; readonly track: Track }) => {
  const { criterion, title, verdict, counts, reasons, missing, points } = finding
  const uncounted = counts ? '' : '（不计入）'
  return (
    <details>
      <summary>
        <VerdictTag verdict={verdict} />{' '}
        <span>
          {criterion} {title}
          {points === undefined ? uncounted : ` ${sayPoints(points)}`}
        </span>
      </summary>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {missing.length === 0 ? null : (
        <p>
          去填写：
          {missing.map(cellPath).map((path) => (
            <CellLink key={path} field={path}>
              {cellName(track, path)}
            </CellLink>
          ))}
        </p>
      )}
    </details>
  )
}

interface LinkProps {
  readonly field: string
  readonly children: string
}

/** Leads to a cell. */
export const CellLink = ({ field, children }: LinkProps) => (
  <button type="button" className={classes(text.link, styles.link)} onClick={() => goTo(field)}>
    {children}
  </button>
)
