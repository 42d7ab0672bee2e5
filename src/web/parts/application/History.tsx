import { VERDICT_NAMES } from '#engine'
import { showDay } from '#kernel'
import { type Events, ROLES } from '#lifecycle'
import type { HistoryLine } from '../../api/applications.ts'
import { classes } from '../../lib/classes.ts'
import { InstantText } from '../../ui/format.tsx'
import text from '../../ui/text.module.css'
import styles from './History.module.css'

/** What happened to an application, the latest first. */
export const History = ({ lines }: { readonly lines: readonly HistoryLine[] }) => (
  <ol className={styles.timeline}>
    {[...lines].reverse().map(({ envelope, happened }) => (
      <li key={envelope.version}>
        <p>
          <strong>{NAMES[happened.type]}</strong>{' '}
          <span className={classes(text.muted, text.small)}>
            {envelope.by.name}（{roleName(envelope.by.role)}） <InstantText at={envelope.at} />
          </span>
        </p>
        {detailsOf(happened).map((detail) => (
          <p key={detail} className={text.preserve}>
            {detail}
          </p>
        ))}
      </li>
    ))}
  </ol>
)

type Happened = Events['application']

const NAMES: Readonly<Record<Happened['type'], string>> = {
  submitted: '提交申报',
  resubmitted: '补正后重新提交',
  withdrawn: '撤回申报',
  countyOpinionGiven: '提出县区意见',
  departmentReplied: '登记部门回复',
  settled: '认定判断事项',
  returned: '退回补正',
  recommended: '推荐',
  declined: '不予推荐',
  letterEntered: '列入推荐函报送',
  accepted: '省级受理',
  sentBack: '退回市局',
  proposed: '列为拟认定',
  passedOver: '未通过评审',
  publicised: '列入公示',
  objectionUpheld: '异议成立',
  recognised: '认定',
}

const roleName = (role: string): string => Object.entries(ROLES).find(([key]) => key === role)?.[1] ?? role

const detailsOf = (happened: Happened): readonly string[] => {
  switch (happened.type) {
    case 'submitted':
    case 'resubmitted':
      return [`第${happened.version}版，自动核对结论：${VERDICT_NAMES[happened.verdict]}。`]
    case 'countyOpinionGiven':
      return [`${happened.opinion.supports ? '同意' : '不同意'}：${happened.opinion.text}`]
    case 'departmentReplied':
      return [
        `${happened.reply.department}（${happened.reply.adverse ? '有不良记录' : '无不良记录'}）：${happened.reply.text}`,
      ]
    case 'settled': {
      const { criterion, verdict, reason } = happened.settlement
      return [`${criterion} 认定为“${VERDICT_NAMES[verdict]}”：${reason}`]
    }
    case 'returned':
      return happened.items.map(({ reason }) => reason)
    case 'recommended':
      return [happened.opinion]
    case 'letterEntered':
      return [`${happened.number}（${showDay(happened.date)}）`]
    case 'sentBack':
      return [`${happened.reason}（重新报送期限：${showDay(happened.correctBy)}）`]
    case 'proposed':
      return scoreOf(happened)
    case 'passedOver':
      return [...scoreOf(happened), happened.reason]
    case 'recognised':
      return [`${happened.documentNumber}，${showDay(happened.recognisedOn)}`]
    default:
      return 'reason' in happened ? [happened.reason] : []
  }
}

/** Empty where the reader may not know it. */
const scoreOf = ({ score, rank }: { readonly score: string; readonly rank: number }): readonly string[] =>
  score === '' ? [] : [`平均分 ${score} 分，第 ${rank} 名。`]
