import { showCitation } from '#policy/citation.ts'
import { type Problem, ProblemError } from '../api/problem.ts'
import { Alert } from './Alert.tsx'
import text from './text.module.css'

interface Props {
  readonly error: unknown
  /** Where a place is mended: an address such as `#cell-revenue.2018`. Without it the places are only named. */
  readonly href?: (field: string) => string | undefined
  readonly onRetry?: () => void
}

/** What went wrong, in the server's words: the sentence, the clause it rests on, and each place to mend. */
export const ProblemAlert = ({ error, href, onRetry }: Props) => {
  if (error === null || error === undefined) return null
  const problem = error instanceof ProblemError ? error.problem : undefined
  const title = problem?.title ?? (error instanceof Error ? error.message : String(error))
  return (
    <Alert
      tone="error"
      title={title}
      action={
        onRetry === undefined ? undefined : (
          <button type="button" className={text.link} onClick={onRetry}>
            重试
          </button>
        )
      }
    >
      {saysMore(problem) ? <Places problem={problem} href={href} /> : null}
    </Alert>
  )
}

const saysMore = (problem: Problem | undefined): problem is Problem =>
  problem !== undefined &&
  ((problem.problems ?? []).length > 0 || problem.cite !== undefined || problem.trace !== undefined)

const Places = ({ problem, href }: { readonly problem: Problem; readonly href: Props['href'] }) => {
  const places = problem.problems ?? []
  return (
    <>
      {problem.cite === undefined ? null : <p>依据：{showCitation(problem.cite)}</p>}
      {places.length === 0 ? null : (
        <ul>
          {places.map(({ field, message }) => {
            const to = href?.(field)
            return <li key={`${field} ${message}`}>{to === undefined ? message : <a href={to}>{message}</a>}</li>
          })}
        </ul>
      )}
      {problem.trace === undefined ? null : <p className={text.muted}>追踪号：{problem.trace}</p>}
    </>
  )
}
