import { APPLICATION_STAGES } from '#lifecycle'
import type { ApplicationLine } from '../../lib/answers.ts'
import { useCampaigns } from '../../lib/campaigns.ts'
import { choicesOf, trackChoices, VERDICT_CHOICES } from '../../lib/choices.ts'
import { PROVINCE } from '../../lib/packs.ts'
import { useTrackName, useTracks } from '../../lib/rules.ts'
import { useAccount } from '../../lib/session.ts'
import { applicationColumns } from '../../ui/application/lines.tsx'
import type { Column } from '../../ui/DataTable.tsx'
import { DaysLeft } from '../../ui/DaysLeft.tsx'
import { type Filter, ListPage } from '../../ui/ListPage.tsx'

/** The applications of a city or a county, those to be looked at among them. */
export const QueuePage = () => {
  const { unit = '', county, unitName } = useAccount()
  const tracks = useTracks()
  const columns = useColumns()
  const place = county === undefined ? unitName : PROVINCE.find(county)?.name
  const counties = PROVINCE.find(unit)?.kind === 'city' && county === undefined ? PROVINCE.countiesOf(unit) : []
  const filters: readonly Filter[] = [
    { name: 'stage', label: '阶段', choices: choicesOf(APPLICATION_STAGES) },
    { name: 'track', label: '专项', choices: trackChoices(tracks) },
    { name: 'verdict', label: '核对结论', choices: VERDICT_CHOICES },
    ...(counties.length === 0
      ? []
      : [{ name: 'county', label: '区县', choices: counties.map(({ code, name }) => ({ value: code, label: name })) }]),
  ]
  return (
    <ListPage
      title={`${place ?? '本地区'}申报`}
      lead={<Deadline />}
      url="/api/applications"
      columns={columns}
      rowKey={({ id }) => id}
      searchIn="企业名称、编号、信用代码"
      filters={filters}
      sorts={SORTS}
      empty="本地区还没有企业提交申报。企业提交以后，会立即出现在这里。"
    />
  )
}

const SORTS = [
  { value: '-submitted', label: '最近提交在前' },
  { value: 'number', label: '编号' },
  { value: 'enterprise', label: '企业名称' },
]

const useColumns = (): readonly Column<ApplicationLine>[] => {
  const trackName = useTrackName()
  const all = applicationColumns(
    (id) => `/city/applications/${id}`,
    ({ application: { track } }) => trackName(track),
  )
  return [all.number, all.enterprise, all.track, all.county, all.verdict, all.stage, all.submitted]
}

const Deadline = () => {
  const { data = [] } = useCampaigns()
  const open = data.filter(({ campaign: { stage } }) => stage === 'open')
  if (open.length === 0) return '现在没有正在申报的批次。'
  return open.map(({ id, campaign }) => (
    <span key={id}>
      {campaign.title}：推荐报送
      <DaysLeft lastDay={campaign.cityLastDay} />。
    </span>
  ))
}
