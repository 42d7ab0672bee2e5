import { type Day, findExact, showDay, showExact, showInstant } from '#kernel'

/** 2019年6月30日 */
export const DayText = ({ on }: { readonly on: Day | undefined }) =>
  on === undefined ? <Nothing /> : <time dateTime={on}>{showDay(on)}</time>

/** 2019年6月30日 17时05分, in Asia/Shanghai; takes the server's ISO 8601. */
export const InstantText = ({ at }: { readonly at: string | undefined }) =>
  at === undefined ? <Nothing /> : <time dateTime={at}>{showInstant(new Date(at))}</time>

/** 4,999.99 万元; takes the decimal as typed. */
export const Money = ({ amount }: { readonly amount: string | number | undefined }) => {
  const known = amount === undefined ? undefined : findExact(amount)
  if (known === undefined) return <Nothing />
  const [whole = '', places] = showExact(known).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return <span className="number">{places === undefined ? grouped : `${grouped}.${places}`} 万元</span>
}

/** 1.2 MB */
export const Bytes = ({ bytes }: { readonly bytes: number }) => (
  <span className="number">
    {bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`}
  </span>
)

const Nothing = () => <span className="muted">—</span>
