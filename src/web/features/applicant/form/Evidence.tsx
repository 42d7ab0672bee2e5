import { useId, useState } from 'react'
import type { EvidenceFile } from '#engine'
import type { EvidenceItem, Track } from '#policy'
import type { StoredFile } from '../../../api/files.ts'
import { fileUrl } from '../../../api/files.ts'
import { upload } from '../../../api/http.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import fields from '../../../ui/fields.module.css'
import { Required } from '../../../ui/fields.tsx'
import { Bytes } from '../../../ui/format.tsx'
import { ProblemAlert } from '../../../ui/ProblemAlert.tsx'
import text from '../../../ui/text.module.css'
import cells from './cells.module.css'
import styles from './Evidence.module.css'
import { cellId } from './plan.ts'

interface Props {
  readonly track: Track
  readonly files: readonly EvidenceFile[]
  readonly onChange: (edit: (files: readonly EvidenceFile[]) => readonly EvidenceFile[]) => void
  readonly returned: ReadonlyMap<string, string>
}

/** The catalogue of 附件4, each item with its files and the criteria it supports. */
export const Evidence = ({ track, files, onChange, returned }: Props) => (
  <Card title="证明材料" id="evidence">
    <p className={fields.hint}>
      支持 PDF、图片、Word 和 Excel 文件。扫描件请保证文字清晰；同一份文件可以放在多项之下。
    </p>
    <ul className={styles.evidence}>
      {track.evidence.map((item) => (
        <li key={item.id} id={cellId(`evidence.${item.id}`)}>
          <OneItem
            item={item}
            track={track}
            files={files.filter((file) => file.item === item.id)}
            onAdd={(file) => onChange((before) => [...before.filter((one) => !isSame(one, file)), file])}
            onRemove={(file) => onChange((before) => before.filter((one) => !isSame(one, file)))}
            returned={returned.get(`evidence.${item.id}`)}
          />
        </li>
      ))}
    </ul>
  </Card>
)

const isSame = (a: EvidenceFile, b: EvidenceFile): boolean => a.item === b.item && a.sha256 === b.sha256

interface ItemProps {
  readonly item: EvidenceItem
  readonly track: Track
  readonly files: readonly EvidenceFile[]
  readonly onAdd: (file: EvidenceFile) => void
  readonly onRemove: (file: EvidenceFile) => void
  readonly returned: string | undefined
}

const OneItem = ({ item, track, files, onAdd, onRemove, returned }: ItemProps) => (
  <>
    <h3>
      {item.label}
      {item.required ? <Required /> : null}
    </h3>
    <p className={fields.hint}>{supported(item, track)}</p>
    {returned === undefined ? null : <p className={cells.reason}>退回原因：{returned}</p>}
    {files.length === 0 ? null : (
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={file.sha256}>
            <a href={fileUrl(file.sha256)} target="_blank" rel="noreferrer">
              {file.name}
            </a>{' '}
            <Bytes bytes={file.bytes} />{' '}
            <Button kind="quiet" small aria-label={`删除${file.name}`} onClick={() => onRemove(file)}>
              删除
            </Button>
          </li>
        ))}
      </ul>
    )}
    <Uploader label={item.label} onStored={(stored) => onAdd({ item: item.id, ...named(stored) })} />
  </>
)

const named = ({ name, sha256, bytes }: StoredFile): Omit<EvidenceFile, 'item'> => ({ name, sha256, bytes })

/** 用于证明：P1 有自主知识产权、… */
const supported = ({ supports }: EvidenceItem, { criteria }: Track): string => {
  const titles = criteria.filter(({ id }) => supports.includes(id)).map(({ id, title }) => `${id} ${title}`)
  return titles.length === 0 ? '供评审参考。' : `用于证明：${titles.join('、')}。`
}

interface UploaderProps {
  readonly label: string
  readonly onStored: (file: StoredFile) => void
}

/** Uploads files one after the other, and says what happened to each. */
const Uploader = ({ label, onStored }: UploaderProps) => {
  const id = useId()
  const [running, setRunning] = useState<string>()
  const [error, setError] = useState<unknown>(null)
  const uploadAll = async (chosen: readonly File[]) => {
    setError(null)
    try {
      for (const file of chosen) {
        setRunning(file.name)
        onStored(await upload(file))
      }
    } catch (thrown) {
      setError(thrown)
    } finally {
      setRunning(undefined)
    }
  }
  return (
    <>
      <label htmlFor={id} className={styles.upload}>
        <span aria-hidden="true">{running === undefined ? '选择文件' : '正在上传…'}</span>
        <span className={text.unseen}>上传：{label}</span>
        <input
          id={id}
          className={text.unseen}
          type="file"
          multiple
          disabled={running !== undefined}
          accept=".pdf,.jpg,.jpeg,.png,.doc,.docx,.xls,.xlsx"
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])]
            event.target.value = ''
            void uploadAll(chosen)
          }}
        />
      </label>
      <span role="status" className={text.muted}>
        {running === undefined ? '' : ` 正在上传 ${running}`}
      </span>
      <ProblemAlert error={error} />
    </>
  )
}
