import type { ReactNode } from 'react'
import { TextField } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'

interface Props {
  readonly documentNumber: string
  readonly setDocumentNumber: (text: string) => void
  readonly recognisedOn: string
  readonly setRecognisedOn: (day: string) => void
  /** What will follow. */
  readonly children: ReactNode
}

/** The recognition document's number and day. */
export const RecognitionFields = (props: Props) => (
  <div className={layout.dialog}>
    <p>{props.children}</p>
    <TextField
      label="认定文件文号"
      hint="如：辽工信中小〔2019〕66号"
      value={props.documentNumber}
      onChange={props.setDocumentNumber}
      required
    />
    <TextField label="认定日期" type="date" value={props.recognisedOn} onChange={props.setRecognisedOn} required />
  </div>
)
