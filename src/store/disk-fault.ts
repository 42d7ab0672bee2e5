/** Why a file or folder could not be written, as the end of a Chinese sentence about it; the system's own words for what is not in the table. */
export const whyNotWritten = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? `写入失败（${error instanceof Error ? error.message : error}）`
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '所在的文件夹不存在',
  ENOTDIR: '的路径中有一段不是文件夹',
  EEXIST: '是一个文件，不是文件夹',
  EISDIR: '是一个文件夹，不是文件',
  EACCES: '没有写入的权限',
  EPERM: '没有写入的权限',
  EROFS: '所在的磁盘是只读的',
  ENOSPC: '所在的磁盘已满',
}
