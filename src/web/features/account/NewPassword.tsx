import { TextField } from '../../ui/fields.tsx'

interface Props {
  readonly password: string
  readonly again: string
  readonly onPassword: (value: string) => void
  readonly onAgain: (value: string) => void
  readonly error?: string | undefined
}

/** A new password, typed twice. */
export const NewPassword = ({ password, again, onPassword, onAgain, error }: Props) => (
  <>
    <TextField
      label="新密码"
      type="password"
      value={password}
      onChange={onPassword}
      autoComplete="new-password"
      hint="至少 10 个字符；不足 16 个字符的，要含大写字母、小写字母、数字、其他符号中的三类。"
      error={error}
      required
    />
    <TextField
      label="再填一次新密码"
      type="password"
      value={again}
      onChange={onAgain}
      autoComplete="new-password"
      error={again !== '' && again !== password ? '两次填写的不一样，请核对。' : undefined}
      required
    />
  </>
)
