import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useSessionQuery } from '../api/session.ts'
import { Loaded, Reading } from '../ui/Loaded.tsx'
import { DemoBar } from './DemoBar.tsx'
import styles from './Root.module.css'

/** Every page waits for the session, because all of them look at it. */
export const Root = () => (
  <>
    <a className={styles.skip} href="#main">
      跳到正文
    </a>
    <Loaded query={useSessionQuery()}>
      {(session) => (
        <>
          {session.demo ? <DemoBar session={session} /> : null}
          <Suspense fallback={<Reading />}>
            <Outlet />
          </Suspense>
        </>
      )}
    </Loaded>
  </>
)
