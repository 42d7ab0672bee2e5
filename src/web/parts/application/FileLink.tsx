import { fileUrl } from '../../api/files.ts'
import { classes } from '../../lib/classes.ts'
import { Bytes } from '../../ui/format.tsx'
import text from '../../ui/text.module.css'

interface Props {
  readonly file: { readonly sha256: string; readonly name: string; readonly bytes: number }
}

/** A stored file by its name, opened beside this page. */
export const FileLink = ({ file: { sha256, name, bytes } }: Props) => (
  <>
    <a href={fileUrl(sha256)} target="_blank" rel="noreferrer">
      {name}
      <span className={text.unseen}>（新窗口打开）</span>
    </a>{' '}
    <span className={classes(text.muted, text.small)}>
      <Bytes bytes={bytes} />
    </span>
  </>
)
