import { Link } from '@tanstack/react-router'
import { PageHeader } from '../ui/PageHeader.tsx'

/** For an address that leads nowhere. */
export const NotFound = () => (
  <main id="main" className="page">
    <PageHeader title="没有这个页面" lead="网址可能写错了，或者页面已经移走。" />
    <Link to="/">回到工作台</Link>
  </main>
)
