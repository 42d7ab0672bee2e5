import { showExact } from '#kernel'
import { countUnit, showMeasure, type Track } from '#policy'
import { DataTable } from '../../ui/DataTable.tsx'
import { ToneTag } from '../../ui/tags.tsx'
import text from '../../ui/text.module.css'

/** How many of a track the notice asks for in principle; 0 where it asks for none. */
export const minimumOf = ({ minimumEach }: Track): number =>
  minimumEach === undefined ? 0 : Number(showExact(minimumEach.count.value, 0))

interface Props {
  readonly tracks: readonly Track[]
  /** How many of a track there are, by its id. */
  readonly countOf: (track: string) => number
}

/** The counts per track against what 通知·二 asks. */
export const Counts = ({ tracks, countOf }: Props) => (
  <DataTable
    caption="各专项数量"
    columns={[
      { title: '专项', render: ({ name }: Track) => name },
      { title: '名单中', numeric: true, render: ({ id }: Track) => <span className={text.number}>{countOf(id)}</span> },
      {
        title: '原则上不少于',
        numeric: true,
        render: ({ minimumEach }: Track) => (
          <span className={text.number}>{minimumEach === undefined ? '—' : showMeasure(minimumEach.count)}</span>
        ),
      },
      {
        title: '比较',
        render: (track: Track) => {
          const lacking = minimumOf(track) - countOf(track.id)
          return lacking > 0 ? (
            <ToneTag tone="wait">{`少 ${lacking} ${countUnit(track)}`}</ToneTag>
          ) : (
            <ToneTag tone="good">达到</ToneTag>
          )
        },
      },
    ]}
    rows={tracks}
    rowKey={({ id }) => id}
  />
)
