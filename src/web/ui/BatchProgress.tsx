import type { Progress } from '../api/use-batch.ts'
import { Alert } from './Alert.tsx'
import layout from './layout.module.css'

/** How far several changes in a row have come; those that were refused with the reason. */
export const BatchProgress = ({ progress }: { readonly progress: Progress | undefined }) => {
  if (progress === undefined) return null
  const { total, done, failures } = progress
  const finished = done === total
  return (
    <div className={layout.stack}>
      <p role="status">
        {finished
          ? `已办完 ${total} 件，成功 ${total - failures.length} 件`
          : `正在办理，已办 ${done} 件，共 ${total} 件`}
        {failures.length > 0 ? `，未办成 ${failures.length} 件` : ''}。
      </p>
      {finished ? null : <progress value={done} max={total} aria-label="办理进度" />}
      {failures.length === 0 ? null : (
        <Alert tone="error" title={`${failures.length} 件没有办成`}>
          <ul>
            {failures.map(({ name, error }) => (
              <li key={name}>
                {name}：{error instanceof Error ? error.message : String(error)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  )
}
