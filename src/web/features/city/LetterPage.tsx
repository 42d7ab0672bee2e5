import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { showDay } from '#kernel'
import { useCampaign } from '../../api/campaigns.ts'
import { post, upload } from '../../api/http.ts'
import type { LetterFile } from '../../api/letters.ts'
import { letterPdf, useLetter } from '../../api/letters.ts'
import { useChange } from '../../api/use-change.ts'
import { usePermission } from '../../lib/use-permission.ts'
import { LetterView } from '../../parts/letter/LetterView.tsx'
import { ConfirmAct } from '../../ui/ConfirmAct.tsx'
import { Field, TextField } from '../../ui/fields.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import layout from '../../ui/layout.module.css'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { PdfLink } from '../../ui/PdfLink.tsx'
import { StageTag } from '../../ui/StageTag.tsx'
import { LetterDraft } from './LetterDraft.tsx'

/** One letter: a draft that can be amended and sent, or what was sent. */
export const LetterPage = () => {
  const { id } = useParams({ from: '/office/city/letters/$id' })
  return <Loaded query={useLetter(id)}>{(line) => <Letter line={line} key={line.id} />}</Loaded>
}

const Letter = ({ line }: { readonly line: LetterFile }) => {
  const { id, letter, lines } = line
  const may = usePermission()
  const campaign = useCampaign(letter.campaign)
  const { stage, number } = letter
  return (
    <>
      <PageHeader
        title={number ?? '推荐函草稿'}
        tags={<StageTag of="letter" stage={stage} />}
        actions={
          <>
            <PdfLink href={letterPdf(id)}>推荐函 PDF</PdfLink>
            {may('letter.send', stage) ? <Send line={line} /> : null}
            {may('letter.attachScan', stage) ? <AttachScan line={line} /> : null}
          </>
        }
      />
      <Loaded query={campaign}>
        {(found) =>
          stage === 'drafted' ? (
            <LetterDraft campaign={found.campaign} line={line} />
          ) : (
            <LetterView letter={letter} lines={lines} campaign={found.campaign} />
          )
        }
      </Loaded>
    </>
  )
}

const Send = ({ line: { id, version, letter } }: { readonly line: LetterFile }) => {
  const [number, setNumber] = useState('')
  const change = useChange()
  const body = { number: number.trim() }
  return (
    <ConfirmAct
      act="编号并报送"
      question="报送推荐函吗？"
      primary
      onConfirm={() => change.mutateAsync(post('/api/letters/{id}/dispatch', { id, body, version }))}
    >
      <div className={layout.dialog}>
        <p>
          名单 {letter.applications?.length ?? 0} 件，成文日期 {showDay(letter.date)}
          。报送以后名单固定，不能修改，也不能收回。
        </p>
        <TextField label="发文字号" hint="如：沈工信发〔2019〕12号" value={number} onChange={setNumber} required />
      </div>
    </ConfirmAct>
  )
}

const AttachScan = ({ line: { id, version } }: { readonly line: LetterFile }) => {
  const [file, setFile] = useState<File>()
  const change = useChange()
  const attach = async () => {
    if (file === undefined) throw new Error('请先选择盖章件的扫描文件。')
    const { sha256, name, bytes } = await upload(file)
    await change.mutateAsync(post('/api/letters/{id}/scan', { id, body: { sha256, name, bytes }, version }))
  }
  return (
    <ConfirmAct act="附盖章件" question="附上推荐函的盖章扫描件" primary onConfirm={attach}>
      <div className={layout.dialog}>
        <Field label="扫描文件" hint="PDF 或图片，不超过 100 MB。附上以后不能更换。" required>
          {({ id: field, described }) => (
            <input
              id={field}
              type="file"
              accept=".pdf,.jpg,.jpeg,.png"
              aria-describedby={described}
              onChange={(event) => setFile(event.target.files?.[0])}
            />
          )}
        </Field>
      </div>
    </ConfirmAct>
  )
}
