import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, ConfigFault } from '#service/config.ts'

/** Keeps secrets unreadable at rest, under the key of this installation. */
export interface Seal {
  /** The text encrypted by AES-256-GCM, bound to its owner: sealed for one account it opens for no other. */
  seal(text: string, owner: string): string
  /** Throws when it was sealed under another key, for another owner, or changed. */
  open(sealed: string, owner: string): string
  /** A keyed digest, hex: of no use to who has the database but not the key. */
  digest(text: string): string
}

/** The seal of this installation: `PEIYU_SECRET`, or for the embedded database a key file made beside it. */
export const sealOf = ({ secret, database, dataFolder }: Config): Seal => {
  if (secret !== undefined) return sealWith(secret)
  if ('folder' in database) return sealWith(keyFileIn(dataFolder))
  throw new ConfigFault(
    '使用数据库服务器时须设置环境变量 PEIYU_SECRET：至少32个字符的随机文字，各服务进程相同，与数据库备份分开保管。可用 openssl rand -base64 32 生成。',
  )
}

export const sealWith = (secret: string): Seal => {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `peiyu ${purpose}`, KEY_BYTES))
  const sealing = derive('seal')
  const digesting = derive('digest')
  return {
    seal(text, owner) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(owner))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    open(sealed, owner) {
      const bytes = Buffer.from(sealed, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      })
      decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString()
    },
    digest: (text) => createHmac('sha256', digesting).update(text).digest('hex'),
  }
}

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Written whole under another name first, so that a process starting beside this one never reads half a key. */
const keyFileIn = (folder: string): string => {
  const file = join(folder, 'secret.key')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  try {
    writeFileSync(draft, randomBytes(KEY_BYTES).toString('base64'), { mode: 0o600, flag: 'wx' })
    linkSync(draft, file)
  } catch (error) {
    if (!isTaken(error)) throw unusable(file, error)
  } finally {
    rmSync(draft, { force: true })
  }
  return readKey(file)
}

const readKey = (file: string): string => {
  try {
    chmodSync(file, 0o600)
    const key = readFileSync(file, 'utf8').trim()
    if (Buffer.from(key, 'base64').length >= KEY_BYTES) return key
  } catch (error) {
    throw unusable(file, error)
  }
  throw new ConfigFault(
    `密钥文件“${file}”的内容不完整。请从备份恢复这个文件；没有备份的，删除它并为各账户重设动态口令。`,
  )
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST'

const unusable = (file: string, error: unknown) =>
  new ConfigFault(
    `密钥文件“${file}”不能读写（${error instanceof Error ? error.message : error}）。请检查数据文件夹的权限，或用环境变量 PEIYU_SECRET 提供密钥。`,
  )
