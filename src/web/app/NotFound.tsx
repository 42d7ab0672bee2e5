import { Link } from '@tanstack/react-router'
import layout from '../ui/layout.module.css'
import { PageHeader } from '../ui/PageHeader.tsx'

/** For an address that leads nowhere. */
export const NotFound = () => (
  <main id="main" className={layout.page}>
    <PageHeader title="没有这个页面" lead="网址可能写错了，或者页面已经移走。" />
    <Link to="/">回到工作台</Link>
  </main>
)
