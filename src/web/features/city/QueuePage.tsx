import { APPLICATION_STAGES } from '#lifecycle'
import type { ApplicationLine } from '../../api/applications.ts'
import { APPLICATIONS } from '../../api/applications.ts'
import { useCampaigns } from '../../api/campaigns.ts'
import { useAccount } from '../../api/session.ts'
import { choicesOf, trackChoices, VERDICT_CHOICES } from '../../lib/choices.ts'
import { PROVINCE } from '../../lib/packs.ts'
import { useTrackName, useTracks } from '../../lib/rules.ts'
import { applicationColumns } from '../../parts/application/applicationColumns.tsx'
import type { Column } from '../../ui/DataTable.tsx'
import { DaysLeft } from '../../ui/DaysLeft.tsx'
import { type Filter, ListPage } from '../../ui/ListPage.tsx'

/** The applications of a city or a county, those to be looked at among them. */
export const QueuePage = () => {
  const { unit = '', county, unitName } = useAccount()
  const tracks = useTracks()
  const columns = useColumns(county === undefined)
  const place = county === undefined ? unitName : PROVINCE.find(county)?.name
  const counties = PROVINCE.find(unit)?.kind === 'city' && county === undefined ? PROVINCE.countiesOf(unit) : []
  const filters: readonly Filter[] = [
    { name: 'stage', label: '阶段', choices: choicesOf(APPLICATION_STAGES) },
    { name: 'track', label: '专项', choices: trackChoices(tracks) },
    ...(county === undefined ? [{ name: 'verdict', label: '核对结论', choices: VERDICT_CHOICES }] : []),
    ...(counties.length === 0
      ? []
      : [{ name: 'county', label: '区县', choices: counties.map(({ code, name }) => ({ value: code, label: name })) }]),
  ]
  return (
    <ListPage
      title={`${place ?? '本地区'}申报`}
      lead={<Deadline />}
      url={APPLICATIONS}
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

/** What the departments answered, and so what it comes to now, is not the counties' to see. */
const useColumns = (withVerdict: boolean): readonly Column<ApplicationLine>[] => {
  const trackName = useTrackName()
  const all = applicationColumns(
    (id) => `/city/applications/${id}`,
    ({ application: { track } }) => trackName(track),
  )
  const verdict = withVerdict ? [all.verdict] : []
  return [all.number, all.enterprise, all.track, all.county, ...verdict, all.stage, all.submitted]
}

const Deadline = () => {
  const { data = [] } = useCampaigns()
  const open = data.filter(({ campaign: { stage } }) => stage === 'open')
  if (open.length === 0) return '现在没有正在申报的批次。'
  return open.map(({ id, campaign }) => (
    <span key={id}>
      {campaign.title}
      {campaign.cityLastDay === undefined ? null : '：推荐报送'}
      <DaysLeft lastDay={campaign.cityLastDay} />。
    </span>
  ))
}
