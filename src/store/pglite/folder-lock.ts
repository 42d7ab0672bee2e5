import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { whyNotWritten } from '../disk-fault.ts'
import { StoreFault } from '../fault.ts'

export interface FolderLock {
  readonly release: () => void
}

/**
 * Takes the data folder for this process alone, creating it when there is none; PGlite itself would let two processes
 * destroy each other's rows. Throws a StoreFault `folder-locked` naming the holder, or `folder-unusable`.
 *
 * The lock is the one SQLite (part of Node) takes on an empty file: the operating system holds it, on Linux, macOS and
 * Windows alike, and lets go when the process ends in whatever way. So nothing can be stale, and no pid is compared.
 */
export const lockFolder = (folder: string): FolderLock => {
  const lock = openLockFile(folder)
  try {
    lock.exec('pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    lock.close()
    throw new StoreFault('folder-locked', lockedMessage(folder, holderOf(folder)), error)
  }
  writeFileSync(holderFile(folder), String(process.pid))
  return { release: () => lock.close() }
}

const openLockFile = (folder: string): DatabaseSync => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return new DatabaseSync(join(folder, 'peiyu.lock'))
  } catch (error) {
    throw new StoreFault(
      'folder-unusable',
      `数据文件夹 ${folder} ${whyNotWritten(error)}。请检查路径、磁盘空间和文件夹权限。`,
      error,
    )
  }
}

/** Only told to people; never what decides who holds the lock. */
const holderFile = (folder: string) => join(folder, 'peiyu.pid')

const holderOf = (folder: string): string => {
  try {
    return `进程号 ${readFileSync(holderFile(folder), 'utf8')}`
  } catch {
    return '进程号尚未记录'
  }
}

const lockedMessage = (folder: string, holder: string) =>
  `数据文件夹 ${folder} 正被另一个培育程序使用(${holder}),同一文件夹同时只能由一个程序打开。` +
  '请先关闭那个程序,或改用另一个数据文件夹;需要多个程序同时运行时,请用 DATABASE_URL 指向 PostgreSQL 服务器。'
