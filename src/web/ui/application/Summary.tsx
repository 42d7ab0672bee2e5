import { dayOf } from '#kernel'
import type { Application, Campaign } from '#lifecycle'
import { PROVINCE, trackName } from '../../lib/packs.ts'
import { Rows } from '../Rows.tsx'
import { DayText, InstantText } from '../words.tsx'

interface Props {
  readonly application: Application
  readonly campaign: Campaign
}

/** What an application is and where it stands. */
export const Summary = ({ application: one, campaign }: Props) => (
  <Rows
    of={[
      { label: '申报编号', value: <span className="number">{one.number}</span> },
      { label: '专项', value: trackName(campaign, one.track) },
      ...(one.productName === undefined ? [] : [{ label: '申报产品', value: one.productName }]),
      { label: '统一社会信用代码', value: <span className="number">{one.enterprise}</span> },
      { label: '所在地区', value: PROVINCE.fullName(one.county) },
      {
        label: '提交',
        value: (
          <>
            第 {one.version} 版，
            <InstantText at={one.submittedAt} />
          </>
        ),
      },
      ...(one.extendedTo === undefined ? [] : [{ label: '重新报送期限', value: <DayText on={one.extendedTo} /> }]),
      ...textRow('推荐意见', one.opinion),
      ...textRow(REASONS[one.stage] ?? '退回市局的原因', one.reason),
      ...(one.countyOpinion === undefined
        ? []
        : [
            {
              label: '县区意见',
              value: `${one.countyOpinion.supports ? '同意' : '不同意'}（对第 ${one.countyOpinion.version} 版）：${one.countyOpinion.text}`,
            },
          ]),
      ...(one.letter === undefined
        ? []
        : [
            {
              label: '推荐函',
              value: (
                <>
                  {one.letter.number}，<DayText on={one.letter.date} />
                </>
              ),
            },
          ]),
      ...(one.score === undefined ? [] : [{ label: '评审', value: `平均分 ${one.score} 分，第 ${one.rank} 名` }]),
    ]}
  />
)

const REASONS: Readonly<Partial<Record<Application['stage'], string>>> = {
  withdrawn: '撤回原因',
  declined: '不予推荐的理由',
  notProposed: '未通过的原因',
  objectionUpheld: '异议成立的理由',
}

const textRow = (label: string, text: string | undefined) =>
  text === undefined ? [] : [{ label, value: <span className="preserve">{text}</span> }]

/** The day of submission, Asia/Shanghai. */
export const submittedOn = ({ submittedAt }: Pick<Application, 'submittedAt'>) => dayOf(new Date(submittedAt))
