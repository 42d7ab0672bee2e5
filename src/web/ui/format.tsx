import { type Day, showDay, showInstant } from '#kernel'
import text from './text.module.css'

/** 2019年6月30日 */
export const DayText = ({ on }: { readonly on: Day | undefined }) =>
  on === undefined ? <Nothing /> : <time dateTime={on}>{showDay(on)}</time>

/** 2019年6月30日 17时05分, in Asia/Shanghai; takes the server's ISO 8601. */
export const InstantText = ({ at }: { readonly at: string | undefined }) =>
  at === undefined ? <Nothing /> : <time dateTime={at}>{showInstant(new Date(at))}</time>

/** 1.2 MB */
export const Bytes = ({ bytes }: { readonly bytes: number }) => (
  <span className={text.number}>
    {bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`}
  </span>
)

const Nothing = () => <span className={text.muted}>—</span>
