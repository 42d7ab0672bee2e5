import type { ReactNode } from 'react'
import type { FieldError } from '#engine'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import layout from '../../../ui/layout.module.css'
import { VerdictTag } from '../../../ui/tags.tsx'
import { CellLink } from './CheckPanel.tsx'
import type { Checked } from './check.ts'
import styles from './Review.module.css'

interface Props {
  readonly checked: Checked
  /** Whether one has asked what is missing. */
  readonly asked: boolean
  readonly onAsk: () => void
  /** The button that submits, shown when nothing stands in its way. */
  readonly submit: ReactNode
}

/** The last look before submitting: what is missing, what does not agree, how the criteria stand. */
export const Review = ({ checked, asked, onAsk, submit }: Props) => {
  const { errors, warnings, assessment } = checked
  return (
    <Card title="核对与提交" id="review">
      <div className={layout.stack}>
        <p>
          条件核对结果：
          <VerdictTag verdict={assessment.verdict} />
          {assessment.verdict === 'unmet'
            ? ' 有条件不符合。仍可提交，但市局不能推荐不符合条件的申报；请先核对填报是否有误。'
            : null}
        </p>
        {asked ? (
          <Problems title={`还有 ${errors.length} 处需要填写或改正：`} problems={errors} />
        ) : (
          <div>
            <Button onClick={onAsk}>检查还缺什么</Button>
          </div>
        )}
        <Problems title={`有 ${warnings.length} 处请再核对，不影响提交：`} problems={warnings} />
        {asked && errors.length === 0 ? <p>各项已填写完整，表内数据相互一致。</p> : null}
        {errors.length === 0 ? <div>{submit}</div> : null}
      </div>
    </Card>
  )
}

const Problems = ({ title, problems }: { readonly title: string; readonly problems: readonly FieldError[] }) =>
  problems.length === 0 ? null : (
    <div>
      <p>{title}</p>
      <ul className={styles.problems}>
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <CellLink field={field}>{message}</CellLink>
          </li>
        ))}
      </ul>
    </div>
  )
