import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Answer } from '../../api/contract.ts'
import { newKey, post, put, send } from '../../api/http.ts'
import { classes } from '../../lib/classes.ts'
import { Button } from '../../ui/Button.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import layout from '../../ui/layout.module.css'
import { ProblemAlert } from '../../ui/ProblemAlert.tsx'
import text from '../../ui/text.module.css'
import { CodeField } from './CodeField.tsx'
import styles from './EnrolSecondFactor.module.css'
import { onSubmit } from './on-submit.ts'

type Enrolment = Answer<'/api/account/second-factor', 'post'>

/** Binds an authenticator: scan, prove it, keep the codes for emergencies. */
export const EnrolSecondFactor = () => {
  const key = useRef(newKey())
  const enrolment = useQuery({
    queryKey: ['account', 'enrolment'],
    queryFn: () => send(post('/api/account/second-factor'), key.current),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const client = useQueryClient()
  const [kept, setKept] = useState<readonly string[]>()
  const finish = () => client.invalidateQueries()
  if (kept !== undefined) return <BackupCodes codes={kept} onKept={finish} />
  return <Loaded query={enrolment}>{(given) => <Enrol enrolment={given} onDone={setKept} />}</Loaded>
}

interface EnrolProps {
  readonly enrolment: Enrolment
  readonly onDone: (codes: readonly string[]) => void
}

const Enrol = ({ enrolment: { qr, secret }, onDone }: EnrolProps) => {
  const [code, setCode] = useState('')
  const [error, setError] = useState<unknown>(null)
  const [running, setRunning] = useState(false)
  const enrol = async () => {
    setRunning(true)
    setError(null)
    try {
      const enrolling = put('/api/account/second-factor', { body: { code: code.trim() } })
      onDone((await send(enrolling, newKey())).backupCodes)
    } catch (thrown) {
      setError(thrown)
    } finally {
      setRunning(false)
    }
  }
  return (
    <form className={layout.form} onSubmit={onSubmit(() => void enrol())}>
      <ol>
        <li>在手机上打开验证器（如“身份验证器”类应用或小程序），选择“扫一扫”。</li>
        <li>扫描下面的二维码；不能扫码时，手工填入密钥。</li>
        <li>填写验证器上显示的 6 位数字。</li>
      </ol>
      <img className={styles.qr} src={`data:image/svg+xml;utf8,${encodeURIComponent(qr)}`} alt="绑定验证器的二维码" />
      <p>
        密钥：<span className={text.mono}>{secret}</span>
      </p>
      <ProblemAlert error={error} />
      <CodeField label="验证码" hint="30 秒变化一次，填写当前显示的。" value={code} onChange={setCode} />
      <Button kind="primary" submit wide busy={running}>
        绑定
      </Button>
    </form>
  )
}

const BackupCodes = ({ codes, onKept }: { readonly codes: readonly string[]; readonly onKept: () => void }) => (
  <>
    <h2>备用码</h2>
    <p>手机丢失时，每个备用码可以代替验证码用一次。请抄下或打印，妥善保管；离开本页后不再显示。</p>
    <ul className={classes(styles.codes, text.mono)}>
      {codes.map((code) => (
        <li key={code}>{code}</li>
      ))}
    </ul>
    <Button kind="primary" wide onClick={onKept}>
      已经保管好，进入系统
    </Button>
  </>
)
