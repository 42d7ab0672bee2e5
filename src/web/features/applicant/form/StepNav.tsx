import type { Checked } from './check.ts'
import type { Step } from './plan.ts'
import { progressOf } from './required.ts'
import styles from './StepNav.module.css'

interface Props {
  readonly steps: readonly Step[]
  readonly checked: Checked
  /** Undefined where no evidence is asked. */
  readonly evidence: { readonly files: number; readonly open: number } | undefined
}

/** The parts of the form with how far each has come; leads to each. */
export const StepNav = ({ steps, checked, evidence }: Props) => (
  <nav className={styles.rail} aria-label="申报表各部分">
    <ol>
      {steps.map((step) => {
        const { filled, cells, open } = progressOf(step, checked)
        return (
          <li key={step.id}>
            <a href={`#${step.id}`} title={step.title}>
              {step.title}
            </a>
            {cells === 0 ? (
              <span className={styles.count}>自动计算</span>
            ) : (
              <Count done={`${filled}/${cells}`} open={open} begun={filled > 0} />
            )}
          </li>
        )
      })}
      {evidence === undefined ? null : (
        <li>
          <a href="#evidence">证明材料</a>
          <Count done={`${evidence.files} 个文件`} open={evidence.open} begun={evidence.files > 0} />
        </li>
      )}
      <li>
        <a href="#review">核对与提交</a>
      </li>
    </ol>
  </nav>
)

interface CountProps {
  readonly done: string
  readonly open: number
  readonly begun: boolean
}

const Count = ({ done, open, begun }: CountProps) => (
  <span className={styles.count}>
    {done}
    {open > 0 ? <span className={styles.short}>，还差 {open} 处</span> : null}
    {open === 0 ? <span className={begun ? styles.enough : undefined}>{begun ? '，✓' : '，可不填'}</span> : null}
  </span>
)
