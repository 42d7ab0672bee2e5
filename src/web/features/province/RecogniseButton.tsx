import { type ComponentProps, type ReactNode, useState } from 'react'
import { useSession } from '../../api/session.ts'
import { ActButton } from '../../parts/act/ActButton.tsx'
import { TextField } from '../../ui/fields.tsx'
import layout from '../../ui/layout.module.css'

/** The recognition document: its number and its day, `2019-09-27`. */
interface Recognition {
  readonly documentNumber: string
  readonly recognisedOn: string
}

interface Props extends Pick<ComponentProps<typeof ActButton>, 'name' | 'to' | 'label' | 'question'> {
  readonly send: (document: Recognition) => Promise<unknown>
  /** What will follow. */
  readonly children: ReactNode
}

/** The button of an act that recognises by a document. */
export const RecogniseButton = ({ send, children, ...act }: Props) => {
  const { today } = useSession()
  const [documentNumber, setDocumentNumber] = useState('')
  const [recognisedOn, setRecognisedOn] = useState<string>(today)
  return (
    <ActButton {...act} primary onConfirm={() => send({ documentNumber: documentNumber.trim(), recognisedOn })}>
      <div className={layout.dialog}>
        <p>{children}</p>
        <TextField
          label="认定文件文号"
          hint="如：辽工信中小〔2019〕66号"
          value={documentNumber}
          onChange={setDocumentNumber}
          required
        />
        <TextField label="认定日期" type="date" value={recognisedOn} onChange={setRecognisedOn} required />
      </div>
    </ActButton>
  )
}
