import { Outlet } from '@tanstack/react-router'
import text from '../ui/text.module.css'
import styles from './PublicLayout.module.css'

/** The narrow page before one is signed in. */
export const PublicLayout = () => (
  <div className={styles.door}>
    <header>
      <p className={styles.brand}>培育</p>
      <p className={text.muted}>“专精特新”申报、审核与认定</p>
    </header>
    <main id="main">
      <Outlet />
    </main>
    <footer>
      <a href="/">公示、名册与证书核验（不需要登录）</a>
    </footer>
  </div>
)
