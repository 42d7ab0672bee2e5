import type { Finding } from '#engine'
import { useMayNow } from '../../api/acts.ts'
import { post } from '../../api/http.ts'
import { problemAt } from '../../api/problem.ts'
import type { SheetLine } from '../../api/reviews.ts'
import { useChange } from '../../api/use-change.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { AreaField, SelectField, TextField } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'
import { Rows } from '../../ui/Rows.tsx'
import text from '../../ui/text.module.css'
import { type TypedSheet, useLocalSheet } from './local-sheet.ts'

interface Props {
  readonly line: SheetLine
  /** Criteria left to people. */
  readonly findings: readonly Finding[]
}

/** The score sheet; once given it can only be corrected with a reason, and not after the decision. */
export const ScoreForm = (props: Props) => {
  const { id, scoreSheet } = props.line
  const why = useMayNow('score-sheets', id).why('scoreSheet.score')
  return why === undefined ? <Open {...props} key={scoreSheet.stage} /> : <Given line={props.line} why={why} />
}

const Given = ({ line: { scoreSheet: sheet }, why }: Pick<Props, 'line'> & { readonly why: string }) => (
  <Card title="我的评分表">
    <p className={text.muted}>{why}</p>
    {sheet.score === undefined ? null : (
      <Rows
        of={[
          { label: '评分', value: `${sheet.score} 分` },
          { label: '评语', value: <span className={text.preserve}>{sheet.comment}</span> },
        ]}
      />
    )}
  </Card>
)

const FEWEST = 10

const Open = ({ line: { id, version, scoreSheet }, findings }: Props) => {
  const { sheet, kept, change: type, forget, discard } = useLocalSheet(id, scoreSheet)
  const before = scoreSheet.score
  const change = useChange()
  const wrong = wrongScore(sheet.score)
  const length = [...sheet.comment.replace(/\s/g, '')].length
  const why = whyNot(sheet, findings, before !== undefined)
  const send = async () => {
    await change.mutateAsync(
      post('/api/score-sheets/{id}/score', { id, body: bodyOf(sheet, before !== undefined), version }),
    )
    forget()
  }
  return (
    <Card title="我的评分表" extra={kept ? <span className={text.subtle}>已存在本机，未提交</span> : null}>
      <div className={layout.form}>
        <TextField
          label="评分"
          hint="0 至 100 分，最多一位小数"
          inputMode="decimal"
          value={sheet.score}
          onChange={(score) => type({ score: score.trim() })}
          error={(sheet.score === '' ? undefined : wrong) ?? problemAt(change.error, 'score')}
          required
        />
        <AreaField
          label="评语"
          hint={`不少于 ${FEWEST} 个字，现在 ${length} 个字`}
          rows={3}
          value={sheet.comment}
          onChange={(comment) => type({ comment })}
          error={problemAt(change.error, 'comment')}
          required
        />
        {findings.map((finding) => (
          <Judging key={finding.criterion} finding={finding} sheet={sheet} type={type} />
        ))}
        {before === undefined ? null : (
          <AreaField
            label="更正理由"
            hint={`您已评 ${before} 分。更正须写明理由。`}
            rows={2}
            value={sheet.correction}
            onChange={(correction) => type({ correction })}
            required
          />
        )}
        <div className={layout.actions}>
          <ConfirmAct
            act={before === undefined ? '提交评分' : '提交更正'}
            question={`评 ${sheet.score} 分，提交吗？`}
            primary
            disabled={why !== undefined}
            onConfirm={send}
          >
            <p className={text.preserve}>评语：{sheet.comment}</p>
            <p>提交以后，更正须写明理由。</p>
          </ConfirmAct>
          {kept ? <Button onClick={discard}>放弃未提交的</Button> : null}
          {why === undefined ? null : <span className={text.muted}>{why}</span>}
        </div>
      </div>
    </Card>
  )
}

interface JudgingProps {
  readonly finding: Finding
  readonly sheet: TypedSheet
  readonly type: (part: Partial<TypedSheet>) => void
}

const Judging = ({ finding: { criterion, title }, sheet, type }: JudgingProps) => {
  const { verdict, reason } = sheet.findings[criterion] ?? { verdict: '', reason: '' }
  const set = (part: { verdict?: string; reason?: string }) =>
    type({ findings: { ...sheet.findings, [criterion]: { verdict, reason, ...part } } })
  return (
    <>
      <SelectField
        label={`${criterion} ${title}`}
        hint={<a href={`#criterion-${criterion}`}>看判断要点和填报内容</a>}
        value={verdict}
        onChange={(chosen) => set({ verdict: chosen })}
        blank="不发表意见"
        choices={[
          { value: 'met', label: '符合' },
          { value: 'unmet', label: '不符合' },
        ]}
      />
      {verdict === '' ? null : (
        <AreaField
          label={`${criterion} 的理由`}
          rows={2}
          value={reason}
          onChange={(text) => set({ reason: text })}
          required
        />
      )}
    </>
  )
}

const wrongScore = (score: string): string | undefined =>
  /^\d{1,3}(\.\d)?$/.test(score) && Number(score) <= 100 ? undefined : '评分应为 0 至 100，最多一位小数。'

const whyNot = (sheet: TypedSheet, findings: readonly Finding[], correcting: boolean): string | undefined => {
  if (wrongScore(sheet.score) !== undefined) return '填写评分后才能提交。'
  if ([...sheet.comment.replace(/\s/g, '')].length < FEWEST) return `评语不少于 ${FEWEST} 个字。`
  const bare = findings.find(({ criterion }) => {
    const typed = sheet.findings[criterion]
    return typed !== undefined && typed.verdict !== '' && typed.reason.trim() === ''
  })
  if (bare !== undefined) return `请写明 ${bare.criterion} 的理由。`
  return correcting && sheet.correction.trim() === '' ? '请写明更正理由。' : undefined
}

interface JudgedCriterion {
  readonly criterion: string
  readonly verdict: 'met' | 'unmet'
  readonly reason: string
}

const bodyOf = (sheet: TypedSheet, correcting: boolean) => ({
  score: sheet.score,
  comment: sheet.comment.trim(),
  findings: Object.entries(sheet.findings).flatMap(([criterion, { verdict, reason }]): readonly JudgedCriterion[] =>
    verdict === 'met' || verdict === 'unmet' ? [{ criterion, verdict, reason: reason.trim() }] : [],
  ),
  ...(correcting ? { correction: sheet.correction.trim() } : {}),
})
