import type { EvidenceFile } from '#engine'
import type { EvidenceItem } from '#policy'
import { classes } from '../../lib/classes.ts'
import text from '../../ui/text.module.css'
import { FileLink } from './FileLink.tsx'
import content from './FormContent.module.css'
import type { Picking } from './FormContent.tsx'

interface Props {
  readonly catalogue: readonly EvidenceItem[]
  readonly files: readonly EvidenceFile[]
  readonly picking?: Picking | undefined
}

/** The evidence by the items of 附件4; what was not handed in stands at the end, in one line each. */
export const Evidence = ({ catalogue, files, picking }: Props) => {
  const given = catalogue.filter(({ id }) => files.some(({ item }) => item === id))
  const missing = catalogue.filter((item) => !given.includes(item))
  return (
    <dl className={content.cells}>
      {[...given, ...missing].map((item) => (
        <div key={item.id} className={content.wide} id={`cell-evidence.${item.id}`}>
          <dt>
            <span className={content.rowNumber}>{item.id}</span> {item.label}
            {item.supports.length === 0 ? null : (
              <span className={classes(text.muted, text.small)}>（{item.supports.join('、')}）</span>
            )}
            {picking === undefined ? null : <PickItem item={item} picking={picking} />}
          </dt>
          <dd>
            <Files of={item} files={files} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

const Files = ({ of: { id, required }, files }: { readonly of: EvidenceItem; readonly files: Props['files'] }) => {
  const own = files.filter(({ item }) => item === id)
  if (own.length === 0) return <span className={text.muted}>{required === true ? '未提交（必交）' : '未提交'}</span>
  return (
    <ul className={text.bare}>
      {own.map((file) => (
        <li key={file.sha256}>
          <FileLink file={file} />
        </li>
      ))}
    </ul>
  )
}

const PickItem = ({ item: { id, label }, picking }: { readonly item: EvidenceItem; readonly picking: Picking }) => (
  <label className={content.pick}>
    <input
      type="checkbox"
      checked={picking.has(`evidence.${id}`)}
      onChange={() => picking.toggle(`evidence.${id}`, label)}
    />
    <span>
      退回<span className={text.unseen}>“{label}”</span>
    </span>
  </label>
)
