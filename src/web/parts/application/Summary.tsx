import { dayOf } from '#kernel'
import type { SeenApplication, SeenCampaign } from '#lifecycle'
import { PROVINCE, trackName } from '../../lib/packs.ts'
import { DayText, InstantText } from '../../ui/format.tsx'
import { Rows } from '../../ui/Rows.tsx'
import text from '../../ui/text.module.css'

interface Props {
  readonly application: SeenApplication
  readonly campaign: SeenCampaign
}

/** What an application is and where it stands. */
export const Summary = ({ application: one, campaign }: Props) => (
  <Rows
    of={[
      { label: '申报编号', value: <span className={text.number}>{one.number}</span> },
      { label: '专项', value: trackName(campaign, one.track) },
      ...(one.productName === undefined ? [] : [{ label: '申报产品', value: one.productName }]),
      { label: '统一社会信用代码', value: <span className={text.number}>{one.enterprise}</span> },
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
      ...(one.sentBack === undefined
        ? []
        : [{ label: '重新报送期限', value: <DayText on={one.sentBack.correctBy} /> }]),
      ...textRow('退回市局的原因', one.sentBack?.reason),
      ...textRow('推荐意见', one.opinion),
      ...textRow(REASONS[one.stage] ?? '原因', one.reason),
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

const REASONS: Readonly<Partial<Record<SeenApplication['stage'], string>>> = {
  withdrawn: '撤回原因',
  declined: '不予推荐的理由',
  notProposed: '未通过的原因',
  objectionUpheld: '异议成立的理由',
}

const textRow = (label: string, said: string | undefined) =>
  said === undefined ? [] : [{ label, value: <span className={text.preserve}>{said}</span> }]

/** The day of submission, Asia/Shanghai. */
export const submittedOn = ({ submittedAt }: Pick<SeenApplication, 'submittedAt'>) => dayOf(new Date(submittedAt))
