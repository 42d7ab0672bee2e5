import { Button } from './Button.tsx'
import styles from './Pager.module.css'

interface Props {
  readonly page: number
  readonly size: number
  readonly total: number
  readonly onPage: (page: number) => void
}

/** 上一页 第 2 页，共 9 页 下一页; nothing when one page holds all. */
export const Pager = ({ page, size, total, onPage }: Props) => {
  const last = Math.max(1, Math.ceil(total / size))
  if (last === 1 && page === 1) return null
  return (
    <nav className={styles.pager} aria-label="翻页">
      <Button disabled={page <= 1} onClick={() => onPage(page - 1)}>
        上一页
      </Button>
      <span>
        第 {page} 页，共 {last} 页
      </span>
      <Button disabled={page >= last} onClick={() => onPage(page + 1)}>
        下一页
      </Button>
    </nav>
  )
}
