import { Link } from '@tanstack/react-router'
import type { ApplicationStage, SeenApplication, SeenCampaign } from '#lifecycle'
import { countUnit, showMeasure, type Track } from '#policy'
import { useApplicationsOf } from '../../api/applications.ts'
import { classes } from '../../lib/classes.ts'
import { findRules } from '../../lib/packs.ts'
import { minimumOf } from '../../parts/letter/Counts.tsx'
import { CampaignChooser } from '../../ui/CampaignChooser.tsx'
import card from '../../ui/Card.module.css'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { DaysLeft } from '../../ui/DaysLeft.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { StageTag } from '../../ui/StageTag.tsx'
import text from '../../ui/text.module.css'
import styles from './OverviewPage.module.css'

/** How far the cities have come: reporting units by tracks, against what the notice asks. */
export const OverviewPage = () => (
  <>
    <PageHeader title="总览" lead="各推荐单位报送数量与通知原则数量的比较。数字可以点开看名单。" />
    <CampaignChooser>{({ campaign }) => <Overview campaign={campaign} />}</CampaignChooser>
  </>
)

const Overview = ({ campaign }: { readonly campaign: SeenCampaign }) => {
  const all = useApplicationsOf(campaign.id)
  return (
    <>
      <p>
        {campaign.title} <StageTag of="campaign" stage={campaign.stage} />{' '}
        {campaign.stage === 'open' ? <DaysLeft lastDay={campaign.cityLastDay} /> : null}
      </p>
      <Loaded query={all}>
        {(lines) => <Units campaign={campaign} applications={lines.map(({ application }) => application)} />}
      </Loaded>
    </>
  )
}

/** From the city's letter on. */
const REPORTED: readonly ApplicationStage[] = [
  'reported',
  'underReview',
  'proposed',
  'notProposed',
  'publicised',
  'objectionUpheld',
  'recognised',
]
const AT_CITY: readonly ApplicationStage[] = ['underCityReview', 'returned', 'recommended']

interface UnitRow {
  readonly code: string
  readonly name: string
  readonly own: readonly SeenApplication[]
}

interface UnitsProps {
  readonly campaign: SeenCampaign
  readonly applications: readonly SeenApplication[]
}

const Units = ({ campaign, applications }: UnitsProps) => {
  const rules = findRules(campaign)
  const tracks = rules?.tracks ?? []
  const takingPart = (rules?.regions.reportingUnits ?? []).filter(
    ({ code }) => !campaign.settings.unitsLeftOut.includes(code),
  )
  const rows: readonly UnitRow[] = [
    ...takingPart.map(({ code, name }) => ({ code, name, own: applications.filter(({ unit }) => unit === code) })),
    { code: '', name: '全省合计', own: applications },
  ]
  return (
    <div className={classes(card.card, card.tableCard)}>
      <p className={card.count}>
        {takingPart.length}{' '}
        个推荐单位。每个专项依次为：已随推荐函报送的数量、比原则数量少多少、还在市级办理的数量。原则上每单位不少于
        {tracks
          .flatMap(({ name, minimumEach }) =>
            minimumEach === undefined ? [] : [`${name} ${showMeasure(minimumEach.count)}`],
          )
          .join('，')}
        。
      </p>
      <DataTable caption="推荐单位与专项" columns={columnsOf(tracks)} rows={rows} rowKey={({ code }) => code} />
    </div>
  )
}

const columnsOf = (tracks: readonly Track[]): readonly Column<UnitRow>[] => [
  { title: '推荐单位', render: ({ name, code }) => (code === '' ? <strong>{name}</strong> : name) },
  ...tracks.map(
    (track): Column<UnitRow> => ({
      title: track.name,
      numeric: true,
      render: (row) => <Count row={row} track={track} />,
    }),
  ),
  {
    title: '不予推荐、撤回',
    numeric: true,
    render: ({ own }) => (
      <span className={text.number}>
        {own.filter(({ stage }) => stage === 'declined' || stage === 'withdrawn').length}
      </span>
    ),
  },
]

const Count = ({ row: { code, name, own }, track }: { readonly row: UnitRow; readonly track: Track }) => {
  const of = own.filter((one) => one.track === track.id)
  const reported = of.filter(({ stage }) => REPORTED.includes(stage)).length
  const atCity = of.filter(({ stage }) => AT_CITY.includes(stage)).length
  const unit = countUnit(track)
  const lacking = code === '' ? 0 : minimumOf(track) - reported
  return (
    <span className={styles.triple}>
      <Link
        to="/province/applications"
        search={{ track: track.id, ...(code === '' ? {} : { unit: code }) }}
        aria-label={`${name}${track.name}报送 ${reported} ${unit}，看名单`}
      >
        {reported} {unit}
      </Link>
      {lacking > 0 ? (
        <span className={text.lacking}>少 {lacking}</span>
      ) : (
        <span className={text.subtle}>{code === '' ? '' : '达到'}</span>
      )}
      <span className={text.subtle}>{atCity > 0 ? `初审 ${atCity}` : ''}</span>
    </span>
  )
}
