import type { Refusal } from '#lifecycle'
import { ok, type Result, refuse, refused } from '#lifecycle'
import type { Scanner } from './clamav.ts'
import { ALLOWED_TYPES, type AllowedType, typeOfFile } from './type.ts'

export const LARGEST_FILE = 100 * 1024 * 1024

/** Looks at a file that came in: its size, its type by its content, whether it does harm. Answers with the type. */
export const inspect = async (
  scanner: Scanner | undefined,
  { path, name, bytes }: { readonly path: string; readonly name: string; readonly bytes: number },
): Promise<Result<AllowedType>> => {
  if (bytes === 0) return refuse('empty-file', `文件“${name}”是空的。请检查后重新上传。`)
  if (bytes > LARGEST_FILE)
    return refuse('too-large', `文件“${name}”超过${LARGEST_FILE / 1024 / 1024}兆字节。请压缩图片或拆成几个文件后上传。`)
  const type = await typeOfFile(path, name)
  if (type === undefined)
    return refuse(
      'type-not-allowed',
      `文件“${name}”的内容不是可以上传的类型（按内容判断，不看扩展名）。可以上传：${Object.values(ALLOWED_TYPES).join('、')}。`,
    )
  const harm = await whatIsFound(scanner, path, name)
  return harm === undefined ? ok(type) : refused(harm)
}

const whatIsFound = async (scanner: Scanner | undefined, path: string, name: string): Promise<Refusal | undefined> => {
  if (scanner === undefined) return undefined
  try {
    const scanned = await scanner.scan(path)
    if (scanned.clean) return undefined
    const message = `文件“${name}”中查出恶意程序（${scanned.found}），没有接收。请在本机查毒，换一份干净的文件后重新上传。`
    return { code: 'infected', message }
  } catch {
    const message = `查毒服务暂时没有应答，文件“${name}”没有接收。请稍后重试；仍不成功的，请联系管理员。`
    return { code: 'scan-unavailable', message }
  }
}
