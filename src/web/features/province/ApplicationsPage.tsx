import { APPLICATION_STAGES } from '#lifecycle'
import { APPLICATIONS } from '../../api/applications.ts'
import { choicesOf, trackChoices, UNIT_CHOICES, VERDICT_CHOICES } from '../../lib/choices.ts'
import { useTrackName, useTracks } from '../../lib/rules.ts'
import { applicationColumns } from '../../parts/application/applicationColumns.tsx'
import { ListPage } from '../../ui/ListPage.tsx'

/** Every application of the province. */
export const ApplicationsPage = () => {
  const tracks = useTracks()
  const trackName = useTrackName()
  const all = applicationColumns(
    (id) => `/province/applications/${id}`,
    ({ application: { track } }) => trackName(track),
  )
  return (
    <ListPage
      title="全省申报"
      url={APPLICATIONS}
      columns={[all.number, all.enterprise, all.track, all.unit, all.verdict, all.stage, all.submitted]}
      rowKey={({ id }) => id}
      searchIn="企业名称、编号、信用代码"
      filters={[
        { name: 'stage', label: '阶段', choices: choicesOf(APPLICATION_STAGES) },
        { name: 'track', label: '专项', choices: trackChoices(tracks) },
        { name: 'unit', label: '推荐单位', choices: UNIT_CHOICES },
        { name: 'verdict', label: '核对结论', choices: VERDICT_CHOICES },
      ]}
      sorts={[
        { value: '-submitted', label: '最近提交在前' },
        { value: 'number', label: '编号' },
        { value: 'enterprise', label: '企业名称' },
      ]}
      empty="还没有企业提交申报。"
    />
  )
}
