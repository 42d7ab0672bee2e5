import { AGGREGATES, type Names, ROLES } from '#lifecycle'
import type { HistoryLine } from '../../api/applications.ts'
import { classes } from '../../lib/classes.ts'
import { InstantText } from '../../ui/format.tsx'
import text from '../../ui/text.module.css'
import styles from './History.module.css'

/** What happened to an application, the latest first, in the words of the acts. */
export const History = ({ lines, names }: { readonly lines: readonly HistoryLine[]; readonly names: Names }) => (
  <ol className={styles.timeline}>
    {[...lines].reverse().map(({ envelope, event }) => (
      <li key={envelope.version}>
        <p>
          <strong>{AGGREGATES.application.actOf(event).title}</strong>{' '}
          <span className={classes(text.muted, text.small)}>
            {personOf(envelope.by)} <InstantText at={envelope.at} />
          </span>
        </p>
        {AGGREGATES.application.says(event, names).map((detail) => (
          <p key={detail} className={text.preserve}>
            {detail}
          </p>
        ))}
      </li>
    ))}
  </ol>
)

/** Of an office only its role, to those who do not know its people by name. */
const personOf = ({ name, role }: HistoryLine['envelope']['by']): string =>
  name === undefined ? roleName(role) : `${name}（${roleName(role)}）`

const roleName = (role: string): string => Object.entries(ROLES).find(([key]) => key === role)?.[1] ?? role
