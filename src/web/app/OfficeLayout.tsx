import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { type Account, useSession } from '../api/session.ts'
import { useSignOut } from '../api/use-sign-out.ts'
import { classes } from '../lib/classes.ts'
import { GoTo } from '../ui/GoTo.tsx'
import layout from '../ui/layout.module.css'
import { ProblemAlert } from '../ui/ProblemAlert.tsx'
import { NAVIGATION } from './navigation.ts'
import styles from './OfficeLayout.module.css'

/** The frame of those who are signed in: name, navigation, who one is, the way out. */
export const OfficeLayout = () => {
  const { account, stage } = useSession()
  const { href } = useLocation()
  // The address as one came: it changes while one is being led away.
  const [came] = useState(href)
  const { signOut, error } = useSignOut()
  if (account === null || stage !== 'complete') return <GoTo to="/sign-in" next={came} />
  return (
    <>
      <Header account={account} onSignOut={signOut} />
      <main id="main" className={layout.page}>
        <ProblemAlert error={error} />
        <Outlet />
      </main>
    </>
  )
}

interface HeaderProps {
  readonly account: Account
  readonly onSignOut: () => void
}

const Header = ({ account, onSignOut }: HeaderProps) => {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <header className={styles.head}>
      <Link to="/" className={styles.brand}>
        培育
      </Link>
      <button
        type="button"
        className={styles.menuButton}
        aria-expanded={open}
        aria-controls="menu"
        onClick={() => setOpen(!open)}
      >
        {open ? '收起菜单' : '菜单'}
      </button>
      <div id="menu" className={classes(styles.menu, open && styles.open)}>
        <nav aria-label="主导航">
          {NAVIGATION[account.role].map(({ to, label }) => (
            <Link key={to} to={to} onClick={close}>
              {label}
            </Link>
          ))}
        </nav>
        <div className={styles.who}>
          <Link to="/account" onClick={close}>
            {account.name}（{account.roleName}
            {account.unitName === undefined ? '' : `，${account.unitName}`}）
          </Link>
          <button type="button" onClick={onSignOut}>
            退出
          </button>
        </div>
      </div>
    </header>
  )
}
